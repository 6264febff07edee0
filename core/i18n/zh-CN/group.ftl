### 社区群和服务器里看到的文字，以及发给管理员的警报

## 进群

group-greeting-title = 大家好，我是 { $brand } 的官方客服机器人。
group-greeting-body = 我会提醒大家怎样核实官方账号，发现冒充客服的人和钓鱼链接会报告管理员。群里的聊天我不保存，只有被举报或可疑的内容会留作核查的依据。
group-greeting-lacks = 带 ❌ 的事我还没有权限做，管理员可以在群设置里给我开通。
group-greeting-settings = 管理员可以用 /settings 查看和修改设置。成员可以用 /verify 查账号真伪；{ $menus ->
        [yes] 在可疑消息的菜单（右键或长按）里选“应用 › { group-message-report }”，
       *[no] 回复可疑消息并发 /report，
    }客服就会来核查。
group-right-delete = 删除消息（用于清理钓鱼链接和误发的密钥）
group-right-restrict = 禁言成员（用于限制冒充者）
group-right-ban = 封禁成员（用于移出骗子）

## 提醒

group-reminder-title = 🛡 { $brand } 官方账号核实提醒
group-account = • { $label }：{ $value }
group-reminder-verify = 拿不准的账号或链接，请发 /verify 加上它来查，或者私聊我。
group-reminder-never = 🔒 客服绝不会索要密码、验证码、私钥或助记词，也不会先私信您。
group-to-desk = 💬 私聊官方客服

## 设置

group-settings-title = ⚙️ { $group } 的设置
group-settings-schedule = ⏰ 每 { $every } 提醒一次；免打扰时段：{ $quiet ->
        [none] 无
       *[other] { $quiet }
    }（{ $timezone }）
group-settings-guards = { $dryRun ->
        [on] 🧪 试运行：我只报告，不会自动处理任何人、任何消息。
       *[off] ⚡ 已启用：设为“删除”的内容会自动删除。禁言和封禁始终由人决定。
    }
group-settings-usage =
    其他设置这样写：
    /settings every 6h
    /settings quiet 23:00-08:00（不需要就写 none）
    /settings timezone Asia/Shanghai
group-settings-usage-alerts = /settings alerts here：以后警报发到{ $rooms ->
        [yes] 这个频道
       *[no] 这里（群里分了话题的话，就是当前话题）
    }；发回客服台用 /settings alerts desk
group-settings-usage-here = /settings here：以后提醒发到这个频道
group-settings-saved = ✅ { $what ->
        [alerts] 已保存，以后的警报发到{ $alerts ->
            [desk] 客服台。
           *[here] 这里。能看到这里的成员也会看到警报和里面的证据；只想给客服看，就用 /settings alerts desk。
        }
        [here] 已保存，以后的提醒发到这里。
       *[other] 已保存。
    }
group-settings-mistake = ⚠️ 没有改动。{ $what ->
        [every] 间隔要在 10 分钟到 30 天之间，写成 30m、6h、1d 这样。
        [quiet] 免打扰时段要写成 23:00-08:00 这样，不需要就写 none。
        [timezone] 没有找到这个时区，要写成 Asia/Shanghai 这样。
        [alerts] 警报只能发到 here（这里）或 desk（客服台）。
        [here] 这个群里没有别的频道可选，提醒就发在群里。
       *[other] 没有这项设置。
    }
group-saved = 已保存
group-saved-here = 已保存。能看到那里的成员也会看到警报和里面的证据；只想给客服看，就改回客服台。
group-duration = { $unit ->
        [s] { $count } 秒
        [m] { $count } 分钟
        [h] { $count } 小时
       *[d] { $count } 天
    }
group-set-reminders = { $now ->
        [on] 🔔 定时提醒：开
       *[off] 🔕 定时提醒：关
    }
group-set-every = ⏰ 间隔：{ $now }
group-set-onJoin = 👋 新人入群时：{ $now ->
        [on] 开
       *[off] 关
    }
group-set-onTopic = 💬 有人找客服时：{ $now ->
        [on] 开
       *[off] 关
    }
group-set-impostors = 🎭 冒充警报：{ $now ->
        [on] 开
       *[off] 关
    }
group-set-dryRun = 🧪 试运行：{ $now ->
        [on] 开
       *[off] 关
    }
group-set-links = 🔗 钓鱼链接：{ $now ->
        [off] 不管
        [report] 只报告
       *[remove] 删除
    }
group-set-secrets = 🔑 误发密钥：{ $now ->
        [off] 不管
        [report] 只提醒
       *[remove] 删除
    }
group-set-alerts = 📣 警报发到：{ $now ->
        [desk] 客服台
        [place] 本群指定的位置
       *[here] 本群
    }
group-set-language = 🌐 { $now ->
        [zh-CN] 中文
       *[en] English
    }

## 谁可以做

