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
note-unreachable = 🚫 The member blocked the bot: replies cannot be delivered for now.
note-reachable = ✅ The member can be reached again.
note-erased = 🗑 The member erased their data. The ticket is closed and can no longer be answered.
