### Words that members and staff both read

language-name = English

# Optional facts of a member: on a ticket's card and in the form
fact-contact = Registered e-mail or phone
fact-account = User ID
fact-order = Order number
fact-pair = Trading pair
fact-txid = TXID
fact-error = Error code or message

attachment-photo = [Photo]
attachment-document = [File]
attachment-video = [Video]
attachment-voice = [Voice message]
attachment-audio = [Audio]
attachment-sticker = [Sticker]
attachment-animation = [GIF]
attachment-videoNote = [Video message]
attachment-location = [Location]
attachment-contact = [Contact]

# What a member did, as a line in the ticket's thread
note-asked-for-person = 🙋 The member asks for a person again.
note-closed-by-member = ✅ The member closed the ticket.
note-reopened-by-member = 🔄 The member reopened the ticket.
note-rated = ⭐ The member's rating: { $stars }/5
note-comment = 💬 The member's comment: { $comment }
note-unreachable = 🚫 The member blocked the bot or unfollowed: replies cannot be delivered for now.
note-reachable = ✅ The member can be reached again.
note-erased = 🗑 The member erased their data. The ticket is closed and can no longer be answered.

## The support panel

panel-title = { $brand } official support
panel-body =
    Need help? Press a button: only you will see what follows.

    🔒 We never ask for passwords, codes, private keys or seed phrases, and we never message you first.
panel-posted = ✅ The panel is posted and pinned.
panel-not-pinned = ✅ The panel is posted, but could not be pinned ({ $reason }). Please pin it yourself, or give me the right to pin messages and post it again.
panel-failed = ⚠️ The panel was not posted: { $reason }. Please check what I may do in this channel (view it, send messages).
panel-refused = Only people on the staff list, or who manage this server, can post the panel.
panel-room-only = Please use /panel in the channel where the panel should be.
command-words = text
command-words-agent = What you want to tell our staff (optional)
command-words-verify = A handle, link, domain, phone number or e-mail

## The bottom menu (16 bytes at most for the top entries)

bottom-support = Support
bottom-talk = Talk to staff
bottom-form = Leave a message
bottom-tickets = My tickets
bottom-urgent = Urgent
bottom-help = Help
bottom-faq = Answers
bottom-language = Language / 语言
bottom-more = More
bottom-official = Official?
bottom-verify = Check an account
bottom-report = Report a scam

## The WeChat official account

wechat-member = WeChat member { $last4 }
wechat-more = (There is more: send any message to read on)
wechat-file-not-sent =
    { $named ->
        [yes] [The file “{ $name }” cannot be sent on WeChat: please ask our staff for another way]
       *[no] [A file cannot be sent on WeChat: please ask our staff for another way]
    }