group-refused-manage = 只有可以修改本群设置的管理员或客服才能这样做。
group-refused-moderate = 只有可以管理成员的管理员或客服才能这样做。
group-refused-anonymous = 您现在以群的名义发言，我看不出您是谁。请关闭“匿名”后再试。
group-only-there = { $command } 要在社区群里用。
group-press-stale = 这个按钮已经失效了。

## 案件

group-case-impostor = 🎭 案件 C{ $number }：疑似冒充（{ $group }）
group-case-link = 🔗 案件 C{ $number }：仿冒链接或账号（{ $group }）
group-case-phishing = 🎣 案件 C{ $number }：钓鱼话术（{ $group }）
group-case-secret = 🔑 案件 C{ $number }：泄露密钥（{ $group }）
group-case-report = 🚩 案件 C{ $number }：成员举报（{ $group }）
group-case-person = 对象：
group-seen-joined = 对方进群时发现的
group-seen-renamed = 对方改名时发现的
group-seen-message = 对方发言时发现的
group-case-link-is = { $shown } 在模仿 { $original }
group-case-secrets = 消息里有密钥或密码。它已被隐去，没有保存。
group-case-warned = { $warned ->
        [yes] 我已私下提醒对方，群里没有提这件事，免得引人去看。
       *[no] 我没法私下提醒对方（没有私聊过我，或者不收我的消息）；群里也没有提，免得引人去看。请尽快私下告诉对方。
    }
group-case-imitated = 当时的名字或链接在模仿 { $original }。对方已清除资料，原文没有保留。
group-person-erased = 已清除资料的成员
group-case-reporter = 举报人：{ $name }（{ $id }）
group-case-reason = 说明：{ $reason }
group-case-message = 消息原文（我没有删除）：
group-case-removed = 消息已要求平台删除，原文：
group-case-attached = 附件：
group-case-files = 📎 案件 C{ $number } 的附件
group-case-nothing-done = 还没有对此人做任何处理，请您决定。
group-case-settled = { $outcome ->
        [restrict] 🔇 已由 { $name } 禁言
        [ban] ⛔ 已由 { $name } 封禁
        [trust] 🤝 { $name } 已信任这个人的这个名字，改名后会再次检查
        [delete] 🗑 已由 { $name } 删除消息
       *[dismiss] ☑️ { $name } 认为没有问题
    }
group-case-already = 这个案件已经有人处理了。
group-delete-already = 这条消息已经删除了。
group-delete-no-right = 我没有删除消息的权限，没有做成。请管理员开通，或者自己删除。
group-delete-refused = 我没有删除它的权限，或者它发出太久，平台不让删了。请管理员自己删除
group-case-done = { $what ->
        [restrict] 好的，正在禁言
        [ban] 好的，正在封禁
        [trust] 已信任
        [delete] 好的，正在删除消息
        [undo] 已撤销
       *[dismiss] 已标为没有问题
    }
group-do-restrict = 🔇 禁言
group-do-ban = ⛔ 封禁
group-do-delete = 🗑 删除消息
group-do-trust = 🤝 信任此名
group-do-dismiss = ☑️ 没有问题
group-do-undo = ↩️ 撤销
group-effect = { $what ->
        [restrict] 禁言
        [unrestrict] 解除禁言
        [ban] 封禁
        [unban] 解除封禁
       *[delete] 删除消息
    }
group-act-failed = ⚠️ 案件 C{ $number }：{ $what }没有成功（{ $reason }）。
group-reason = { $reason ->
        [no-rights] 我没有这个权限，或者对方是管理员
        [chat-gone] 我已不在那个群里
        [message-gone] 那条消息已经不在了
        [unsupported] 平台不支持
       *[rejected] 平台拒绝了
    }
group-cases-title = 📂 未处理的案件
group-cases-how = 点编号查看证据并处理：
group-cases-none = 没有未处理的案件。
group-case-kind = { $kind ->
        [impostor] 疑似冒充
        [link] 仿冒链接
        [phishing] 钓鱼话术
        [secret] 泄露密钥
       *[report] 成员举报
    }

## 管理成员

group-whom = 请回复对方的消息再发 /{ $command }，或写上对方的用户 ID。
group-subject-bot = 这是我自己，不用处理。
group-subject-protected = 对方是管理员或客服，不能这样处理。
group-duration-unclear = 时长没看懂，什么也没有做。请写成 30m、2h、7d 这样；不限时就不写时长，原因不要用数字开头。
group-duration-bounds = 时长要在 1 分钟到 365 天之间，例如 30m、1h、7d。
group-warned = ⚠️ { $name }，管理员提醒您注意言行。{ $reason ->
        [none] { "" }
       *[other] 原因：{ $reason }
    }
group-warned-done = 已警告。
group-sanctioned = { $what ->
        [restrict] 🔇 已禁言
        [unrestrict] 🔊 已解除禁言
        [ban] ⛔ 已封禁
       *[unban] ✅ 已解除封禁
    }{ $lasts ->
        [none] 。
       *[other] ，{ $lasts }后自动解除。
    }
