### 客服看到的文字，以及客服的操作给会员带来的文字（staff-to-member-…）。

## 权限

staff-refused = 您不在客服名单中，这条消息没有转给会员。
staff-refused-anonymous = 您现在以群的名义发言，无法确认您是谁，所以没有转给会员，也没有执行。请在群管理员权限里关闭“匿名”后再试。
staff-refused-command = 这个命令只有客服可以使用，您不在客服名单中。
staff-refused-press = 您不在客服名单中，不能操作工单。

## 工单卡片

staff-card-label = { $field ->
    [member] 会员
    [channel] 渠道
    [language] 语言
    [priority] 优先级
    [state] 状态
    [assignee] 负责人
    [opened] 创建时间
    [subject] 主题
    [rating] 评分
   *[other] { $field }
}：
staff-card-state = { $state ->
    [closed] 已关闭
   *[open] 处理中
}
staff-card-unreachable = 🔕 目前联系不上这位会员
staff-card-barred = ⛔ 已屏蔽
staff-card-first = 首次来访
staff-card-history = 之前有 { $earlier } 张工单
staff-card-history-rated = 之前有 { $earlier } 张工单，最近一次评分 { $rating }/5
staff-unclaimed-word = 未认领
staff-member-erased = 资料已删除
staff-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [wechat] 微信公众号
   *[other] { $channel }
}
staff-priority = { $priority ->
    [low] 低
    [high] 高
    [urgent] 紧急
   *[normal] 普通
}
staff-button = { $button ->
    [claim] 🙋 认领
    [unclaim] 取消认领
    [close] 关闭
    [reopen] 重新打开
    [priorities] 优先级
    [back] ‹ 返回
    [resend] 重发
   *[retry] 重试
}
staff-urgent-alert = 🚨 紧急工单 { $number } · { $type } · { $name }
    { $subject }

## 转发会员的消息

staff-relay-edited = ✏️ 已修改为：
staff-relay-forward = ↪️ 转发自 { $name }（ID { $id }）
staff-relay-forward-hidden = ↪️ 转发自 { $name }（来源已隐藏，无法核实）
staff-relay-redacted = 🔒 已隐去敏感信息：{ $kinds }
staff-secret = { $kind ->
    [seed-phrase] 助记词
    [private-key] 私钥
    [password] 密码
    [one-time-code] 验证码
    [api-secret] API 密钥
   *[other] { $kind }
}
staff-thread-again = ♻️ 原来的话题已被删除，工单转到这里继续。完整记录可用 /transcript 查看。
staff-thread-failed = ⚠️ 无法为工单 { $number } 打开话题：{ $reason }。处理好之后请点“重试”，等待中的消息会一起补上。
staff-note-reopened-by-reply = 🔓 { $alias } 回复了已关闭的工单，工单已重新打开。
staff-note-unreachable = 🔕 联系不上这位会员：{ $reason }。会员再次来信后会恢复。
staff-note-not-shown = ⚠️ 会员有一条消息无法显示在这里：{ $reason }。可用 /transcript { $number } 查看记录。

## 回复的去向

staff-fate-sent = ✅ 已送达
staff-fate-detour = ✅ 已送达（会员关闭了私信，内容发到了为其建立的私人会话里）
staff-allowance = 🕒 还可以主动发 { $left } 条，到 { $until } 为止
staff-allowance-none = 🕒 现在不能主动发：回复会等会员下次来信时自动送出
staff-fate-edited = ✏️ 会员那边的内容已同步修改
staff-fate-held = ⏳ 等待送达：{ $reason }。会员下次来信时会自动送出。
staff-fate-failed = ⚠️ 未送达：{ $reason }。
staff-fate-edit-failed = ⚠️ 未送达：修改没有同步给会员，{ $reason }。会员看到的仍是原来的内容。
staff-fate-unknown = ❓ 未确认：平台没有回应，会员可能收到了，也可能没有。重发有可能让会员看到两遍。
staff-reason = { $reason ->
    [blocked] 会员屏蔽了机器人或取消了关注
    [never-started] 会员还没有和机器人对话过
    [chat-gone] 对话已不存在
    [thread-gone] 话题已被删除
    [message-gone] 消息已不存在
    [no-rights] 机器人缺少权限
    [too-large] 文件超过平台的大小限制
    [file-gone] 附件已无法取得
    [unsupported] 平台不支持这类内容
    [window-closed] 平台现在不允许主动发送（会员太久没来信，或公众号未认证）
    [quota-used] 平台允许的发送次数已用完
   *[rejected] 平台拒绝了这条消息
}
staff-resending = 正在重发
staff-resent-by = ↻ { $alias } 已重发
staff-resend-sent = 已经送达，无需重发
staff-resend-underway = 已经在发送中
staff-resend-replaced = 这条消息已被修改，新的内容另行发送
staff-press-stale = 这个按钮已经失效

