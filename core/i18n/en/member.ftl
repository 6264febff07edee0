### What members read in private: short, warm and clear, for a phone's screen

## Menu

menu-root = Main menu
menu-support = 💬 Support
menu-more = ⚙️ More
menu-talk = 👩‍💻 Talk to staff
menu-form = 📝 Leave a message
menu-urgent = 🚨 Urgent
menu-tickets = 📋 My tickets
menu-help = 📖 Help
menu-official = 🛡 Is this official?
menu-language = 🌐 Language / 语言
menu-report = 🚩 Report a scam
menu-erase = 🗑 Erase my data

root-title = { $brand } official support
root-greeting = Hello! This is the official support desk of { $brand }. Tell us what you need.
root-staff = 🛠 You are staff here ({ $alias }): /queue lists open tickets, /reply with a ticket number and your words answers one, /help shows all commands.
never-asked = 🔒 We never ask for passwords, verification codes, private keys or seed phrases.
support-body = How can we help? Choose “Urgent” for emergencies, or leave a message for what can wait.
more-body = Change the language, report a scam, or erase your data.

hours-open = 🟢 Staff are online
hours-closed = 🌙 Staff are away at the moment. Your messages are kept, and we answer as soon as we can.
hours-closed-until = 🌙 Staff are away and back { $day ->
    [today] today
    [tomorrow] tomorrow
   *[later] on { $weekday }
  } at { $time } ({ $zone }). Your messages are kept and answered in turn.
wait-minutes = ⏱ First reply usually within { $count } minutes
wait-hours =
    { $count ->
        [one] ⏱ First reply usually within { $count } hour
       *[other] ⏱ First reply usually within { $count } hours
    }

words-title = What you can do here
words-body =
    • agent (or /agent): talk to a person
    • menu (or /menu): open the main menu
    • my tickets (or /tickets): see how things stand
    • /verify with a handle or link: is it official?
    • /urgent: stolen account, large loss and the like
    • language (or /language): change the language

    You can also just type your question, and we look for an answer first.

command-menu = Open the main menu
command-support = Support: talk to staff, leave a message, urgent help
command-feedback = Leave a message
command-agent = Talk to a person
command-tickets = My tickets
command-urgent = Urgent help
command-verify = Check whether something is official
command-faq = Help
command-language = Language / 语言
command-help = How this works
command-unknown = There is no command { $command }. You can start here:

## Buttons

button-back = ‹ Back
button-cancel = Cancel
button-skip = Skip
button-keep = Keep it, next
button-done = Done, next
button-no-files = No screenshots, next
button-previous = ‹ Previous
button-next = Next ›
button-straight = 🙋 Straight to a person
button-continue = Continue { $number } · { $type }
button-another = ➕ Open another ticket
button-other-type = Another type
button-this-ticket = 📄 View ticket
button-switch = 🔀 Switch ticket
button-add = ✍️ Add to it
button-close = Close ticket
button-close-yes = Yes, close it
button-close-no = Keep it open
button-reopen = 🔄 Reopen
button-reopen-number = 🔄 Reopen { $number }
button-rate = ⭐ Rate
button-solved = ✅ That solved it
button-resume = Continue
button-restart = Start over
button-confirm = ✅ Send
button-facts = ➕ Add order details
button-check-another = 🔍 Check another
button-erase-yes = Yes, erase everything

## Talk to staff

talk-continue =
    { $count ->
        [one] You have an open ticket. Would you like to continue it?
       *[other] You have { $count } open tickets. Would you like to continue one?
    }
talk-choose = What is it about? Choose, and you can talk to staff right away.
talk-kept = We have what you wrote. Choose a type and it goes to staff.
talk-ask = Please tell us what is wrong. Text, photos and files are all fine, in as many messages as you like.
opened-title = ✅ Ticket { $number } is open
opened-body = Staff will reply to you here. To add anything, just write: it all joins this ticket.
person-joined = 🙋 Your ticket { $number } is with our staff. Just write here and they will see it.
joined = Added to ticket { $number }.
limit-reached = You already have { $count } open tickets, so we cannot open another. Add to one under “My tickets”, or close what is solved.

## Urgent

urgent-first-aid = First freeze your account and change your password on our official website or app: nothing is faster.
urgent-choose = What happened? Your choice opens an urgent ticket at once and alerts our staff.
urgent-now = 🚨 Get help now
urgent-other = Another emergency
urgent-subject = Urgent: { $type }
urgent-title = 🚨 Urgent ticket { $number }
urgent-opened = Our staff have been alerted. Please write here now: what happened, when, which account and how much. Screenshots are welcome.
urgent-running = Your urgent ticket { $number } is being handled. Write the latest here and staff will see it.

