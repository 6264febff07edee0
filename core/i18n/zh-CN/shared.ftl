### 会员与客服双方都会看到的文字

language-name = 中文

# 会员可选填的事项：工单卡片与表单都用
fact-contact = 注册邮箱或手机
fact-account = 用户 ID
fact-order = 订单号
fact-pair = 交易对
fact-txid = TXID
fact-error = 错误代码或提示

attachment-photo = [图片]
attachment-document = [文件]
attachment-video = [视频]
attachment-voice = [语音]
attachment-audio = [音频]
attachment-sticker = [贴纸]
attachment-animation = [动图]
attachment-videoNote = [视频留言]
attachment-location = [位置]
attachment-contact = [联系人]

# 会员做了什么，写在工单话题里的一行
note-asked-for-person = 🙋 会员再次要求人工客服。
note-closed-by-member = ✅ 会员已自行关闭工单。
note-reopened-by-member = 🔄 会员重新打开了工单。
note-rated = ⭐ 会员评分：{ $stars }/5
note-comment = 💬 会员的评价：{ $comment }
note-unreachable = 🚫 会员屏蔽了机器人或取消了关注，暂时无法送达回复。
note-reachable = ✅ 又可以联系到会员了。
note-erased = 🗑 会员清除了自己的数据。工单已关闭，无法再回复。

## 客服面板

panel-title = { $brand } 官方客服
panel-body =
    需要帮助？请点下面的按钮，只有您能看到后面的内容。

    🔒 我们绝不会索要密码、验证码、私钥或助记词，也不会先私信您。
panel-posted = ✅ 面板已发布并置顶。
panel-not-pinned = ✅ 面板已发布，但没能置顶（{ $reason }）。请手动置顶，或给我“置顶消息”的权限后再发一次。
panel-failed = ⚠️ 面板没有发出：{ $reason }。请检查我在这个频道的权限（查看频道、发送消息）。
panel-refused = 只有客服名单里的人，或可以管理这个服务器的人，才能发布面板。
panel-room-only = 请在要放面板的频道里使用 /panel。
command-words = 内容
command-words-agent = 想对客服说的话（可不填）
command-words-verify = 账号、链接、域名、电话或邮箱

## 底部菜单（顶层最多 16 字节）

bottom-support = 客服支持
bottom-talk = 在线客服
bottom-form = 留言反馈
bottom-tickets = 我的工单
bottom-urgent = 紧急求助
bottom-help = 自助帮助
bottom-faq = 常见问题
bottom-language = 语言 / Language
bottom-more = 更多
bottom-official = 官方验证
bottom-verify = 查真伪
bottom-report = 举报诈骗

## 微信公众号

wechat-member = 微信用户 { $last4 }
wechat-more = （还没说完，回复任意内容接着看）
wechat-file-not-sent =
    { $named ->
        [yes] 【文件“{ $name }”无法在微信里发送，请让客服换个方式发给您】
       *[no] 【有一个文件无法在微信里发送，请让客服换个方式发给您】
    }
