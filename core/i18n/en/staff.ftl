### What staff read, and what members read because of something staff did (staff-to-member-…).

## Who may

staff-refused = You are not on the staff list. This message was not passed on to the member.
staff-refused-anonymous = You are writing in the group's name, so there is no telling who you are, and nothing was passed on or done. Please turn off “Remain anonymous” in your administrator rights and try again.
staff-refused-command = This command is for staff only, and you are not on the staff list.
staff-refused-press = You are not on the staff list, so you cannot work on tickets.

## The card

staff-card-label = { $field ->
    [member] Member
    [channel] Channel
    [language] Language
    [priority] Priority
    [state] State
    [assignee] Assignee
    [opened] Opened
    [subject] About
    [rating] Rating
   *[other] { $field }
}{ ": " }
staff-card-state = { $state ->
    [closed] Closed
   *[open] Open
}
staff-card-unreachable = 🔕 This member cannot be reached at the moment
staff-card-barred = ⛔ Blocked by staff
staff-card-first = First visit
staff-card-history = { $earlier ->
    [one] { $earlier } earlier ticket
   *[other] { $earlier } earlier tickets
}
staff-card-history-rated = { $earlier ->
    [one] { $earlier } earlier ticket, last rated { $rating }/5
   *[other] { $earlier } earlier tickets, last rated { $rating }/5
}
staff-unclaimed-word = unclaimed
staff-member-erased = data erased
staff-channel = { $channel ->
    [telegram] Telegram
    [discord] Discord
    [wechat] WeChat
   *[other] { $channel }
}
staff-priority = { $priority ->
    [low] Low
    [high] High
    [urgent] Urgent
   *[normal] Normal
}
staff-button = { $button ->
    [claim] 🙋 Claim
    [unclaim] Unclaim
    [close] Close
    [reopen] Reopen
    [priorities] Priority
    [back] ‹ Back
    [resend] Resend
   *[retry] Retry
}
staff-urgent-alert = 🚨 Urgent ticket { $number } · { $type } · { $name }
    { $subject }

## Passing on what members say

staff-relay-edited = ✏️ Edited to:
staff-relay-forward = ↪️ Forwarded from { $name } (ID { $id })
staff-relay-forward-hidden = ↪️ Forwarded from { $name } (origin hidden, cannot be verified)
staff-relay-redacted = 🔒 Removed before it reached you: { $kinds }
staff-secret = { $kind ->
    [seed-phrase] seed phrase
    [private-key] private key
    [password] password
    [one-time-code] verification code
    [api-secret] API secret
   *[other] { $kind }
}
staff-thread-again = ♻️ The earlier topic was deleted; the ticket goes on here. /transcript shows all of it.
staff-thread-failed = ⚠️ No topic could be opened for ticket { $number }: { $reason }. Once that is mended, press Retry: what waits will follow.
staff-note-reopened-by-reply = 🔓 { $alias } replied to a closed ticket, so it is open again.
staff-note-unreachable = 🔕 This member cannot be reached: { $reason }. That ends when they write again.
staff-note-not-shown = ⚠️ Something the member sent cannot be shown here: { $reason }. See /transcript { $number }.

## What became of a reply

staff-fate-sent = ✅ Sent
staff-fate-detour = ✅ Sent (their direct messages are closed: it went to the private thread we have with them)
staff-allowance =
    { $left ->
        [one] 🕒 1 more message can be sent, until { $until }
       *[other] 🕒 { $left } more messages can be sent, until { $until }
    }