## Leave a message

form-progress = { $step }/{ $steps }
form-resume = You have an unfinished message. Would you like to continue it?
form-ask-type = What is it about?
form-ask-what = What happened? Please describe it in one message.
form-ask-when = When did it happen, roughly? For example “today at 10 a.m.”
form-ask-tried = What have you tried already?
form-ask-contact = What is your registered e-mail or phone number? (Optional, helps us find your account.)
form-ask-account = What is your user ID? (Optional.)
form-ask-order = What is the order number? (Optional.)
form-ask-pair = Which trading pair is it about? For example BTC/USDT. (Optional.)
form-ask-txid = What is the TXID of the transfer? (Optional.)
form-ask-error = Which error code or message did you see? (Optional.)
form-ask-files = Any screenshots or files? Send up to 10, then press “Done”.
form-current = Your answer so far: { $answer }
form-needed = We need this one. A single sentence is enough.
form-words-please = We need words here. Please type your answer.
form-choose-type = Please choose a type first; the rest comes next.
form-too-long = That is { $length } characters, and we can take { $limit } here. Please shorten it and send it again.
form-doubt-contact = That does not look like an e-mail address or phone number. Please send it again; if it is right, the same again will do.
form-doubt-pair = That does not look like a trading pair such as BTC/USDT. Please send it again; if it is right, the same again will do.
form-doubt-txid = A TXID is usually longer. Please send it again; if it is right, the same again will do.
form-files-got =
    { $count ->
        [one] 📎 { $count } file received.
       *[other] 📎 { $count } files received.
    }
form-files-full = 📎 We can take { $count } files here, so the rest were not kept. You can send them once the ticket is open.
form-edited = Changing an earlier message does not change your answers. Please press “Back” to go to the one you want to change.
form-added = Added to what happened.
form-summary = Please check your message
form-summary-ask = Press “Send” if it is right, or “Back” to change it.
form-line = { $label }: { $answer }
form-label-type = Type
form-label-what = What happened
form-label-when = When
form-label-tried = Tried already
form-label-files = Attached
form-sent = Thank you. Staff will reply to you here. To add anything, just write.
form-sent-already = This message was already sent, as ticket { $number }.
form-over = This message is finished with. You can start a new one.
form-cancelled = Cancelled. Nothing was sent.

form-page-story = Leave a message
form-page-facts = More details (optional)
form-field-what = What happened?
form-field-when = When did it happen?
form-field-tried = What have you tried?
form-field-contact = Registered e-mail or phone
form-field-account = User ID
form-field-order = Order number
form-field-pair = Trading pair
form-field-txid = TXID
form-field-error = Error code or message
form-hint-what = Please leave out passwords, codes, private keys and seed phrases.
form-hint-when = Optional, for example: today at 10 am
form-hint-tried = Optional
form-hint-contact = Optional; helps us find your account
form-hint-account = Optional
form-hint-order = Optional
form-hint-pair = Optional, for example BTC/USDT
form-hint-txid = Optional
form-hint-error = Optional, as the page shows it

room-in-private = 📩 Let’s go on where only you and our staff can read it: I have just sent you a direct message (if your DMs are closed, look for the private thread I opened for you here).

## My tickets

tickets-none = You have no tickets yet. We are here whenever you need us.
tickets-body = Choose a ticket to see how it stands.
ticket-list-line = { $number } · { $state ->
        [open] waiting
        [answered] answered
       *[closed] closed
    } · { $type }
ticket-title = Ticket { $number }
ticket-state = State: { $state ->
        [open] waiting for staff
        [answered] answered by staff
       *[closed] closed
    }
ticket-type = Type: { $type }
ticket-opened = Opened: { $when }
ticket-assignee = Handled by: { $alias }
ticket-unassigned = Handled by: not assigned yet
ticket-rating = Your rating: { $stars }/5
ticket-last-words = Latest messages:
ticket-you = You
ticket-line = { $who }: { $words }
ticket-unknown = We found no ticket { $number } of yours.
add-now = ✍️ All right, what you write next joins ticket { $number }.
add-closed = Ticket { $number } is already closed.
close-ask = Close ticket { $number }? You can reopen it later.
closed = ✅ Ticket { $number } is closed. How did we do?
reopened = 🔄 Ticket { $number } is open again. Please write what is still wrong.
reopened-with-words = 🔄 Ticket { $number } is open again, and what you just wrote has gone to staff.
reopen-too-late = Ticket { $number } was closed too long ago to reopen. Please open a new one.
rate-ask = How did we do with ticket { $number }? 1 is lowest, 5 is best.
rate-when-closed = Ticket { $number } is not finished yet. You can rate it once it is closed.
rated = Thank you! You rated us { $stars }/5. Anything to add? Write a line, or press “Skip”.
comment-needs-words = Please write your comment in words, or press “Skip”.
comment-thanks = Thank you. We read every comment.
comment-skipped = All right, thank you for your rating.

