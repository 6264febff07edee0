### 会员在私聊里看到的文字：简短、和气、清楚，适合手机屏幕

## 菜单

menu-root = 主菜单
menu-support = 💬 客服支持
menu-more = ⚙️ 更多
menu-talk = 👩‍💻 在线客服
menu-form = 📝 留言反馈
menu-urgent = 🚨 紧急求助
menu-tickets = 📋 我的工单
menu-help = 📖 自助帮助
menu-official = 🛡 官方验证
menu-language = 🌐 语言 / Language
menu-report = 🚩 举报诈骗
menu-erase = 🗑 清除我的数据

root-title = { $brand } 官方客服
root-greeting = 您好！这里是 { $brand } 的官方客服，有问题尽管告诉我们。
root-staff = 🛠 您是这里的客服（{ $alias }）：/queue 查看未关闭的工单，/reply 加工单号和内容即可回复，/help 查看全部命令。
never-asked = 🔒 我们绝不会索要密码、验证码、私钥或助记词。
support-body = 需要哪种帮助？着急的事请选“紧急求助”，不急的可以留言。
more-body = 还可以在这里切换语言、举报诈骗，或清除您的数据。

hours-open = 🟢 客服在线
hours-closed = 🌙 客服目前不在线，您的消息会保留，我们会尽快回复。
hours-closed-until = 🌙 客服目前不在线，{ $day ->
    [today] 今天
    [tomorrow] 明天
   *[later] { $weekday }
  } { $time } 回来（{ $zone }）。您的消息会保留，上班后依次回复。
wait-minutes = ⏱ 通常 { $count } 分钟内首次回复
wait-hours = ⏱ 通常 { $count } 小时内首次回复

words-title = 这些方法都可以
words-body =
    • 转人工（或 /agent）：找真人客服
    • 菜单（或 /menu）：打开主菜单
    • 我的工单（或 /tickets）：查看进度
    • 官方验证（或 /verify 加账号、链接）：查是不是官方
    • 紧急求助（或 /urgent）：被盗、大额损失等
    • 语言（或 /language）：切换语言

    也可以直接输入问题，我们先帮您找答案。

command-menu = 打开主菜单
command-support = 客服支持：在线客服、留言反馈、紧急求助
command-feedback = 留言反馈
command-agent = 转人工客服
command-tickets = 我的工单
command-urgent = 紧急求助
command-verify = 查询是否官方
command-faq = 自助帮助
command-language = 切换语言 / Language
command-help = 使用说明
command-unknown = 没有 { $command } 这个命令。请从这里开始：

## 按钮

button-back = ‹ 返回
button-cancel = 取消
button-skip = 跳过
button-keep = 保留，下一步
button-done = 完成，下一步
button-no-files = 没有截图，下一步
button-previous = ‹ 上一页
button-next = 下一页 ›
button-straight = 🙋 直接转人工
button-continue = 继续 { $number } · { $type }
button-another = ➕ 另开一个工单
button-other-type = 换个类型
button-this-ticket = 📄 查看工单
button-switch = 🔀 切换工单
button-add = ✍️ 补充内容
button-close = 关闭工单
button-close-yes = 确认关闭
button-close-no = 先不关闭
button-reopen = 🔄 重新打开
button-reopen-number = 🔄 重新打开 { $number }
button-rate = ⭐ 评分
button-solved = ✅ 已解决
button-resume = 继续填写
button-restart = 重新填写
button-confirm = ✅ 确认提交
button-facts = ➕ 补充订单等信息
button-check-another = 🔍 再查一个
button-erase-yes = 确认清除

## 在线客服

talk-continue =
    { $count ->
       *[other] 您有 { $count } 个未关闭的工单，要继续吗？
    }
talk-choose = 是哪一类问题？选好后就能和客服对话。
talk-kept = 您写的内容已收到，选好类型就转给客服。
talk-ask = 请说说遇到了什么问题。文字、图片、文件都可以，分几条发也没关系。
opened-title = ✅ 工单 { $number } 已创建
opened-body = 客服会在这里回复您。要补充的话直接发消息就行，都会进入这个工单。
person-joined = 🙋 您的工单 { $number } 已在客服手上，直接在这里写，客服会看到。
joined = 已加入工单 { $number }。
limit-reached = 您已有 { $count } 个未关闭的工单，暂时不能再开新的。可以在“我的工单”里补充，或先关闭已解决的。

## 紧急求助

urgent-first-aid = 请先在官网或官方应用里冻结账户、修改密码，这是最快的办法。
urgent-choose = 是哪种情况？一选就会立刻创建紧急工单并通知客服。
urgent-now = 🚨 立即求助
urgent-other = 其他紧急情况
urgent-subject = 紧急求助：{ $type }
urgent-title = 🚨 紧急工单 { $number }
urgent-opened = 已通知客服。请马上在这里写明：发生了什么、什么时候、涉及的账户和金额。截图也可以直接发。
urgent-running = 您的紧急工单 { $number } 正在处理。请把最新情况直接发在这里，客服会看到。