group-sanction-failed = ⚠️ 没有成功：{ $reason }。
group-mute-ends = 🔊 { $group } 里 { $name } 的禁言快到期了，没能续上：{ $reason }。
group-place-gone = 📍 { $group } 里选来发提醒的地方已经不在了，提醒改发到默认的地方。要换地方，请在那里发 /settings here。
group-bot = 机器人

## 举报与核实

group-report-how = { $menus ->
        [yes] 请在可疑消息的菜单（右键或长按）里选“应用 › { group-message-report }”。
       *[no] 请回复可疑的消息，再发 /report。
    }我会把它转给客服，不会在群里重复内容。
group-report-bare = 请写上原因，或者直接举报那条消息，不然客服没有依据可查。{ $menus ->
        [yes] 举报消息：在它的菜单（右键或长按）里选“应用 › { group-message-report }”。
       *[no] 举报消息：回复它，再发 /report。
    }
group-report-self = 不用举报自己。需要帮助的话请私聊我。
group-report-bot = 这条消息是我发的，不用举报。觉得哪里不对的话，请私聊我告诉客服。
group-report-known = 谢谢，这件事客服已经在核查了（案件 C{ $number }）。
group-report-many = 您之前举报的几件事客服还在核查，请稍后再报。着急的话请私聊我。
group-report-thanks = ✅ 谢谢，已转给客服核查（案件 C{ $number }）。请不要和对方联系，也不要转账。
group-verify-how = 请发 /verify 加上账号、链接、电话或邮箱，或者回复一条消息再发 /verify。名字谁都可以取，不能当作证明。
group-verify-nothing = 这条消息里没有能查的账号、链接、电话或邮箱，发消息的人也没有可以核对的用户名。名字谁都可以取，不能当作证明。
group-verify-own = ✅ 这条消息是我发的，我是 { $brand } 的官方客服机器人。
group-verify-ours = 📋 我们的官方账号：{ $ours }
group-verdict-official = ✅ 官方：{ $account } 是我们的官方账号（{ $label }）。
group-verdict-imitation = ❌ 非官方：它在模仿我们的 { $account }，请不要相信。
group-verdict-unknown = ❓ 未知：它不在我们的官方名单里，我们无法确认。请只相信名单上的账号。

## 误发密钥

group-secret-removed = ⚠️ 您刚才在“{ $group }”里发的消息含有{ $what }，我已要求删除，也没有保存。{ $wallet ->
        [true] 看到过它的人随时能转走资产，请马上把资产转到新钱包。
       *[other] 请马上更换。
    }我们绝不会向您索要这些。
group-secret-seen = ⚠️ 您刚才在“{ $group }”里发的消息含有{ $what }。请马上删除那条消息。{ $wallet ->
        [true] 看到过它的人随时能转走资产，请把资产转到新钱包。
       *[other] 删除后请马上更换。
    }我们绝不会向您索要这些。
group-secret-short-removed = ⚠️ 刚才有一条消息含有密码或密钥，已被删除。发消息的朋友请马上更换或转移资产，客服绝不会索要这些。

## 操作记录

group-audit-title = 🧾 操作记录（最新在前）
group-audit-none = 还没有记录。
group-audit-failed = { $what }：{ $reason }
group-audit-set = { $what ->
        [quiet] 🌙 免打扰时段：{ $value ->
            [none] 无
           *[other] { $value }
        }
        [timezone] 🕰 时区：{ $value }
       *[here] 📍 提醒发到：{ $value }
    }
group-audit-action = { $action ->
        [restrict] 禁言
        [unrestrict] 解除禁言
        [ban] 封禁
        [unban] 解除封禁
        [warn] 警告
        [trust] 信任
        [dismiss] 判为没有问题
        [delete] 删除消息
        [undo] 撤销决定
        [report] 举报
        [settings] 修改设置
        [failed] 没有做成
       *[lift] 到期自动解除
    }

## 到期提醒

group-lapse = { $state ->
        [over] ⏰ { $label } { $value } 的平台认证已于 { $until } 到期，请尽快年审。
        [today] ⏰ { $label } { $value } 的平台认证今天（{ $until }）到期，请尽快年审。
       *[soon] ⏰ { $label } { $value } 的平台认证将于 { $until } 到期，还有 { $left } 天，请安排年审。
    }

## 命令说明

group-command-settings = 查看和修改本群的防护设置
group-command-report = 举报可疑的人或消息
group-message-report = 举报给客服
group-command-warn = 警告成员
group-command-mute = 禁言成员，可以写时长，例如 1h
group-command-unmute = 解除禁言
group-command-ban = 封禁成员，可以写时长，例如 7d
group-command-unban = 解除封禁
group-command-cases = 查看未处理的案件
group-command-audit = 查看操作记录
group-name-user = 成员
group-name-duration = 时长
group-name-args = 说明
group-option-user = 哪位成员
group-option-duration = 时长，例如 30m、1h、7d
group-option-args = 原因或说明