## 回复与修改

staff-unsupported = 这类内容无法转给会员，请改用文字、图片或文件。
staff-reply-empty = 没有可以发送的内容。例如：/reply 1001 您好，已为您处理。
staff-reply-erased = 会员的资料已删除，无法再联系。
staff-reply-redacted = 🔒 消息里的敏感信息已隐去，没有发给会员。
staff-edit-impossible = ⚠️ 会员那边的内容无法修改，需要的话请另发一条更正。
staff-edit-underway = ⚠️ 原消息正在发送，这次修改没有生效。请稍后再改，或另发一条更正。
staff-edit-unknown = ⚠️ 原消息是否送达还没有确认，无法修改。请另发一条更正。
staff-edit-number = ⚠️ 这条消息属于工单 { $number }，不能改发给别的工单。请重新发送命令。
staff-copy-reply = 💬 { $alias }（通过 /reply）：
staff-copy-note = 📝 { $alias } 的备注：
staff-copy-edit = ✏️ { $alias } 改为：
staff-noted = 📝 已记在工单 { $number }，只有客服能看到。

## 操作工单

staff-claimed = 🙋 { $alias } 认领了工单 { $number }
staff-claimed-already = 工单 { $number } 本来就由您负责
staff-claimed-by-other = 工单 { $number } 由 { $alias } 负责。需要转交请用 /assign
staff-unclaimed = 🙌 { $alias } 放回了工单 { $number }，等待认领
staff-unclaimed-already = 工单 { $number } 目前没有人认领
staff-assigned = 👉 { $alias } 把工单 { $number } 交给了 { $to }
staff-assigned-already = 工单 { $number } 本来就由 { $to } 负责
staff-alias-unknown = 没有叫“{ $alias }”的客服。名单请看 /staff
staff-closed = 🔒 { $alias } 关闭了工单 { $number }
staff-closed-already = 工单 { $number } 已经是关闭状态
staff-is-closed = 工单 { $number } 已关闭，请先用 /reopen 重新打开
staff-reopened = 🔓 { $alias } 重新打开了工单 { $number }
staff-open-already = 工单 { $number } 没有关闭
staff-priority-set = { $alias } 把工单 { $number } 的优先级设为：{ $priority }
staff-priority-already = 工单 { $number } 的优先级本来就是：{ $priority }
staff-type-set = { $alias } 把工单 { $number } 的类型改为：{ $type }
staff-type-already = 工单 { $number } 的类型本来就是：{ $type }
staff-type-unknown = 请写明类型，例如 /type 1001 trading。可选：{ $types }
staff-barred = ⛔ { $alias } 屏蔽了工单 { $number } 的会员，对方的消息不再转给客服
staff-barred-already = 工单 { $number } 的会员已在屏蔽中
staff-unbarred = ✅ { $alias } 解除了对工单 { $number } 会员的屏蔽
staff-unbarred-already = 工单 { $number } 的会员没有被屏蔽

## 给会员的文字

staff-to-member-closed = 工单 { $number } 已处理完毕并关闭。
    { $rated ->
        [true] 如果问题还没有解决，可以重新打开。
       *[other] 请为这次服务打分，谢谢您帮助我们改进。如果问题还没有解决，可以重新打开。
    }
staff-to-member-reopen = 问题还没解决
staff-to-member-reopened = 客服已重新打开工单 { $number }，您可以继续留言。
staff-to-member-answer = 回复工单 { $number }

## 列表