## 留言反馈

form-progress = { $step }/{ $steps }
form-resume = 您上次有一份没填完的留言，要继续吗？
form-ask-type = 是哪一类问题？
form-ask-what = 发生了什么？请用一条消息说明。
form-ask-when = 大概是什么时候发生的？例如“今天上午 10 点”。
form-ask-tried = 您已经试过哪些办法？
form-ask-contact = 您的注册邮箱或手机号是？（选填，方便我们查找账户）
form-ask-account = 您的用户 ID 是？（选填）
form-ask-order = 相关的订单号是？（选填）
form-ask-pair = 涉及哪个交易对？例如 BTC/USDT。（选填）
form-ask-txid = 链上交易的 TXID 是？（选填）
form-ask-error = 页面上显示了什么错误代码或提示？（选填）
form-ask-files = 有截图或文件吗？请直接发来，最多 10 个，发完点“完成”。
form-current = 目前的回答：{ $answer }
form-needed = 这一项不能跳过，写一句话就可以。
form-words-please = 这里需要一段文字，请打字告诉我们。
form-choose-type = 请先点一个类型，您写的内容下一步再填。
form-too-long = 内容有 { $length } 个字，这里最多 { $limit } 个字，请精简后再发。
form-doubt-contact = 这看起来不像邮箱或手机号。请再发一次；如果没写错，原样再发就会采用。
form-doubt-pair = 这看起来不像交易对（例如 BTC/USDT）。请再发一次；如果没写错，原样再发就会采用。
form-doubt-txid = TXID 一般更长一些。请再发一次；如果没写错，原样再发就会采用。
form-files-got =
    { $count ->
       *[other] 📎 已收到 { $count } 个文件。
    }
form-files-full = 📎 最多收 { $count } 个文件，多出的没有保存。其余的可以在工单创建后再发。
form-edited = 修改之前的消息不会改动已填的答案。要修改的话，请点“返回”回到那一项。
form-added = 已加到“发生了什么”里。
form-summary = 请确认您的留言
form-summary-ask = 没问题就点“确认提交”；要修改请点“返回”。
form-line = { $label }：{ $answer }
form-label-type = 类型
form-label-what = 经过
form-label-when = 时间
form-label-tried = 已尝试
form-label-files = 附件
form-sent = 感谢您的留言，客服会在这里回复您。要补充的话直接发消息就行。
form-sent-already = 这份留言已提交，工单号是 { $number }。
form-over = 这份留言已经结束了。需要的话可以重新填写。
form-cancelled = 已取消，没有提交任何内容。

form-page-story = 留言反馈
form-page-facts = 补充信息（选填）
form-field-what = 发生了什么？
form-field-when = 什么时候发生的？
form-field-tried = 试过哪些办法？
form-field-contact = 注册邮箱或手机号
form-field-account = 用户 ID
form-field-order = 订单号
form-field-pair = 交易对
form-field-txid = TXID
form-field-error = 错误代码或提示
form-hint-what = 请不要填写密码、验证码、私钥或助记词。
form-hint-when = 选填，例如：今天上午 10 点
form-hint-tried = 选填
form-hint-contact = 选填，方便我们查找账户
form-hint-account = 选填
form-hint-order = 选填
form-hint-pair = 选填，例如 BTC/USDT
form-hint-txid = 选填
form-hint-error = 选填，照页面上的写

room-in-private = 📩 接下来的内容只有您和客服能看到：请看我刚发给您的私信（如果您关闭了私信，请看这里为您建立的私人会话）。

## 我的工单

tickets-none = 您还没有工单。需要帮助的话，随时找我们。
tickets-body = 点一个工单查看进度。
ticket-list-line = { $number } · { $state ->
        [open] 待回复
        [answered] 已回复
       *[closed] 已关闭
    } · { $type }
ticket-title = 工单 { $number }
ticket-state = 状态：{ $state ->
        [open] 等待客服回复
        [answered] 客服已回复
       *[closed] 已关闭
    }
ticket-type = 类型：{ $type }
ticket-opened = 创建时间：{ $when }
ticket-assignee = 客服：{ $alias }
ticket-unassigned = 客服：等待分配
ticket-rating = 您的评分：{ $stars }/5
ticket-last-words = 最近的对话：
ticket-you = 您
ticket-line = { $who }：{ $words }
ticket-unknown = 没有找到您的工单 { $number }。
add-now = ✍️ 好的，您接下来发的内容都会进入工单 { $number }。
add-closed = 工单 { $number } 已经关闭了。
close-ask = 确定要关闭工单 { $number } 吗？以后还可以重新打开。
closed = ✅ 工单 { $number } 已关闭。给这次服务打个分吧：
reopened = 🔄 工单 { $number } 已重新打开，请直接写下还有什么问题。
reopened-with-words = 🔄 工单 { $number } 已重新打开，您刚才写的内容已转给客服。
reopen-too-late = 工单 { $number } 关闭太久，不能再打开了。请开一个新的。
rate-ask = 您对工单 { $number } 的服务满意吗？1 分最低，5 分最高。
rate-when-closed = 工单 { $number } 还没结束，关闭后再来评分吧。
rated = 谢谢！您的评分是 { $stars }/5。想说点什么吗？写一句话，或点“跳过”。
comment-needs-words = 评价请用文字写，不想写就点“跳过”。
comment-thanks = 谢谢您的评价，我们会认真看。
comment-skipped = 好的，谢谢您的评分。