staff-allowance-none = 🕒 Nothing can be sent first right now: replies go out when the member next writes
staff-fate-edited = ✏️ The member now sees the edited words
staff-fate-held = ⏳ Held: { $reason }. It goes out by itself when the member next writes.
staff-fate-failed = ⚠️ Not delivered: { $reason }.
staff-fate-edit-failed = ⚠️ Not delivered: the edit did not reach the member, { $reason }. They still see the earlier words.
staff-fate-unknown = ❓ Unconfirmed: the platform did not answer, so the member may or may not have it. A resend may show it twice.
staff-reason = { $reason ->
    [blocked] the member blocked the bot or unfollowed
    [never-started] the member has never started a chat with the bot
    [chat-gone] the chat no longer exists
    [thread-gone] the topic was deleted
    [message-gone] the message is no longer there
    [no-rights] the bot lacks a permission
    [too-large] a file is larger than the platform allows
    [file-gone] an attachment can no longer be fetched
    [unsupported] the platform cannot carry this
    [window-closed] the platform allows no message now (too long since the member wrote, or the account is not verified)
    [quota-used] the platform's number of messages is used up
   *[rejected] the platform refused the message
}
staff-resending = Sending again
staff-resent-by = ↻ Sent again by { $alias }
staff-resend-sent = It has arrived already
staff-resend-underway = It is on its way already
staff-resend-replaced = This message was edited since; the new words go out on their own
staff-press-stale = This button no longer works

## Replies and edits

staff-unsupported = This kind of message cannot be passed on to the member. Please use text, a picture or a file.
staff-reply-empty = There is nothing to send. Example: /reply 1001 Hello, this is settled now.
staff-reply-erased = The member's data was erased; they can no longer be reached.
staff-reply-redacted = 🔒 Something secret in your message was removed before it was sent.
staff-edit-impossible = ⚠️ What the member sees cannot be changed. Please send a correction if it is needed.
staff-edit-underway = ⚠️ The message is being sent right now, so this edit had no effect. Edit again in a moment, or send a correction.
staff-edit-unknown = ⚠️ Whether the message arrived is unconfirmed, so it cannot be edited. Please send a correction.
staff-edit-number = ⚠️ This message belongs to ticket { $number } and cannot be moved to another. Please give the command anew.
staff-copy-reply = 💬 { $alias } (via /reply):
staff-copy-note = 📝 Note by { $alias }:
staff-copy-edit = ✏️ { $alias } changed it to:
staff-noted = 📝 Noted on ticket { $number }, for staff only.

## Working on tickets

staff-claimed = 🙋 { $alias } claimed ticket { $number }
staff-claimed-already = Ticket { $number } is already yours
staff-claimed-by-other = Ticket { $number } is { $alias }’s. Use /assign to hand it over
staff-unclaimed = 🙌 { $alias } gave ticket { $number } back; it is unclaimed
staff-unclaimed-already = Nobody has claimed ticket { $number }
staff-assigned = 👉 { $alias } handed ticket { $number } to { $to }
staff-assigned-already = Ticket { $number } is already { $to }’s
staff-alias-unknown = Nobody on the staff list is called “{ $alias }”. See /staff
staff-closed = 🔒 { $alias } closed ticket { $number }
staff-closed-already = Ticket { $number } is already closed
staff-is-closed = Ticket { $number } is closed. Use /reopen first
staff-reopened = 🔓 { $alias } reopened ticket { $number }
staff-open-already = Ticket { $number } is not closed
staff-priority-set = { $alias } set the priority of ticket { $number } to { $priority }
staff-priority-already = The priority of ticket { $number } is already { $priority }
staff-type-set = { $alias } changed the type of ticket { $number } to { $type }
staff-type-already = The type of ticket { $number } is already { $type }
staff-type-unknown = Please name a type, for example /type 1001 trading. Types: { $types }
staff-barred = ⛔ { $alias } blocked the member of ticket { $number }: what they write no longer reaches staff
staff-barred-already = The member of ticket { $number } is already blocked
staff-unbarred = ✅ { $alias } unblocked the member of ticket { $number }
staff-unbarred-already = The member of ticket { $number } is not blocked

## For members

staff-to-member-closed = Ticket { $number } has been handled and is now closed.
    { $rated ->
        [true] If the matter is not settled, you can reopen it.
       *[other] How did we do? Your rating helps us to improve. If the matter is not settled, you can reopen it.
    }
staff-to-member-reopen = It is not settled yet
staff-to-member-reopened = Our staff reopened ticket { $number }. You can go on writing to us.
staff-to-member-answer = Answer in { $number }