## Help

help-body = Choose a topic, or just type your question.
help-none-yet = Type your question, or talk to our staff.
help-choose = Choose a question to see the answer.
help-others = Not your question? See the ones below, or talk to staff:
help-not-it = Not solved? Talk to staff, and your question goes along:
help-nothing-title = We found no ready answer
help-nothing-body = We kept what you wrote. Choose “Talk to staff” or “Leave a message” and it goes along: no need to say it twice.
help-wordless-title = We have it
help-wordless-body = Choose “Talk to staff” or “Leave a message” and it goes along: no need to send it twice.
solved-title = Glad to hear it!
solved-body = We are here whenever you need us.

## Is this official?

official-ask = Send me a handle, link, domain, phone number or e-mail address, or forward their message, and I will check whether it is ours.
official-unreadable = There is nothing in that I can check. Anyone can take any name, so a name proves nothing. Please send a handle (like @name), link, domain, phone number or e-mail address, or forward their message.
accounts-title = Our official accounts:
account-website = Website
account-email = E-mail
account-phone = Phone
account-bot = Support bot
verdict-official = ✅ Official: { $shown } is ours ({ $label }{ $account ->
        [none] { "" }
       *[other] : { $account }
    }).
verdict-look-alike = ❌ Not official: { $shown } imitates our { $account }. Do not trust it.
verdict-userinfo = ❌ Not official: { $shown } puts { $account } before an @ to mislead you and leads elsewhere. Do not open it.
verdict-subdomain = ❌ Not official: { $shown } carries the name of { $account } but is not ours.
verdict-not-listed = ❓ Unknown: { $shown } is not on our list, so we cannot confirm it. Trust only what is listed.
verdict-more = I check five at a time: { $left ->
        [one] one more was
       *[other] { $left } more were
    } not checked. Please send the rest again.
verdict-hidden = ❓ Unknown: “{ $shown }” hides who they are, so this cannot be checked. Anyone can use any name.
verdict-name-only = ❓ Unknown: “{ $shown }” has no handle to check. Anyone can use any name.

## More

language-ask = Please choose a language. 请选择语言。
report-ask = Send the suspicious account, link or screenshots, and tell us what happened. Your first message opens the report.
report-opened = Thank you for reporting this. We will look into it. More evidence can go right here. Please do not contact them or send money.
erase-body =
    This deletes the words of your tickets, your name and your details from our system, and closes tickets that are open.

    In community groups, your name and words go from reports and records too. What was done stays on record with your account's number alone. If admins are still looking into something about you, what it rests on stays until they have decided, and is erased by itself a day later.

    Messages already shown in our staff's chat do not vanish by themselves. This cannot be undone.
erased-case = A case about you in a community group is still undecided. What it rests on stays until the admins decide; a day after that it is erased by itself, and you need not do anything.
erased = 🗑 Your data has been erased. You are welcome back whenever you need us.

## Other

unsupported = We cannot read this kind of message. Please send text, photos, files, video, voice or a location.
press-stale = This button no longer works. You can go on here:
cancelled = All right, cancelled.
barred = You cannot use this desk at present, and your messages do not reach our staff. If you think this is a mistake, please contact us through our official website.
too-fast = That was a lot of messages. We have them all; please send fewer, longer ones so that staff can follow.
secret-title = ⚠️ Please stay safe
secret-body =
    There was a secret in your message ({ $what }). We did not keep it or pass it on to anyone.

    { $wallet ->
        [true] Please delete that message and move what it protects to a new wallet now: whoever has seen it can empty this one.
       *[other] Please delete that message and change the secret now.
    } We never ask for it: whoever does is a fraud.
secret-seed-phrase = seed phrase
secret-private-key = private key
secret-password = password
secret-one-time-code = verification code
secret-api-secret = API secret
list-separator = {", "}
group-invite = To protect your privacy, please write to me in private: { $brand } official support helps you there. Do not share personal details in the group.