## 自助帮助

help-body = 选一个分类，或直接输入您的问题。
help-none-yet = 请直接输入您的问题，或找客服帮忙。
help-choose = 点一个问题看答案。
help-others = 不是这个问题？也看看下面的，或找客服：
help-not-it = 没有解决？可以找客服，您的问题会一并转过去：
help-nothing-title = 没有找到现成的答案
help-nothing-body = 您写的内容已保留，选“在线客服”或“留言反馈”，就会转给我们，不用再说一遍。
help-wordless-title = 收到了
help-wordless-body = 选“在线客服”或“留言反馈”，就会转给我们，不用再发一遍。
solved-title = 太好了！
solved-body = 还有问题随时找我们。

## 官方验证

official-ask = 把账号、链接、域名、电话或邮箱发给我，也可以把对方的消息转发过来，我来查是不是官方的。
official-unreadable = 这里面没有能查的内容。名字谁都可以取，不能当作证明；请发账号（如 @name）、链接、域名、电话或邮箱，或转发对方的消息。
accounts-title = 我们的官方账号：
account-website = 网站
account-email = 邮箱
account-phone = 电话
account-bot = 客服机器人
verdict-official = ✅ 官方：{ $shown } 是我们的官方账号（{ $label }{ $account ->
        [none] { "" }
       *[other] ：{ $account }
    }）。
verdict-look-alike = ❌ 非官方：{ $shown } 在模仿我们的 { $account }，请不要相信。
verdict-userinfo = ❌ 非官方：{ $shown } 把 { $account } 写在 @ 前面来骗人，实际通向别处，请不要打开。
verdict-subdomain = ❌ 非官方：{ $shown } 虽然用了 { $account } 的名字，但不是我们的。
verdict-not-listed = ❓ 未知：{ $shown } 不在我们的官方名单里，我们无法确认。请只相信名单上的账号。
verdict-more = 一次最多查 5 个，还有 { $left } 个没有查，请再发一次。
verdict-hidden = ❓ 未知：对方“{ $shown }”隐藏了身份，无法核实。名字谁都可以取，不能当作证明。
verdict-name-only = ❓ 未知：“{ $shown }”没有可以核对的账号。名字谁都可以取，不能当作证明。

## 更多

language-ask = 请选择语言。Please choose a language.
report-ask = 请发来可疑的账号、链接或聊天截图，并说说经过。您发的第一条消息就会创建举报。
report-opened = 谢谢您的举报，我们会核查。还有证据的话直接发在这里。请不要再和对方联系，也不要转账。
erase-body =
    清除后，您的工单内容、姓名和资料都会从我们的系统中删除，未关闭的工单也会关闭。

    社区群里，举报和记录中您的名字和原话也会删除，处理记录只保留账号编号。如果管理员还在核查和您有关的事，相关依据会保留到处理完，一天后自动清除。

    客服群里已经显示过的消息不会自动消失。清除后无法恢复。
erased-case = 社区群里还有一件和您有关的事没有处理完，相关依据会先保留。管理员处理完一天后会自动清除，您不用再做什么。
erased = 🗑 您的数据已清除。以后需要帮助，随时可以再来。

## 其他

unsupported = 这种消息我们看不了。请发文字、图片、文件、视频、语音或位置。
press-stale = 这个按钮已经失效了，请从这里继续：
cancelled = 好的，已取消。
barred = 您暂时不能使用客服，您的消息不会转给客服人员。如果认为有误，请通过官方网站联系我们。
too-fast = 您发得有点快。消息都已收到，请把要说的合在一起慢慢发，方便客服查看。
secret-title = ⚠️ 请注意安全
secret-body =
    您刚发的内容里有{ $what }，我们没有保存，也没有转给任何人。

    { $wallet ->
        [true] 请删除那条消息，并马上把资产转到新钱包：看到过它的人随时能转走旧钱包里的资产。
       *[other] 请删除那条消息，并马上更换。
    }我们绝不会向您索要，向您索要的都是骗子。
secret-seed-phrase = 助记词
secret-private-key = 私钥
secret-password = 密码
secret-one-time-code = 验证码
secret-api-secret = API 密钥
list-separator = 、
group-invite = 为了保护您的隐私，请私聊我，{ $brand } 的官方客服会在那里帮您。请勿在群里透露个人信息。