## Lists

staff-duration = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count } d
}
staff-queue-head = 📥 Tickets not closed: { $total } (page { $page } of { $pages })
staff-queue-empty = 📥 Every ticket is closed.
staff-mine-head = 🙋 Your tickets: { $total } (page { $page } of { $pages })
staff-mine-empty = 🙋 You have no open tickets.
staff-queue-more = Next page: /{ $command } { $page }
staff-queue-waits = waiting { $duration }
staff-queue-answered = answered
staff-ticket-thread = 💬 Topic: { $title }
staff-transcript-head = 📜 Transcript of ticket { $number } ({ $page }/{ $pages })
staff-transcript-empty = Ticket { $number } has no transcript yet.
staff-stats = 📊 Waiting for us: { $waiting }
    Answered: { $answered }
    Unclaimed: { $unclaimed }
    Closed: { $closed }
    Median first response: { $response }
staff-stats-unknown = too little data
staff-list-head = 👥 Staff
staff-role = { $role ->
    [admin] admin
   *[agent] agent
}
staff-macro-none = No canned replies have been set up.
staff-help-head = Type in a ticket’s topic to reply to the member. Inside a topic, commands need no number.

## Commands

staff-command-unknown = There is no command /{ $command }; nothing was sent to the member. See /help
staff-number-unknown = There is no ticket #{ $number }. See /queue for those that are open
staff-number-ambiguous = { $number } is another ticket, so nothing was done, to be safe.
    For { $number }: /{ $command } { $number } …
    For this topic’s ticket: /{ $command } { $here } …
staff-command-queue = Tickets that are not closed
staff-command-mine = My tickets
staff-command-ticket = Show a ticket
staff-command-reply = Reply to a member
staff-command-note = Add a note for staff only
staff-command-claim = Claim a ticket
staff-command-unclaim = Give a ticket back
staff-command-assign = Hand a ticket over
staff-command-priority = Set the priority
staff-command-type = Change the issue type
staff-command-macro = Send a canned reply
staff-command-close = Close a ticket
staff-command-reopen = Reopen a ticket
staff-command-block = Block a member
staff-command-unblock = Unblock a member
staff-command-transcript = Show everything that was said
staff-command-stats = Figures
staff-command-staff = Who is on the staff
staff-command-help = What the commands do
staff-command-panel = Post the support panel in this channel
staff-option-number = Ticket number; not needed inside the ticket’s thread
staff-option-text = What to say
staff-option-alias = Staff alias
staff-option-priority = Priority
staff-option-type = Issue type
staff-option-page = Page
staff-option-file = Picture or file
staff-usage-queue = Usage: /queue [page], for example /queue 2
staff-usage-mine = Usage: /mine [page], for example /mine 2
staff-usage-ticket = Please give the ticket number, for example /ticket 1001
staff-usage-reply = Please give the ticket number and your words, for example /reply 1001 Hello, this is settled now.
staff-usage-note = Please give the ticket number and the note, for example /note 1001 Checked with finance.
staff-usage-claim = Please give the ticket number, for example /claim 1001
staff-usage-unclaim = Please give the ticket number, for example /unclaim 1001
staff-usage-assign = Please give the ticket number and who takes it, for example /assign 1001 Agent 02
staff-usage-priority = Please give the ticket number and a priority (low, normal, high, urgent), for example /priority 1001 high
staff-usage-type = Please give the ticket number and the type, for example /type 1001 trading
staff-usage-macro = Please give the ticket number and the canned reply, for example /macro 1001 greeting
staff-usage-close = Please give the ticket number, then closing words if you like, for example /close 1001 Thank you for your patience.
staff-usage-reopen = Please give the ticket number, for example /reopen 1001
staff-usage-block = Please give the ticket number, for example /block 1001
staff-usage-unblock = Please give the ticket number, for example /unblock 1001
staff-usage-transcript = Please give the ticket number, for example /transcript 1001
staff-usage-stats = Usage: /stats
staff-usage-staff = Usage: /staff
staff-usage-help = Usage: /help