staff-duration = { $unit ->
    [minutes] { $count } 分钟
    [hours] { $count } 小时
   *[days] { $count } 天
}
staff-queue-head = 📥 未关闭的工单：{ $total } 张（第 { $page }/{ $pages } 页）
staff-queue-empty = 📥 没有未关闭的工单。
staff-mine-head = 🙋 您负责的工单：{ $total } 张（第 { $page }/{ $pages } 页）
staff-mine-empty = 🙋 您目前没有负责中的工单。
staff-queue-more = 下一页：/{ $command } { $page }
staff-queue-waits = 等待 { $duration }
staff-queue-answered = 已回复
staff-ticket-thread = 💬 话题：{ $title }
staff-transcript-head = 📜 工单 { $number } 的记录（{ $page }/{ $pages }）
staff-transcript-empty = 工单 { $number } 还没有记录。
staff-stats = 📊 等待回复：{ $waiting }
    已回复：{ $answered }
    未认领：{ $unclaimed }
    已关闭：{ $closed }
    首次回复中位用时：{ $response }
staff-stats-unknown = 数据还不够
staff-list-head = 👥 客服名单
staff-role = { $role ->
    [admin] 管理员
   *[agent] 客服
}
staff-macro-none = 还没有设置快捷回复。
staff-help-head = 在工单话题里直接输入即可回复会员；在话题里使用命令可以省略工单号。

## 命令

staff-command-unknown = 没有 /{ $command } 这个命令，消息没有转给会员。全部命令请看 /help
staff-number-unknown = 没有工单 #{ $number }。未关闭的工单请看 /queue
staff-number-ambiguous = { $number } 是另一张工单，为免发错，这条没有执行。
    针对 { $number }：/{ $command } { $number } …
    针对本话题的工单：/{ $command } { $here } …
staff-command-queue = 未关闭的工单
staff-command-mine = 我负责的工单
staff-command-ticket = 查看工单
staff-command-reply = 回复会员
staff-command-note = 添加内部备注
staff-command-claim = 认领工单
staff-command-unclaim = 取消认领
staff-command-assign = 转交工单
staff-command-priority = 设置优先级
staff-command-type = 修改问题类型
staff-command-macro = 发送快捷回复
staff-command-close = 关闭工单
staff-command-reopen = 重新打开工单
staff-command-block = 屏蔽会员
staff-command-unblock = 解除屏蔽
staff-command-transcript = 查看完整记录
staff-command-stats = 统计
staff-command-staff = 客服名单
staff-command-help = 命令说明
staff-command-panel = 在这个频道发布客服面板
staff-option-number = 工单号；在工单的子区里可以不填
staff-option-text = 内容
staff-option-alias = 客服名
staff-option-priority = 优先级
staff-option-type = 问题类型
staff-option-page = 页码
staff-option-file = 图片或文件
staff-usage-queue = 用法：/queue [页码]，例如 /queue 2
staff-usage-mine = 用法：/mine [页码]，例如 /mine 2
staff-usage-ticket = 请写明工单号，例如 /ticket 1001
staff-usage-reply = 请写明工单号和内容，例如 /reply 1001 您好，已为您处理。
staff-usage-note = 请写明工单号和备注，例如 /note 1001 已向财务核实。
staff-usage-claim = 请写明工单号，例如 /claim 1001
staff-usage-unclaim = 请写明工单号，例如 /unclaim 1001
staff-usage-assign = 请写明工单号和客服名，例如 /assign 1001 客服02
staff-usage-priority = 请写明工单号和优先级（低、普通、高、紧急），例如 /priority 1001 高
staff-usage-type = 请写明工单号和类型，例如 /type 1001 trading
staff-usage-macro = 请写明工单号和快捷回复的名称，例如 /macro 1001 greeting
staff-usage-close = 请写明工单号，后面可以加结束语，例如 /close 1001 感谢您的耐心等待。
staff-usage-reopen = 请写明工单号，例如 /reopen 1001
staff-usage-block = 请写明工单号，例如 /block 1001
staff-usage-unblock = 请写明工单号，例如 /unblock 1001
staff-usage-transcript = 请写明工单号，例如 /transcript 1001
staff-usage-stats = 用法：/stats
staff-usage-staff = 用法：/staff
staff-usage-help = 用法：/help
