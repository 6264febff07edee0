### What is read in a community's groups and servers, and the alerts to those who run them

## Coming in

group-greeting-title = Hello, I am the official support bot of { $brand }.
group-greeting-body = I remind everyone how to check official accounts, and I tell the admins about people who pose as staff and about phishing links. I do not keep what is said here, only what is reported or suspicious, as evidence.
group-greeting-lacks = I may not do what is marked ❌ yet. An admin can allow it in the group's settings.
group-greeting-settings = Admins see and change my settings with /settings. Everyone can check an account with /verify, and report a suspicious message { $menus ->
        [yes] from its menu (right click or long press): Apps › { group-message-report }.
       *[no] by answering it with /report.
    }
group-right-delete = delete messages (phishing links, keys posted by mistake)
group-right-restrict = mute members (people who pose as staff)
group-right-ban = ban members (scammers)

## Reminders

group-reminder-title = 🛡 Official accounts of { $brand }
group-account = • { $label }: { $value }
group-reminder-verify = Not sure about an account or link? Send /verify with it, or write to me in private.
group-reminder-never = 🔒 Staff never ask for passwords, codes, private keys or seed phrases, and never write to you first.
group-to-desk = 💬 Official support

## Settings

group-settings-title = ⚙️ Settings of { $group }
group-settings-schedule = ⏰ A reminder every { $every }; quiet hours: { $quiet ->
        [none] none
       *[other] { $quiet }
    } ({ $timezone })
group-settings-guards = { $dryRun ->
        [on] 🧪 Dry run: I only report, and do nothing to anyone or any message by myself.
       *[off] ⚡ Active: what is set to “remove” is removed. Muting and banning are always decided by people.
    }
group-settings-usage =
    To change the rest, write for example:
    /settings every 6h
    /settings quiet 23:00-08:00 (or none)
    /settings timezone Asia/Shanghai
group-settings-usage-alerts = /settings alerts here: alerts go to { $rooms ->
        [yes] this channel
       *[no] this group (or this topic, if it has topics)
    }; /settings alerts desk: back to the desk
group-settings-usage-here = /settings here: reminders go to this channel
group-settings-saved = ✅ { $what ->
        [alerts] Saved: from now on alerts go { $alerts ->
            [desk] to the desk.
           *[here] here. Members who can read this place see them too, with the evidence; /settings alerts desk keeps them to staff.
        }
        [here] Saved: from now on reminders are posted here.
       *[other] Saved.
    }
group-settings-mistake = ⚠️ Nothing was changed. { $what ->
        [every] Please choose between 10 minutes and 30 days, such as 30m, 6h or 1d.
        [quiet] Quiet hours are written like 23:00-08:00, or none.
        [timezone] I do not know that time zone. They are written like Asia/Shanghai.
        [alerts] Alerts can go here or to the desk: here, desk.
        [here] There are no channels to choose from: reminders are posted in the group.
       *[other] There is no such setting.
    }
group-saved = Saved
group-saved-here = Saved. Members who can read there see the alerts too, with the evidence; change it back to keep them to staff.
group-duration = { $unit ->
        [s] { $count ->
            [one] 1 second
           *[other] { $count } seconds
        }
        [m] { $count ->
            [one] 1 minute
           *[other] { $count } minutes
        }
        [h] { $count ->
            [one] 1 hour
           *[other] { $count } hours
        }
       *[d] { $count ->
            [one] 1 day
           *[other] { $count } days
        }
    }
group-set-reminders = { $now ->
        [on] 🔔 Reminders: on
       *[off] 🔕 Reminders: off
    }
group-set-every = ⏰ Every { $now }
group-set-onJoin = 👋 When someone joins: { $now ->
        [on] on
       *[off] off
    }
group-set-onTopic = 💬 When support is sought: { $now ->
        [on] on
       *[off] off
    }
group-set-impostors = 🎭 Impostor alerts: { $now ->
        [on] on
       *[off] off
    }
group-set-dryRun = 🧪 Dry run: { $now ->
        [on] on
       *[off] off
    }
group-set-links = 🔗 Phishing links: { $now ->
        [off] ignore
        [report] report
       *[remove] remove
    }
group-set-secrets = 🔑 Posted secrets: { $now ->
        [off] ignore
        [report] warn
       *[remove] remove
    }
group-set-alerts = 📣 Alerts go to: { $now ->
        [desk] the desk
        [place] the chosen place here
       *[here] this group
    }
group-set-language = 🌐 { $now ->
        [zh-CN] 中文
       *[en] English
    }

## Who may

group-refused-manage = Only staff, and admins who may change this group's settings, can do that.
group-refused-moderate = Only staff, and admins who may moderate members, can do that.
group-refused-anonymous = You are speaking for the group, so I cannot tell who you are. Please turn “Remain anonymous” off and try again.
group-only-there = { $command } is for community groups: please use it there.
group-press-stale = This button no longer works.

## Cases

group-case-impostor = 🎭 Case C{ $number }: possible impostor ({ $group })
group-case-link = 🔗 Case C{ $number }: look-alike link or account ({ $group })
group-case-phishing = 🎣 Case C{ $number }: phishing words ({ $group })
group-case-secret = 🔑 Case C{ $number }: a secret was posted ({ $group })
group-case-report = 🚩 Case C{ $number }: reported by a member ({ $group })
group-case-person = About:
group-seen-joined = Seen when they joined
group-seen-renamed = Seen when they changed their name
group-seen-message = Seen when they wrote
group-case-link-is = { $shown } imitates { $original }
group-case-secrets = The message has a key or password in it, left out here and not kept.
group-case-warned = { $warned ->
        [yes] I have warned them in private, and said nothing in the group so as not to draw eyes to it.
       *[no] I could not warn them in private (they never wrote to me, or take no messages from me), and I said nothing in the group so as not to draw eyes to it. Please tell them in private soon.
    }
group-case-imitated = The name or link imitated { $original }. It was not kept: the person had their data erased.
group-person-erased = someone who had their data erased
group-case-reporter = Reported by { $name } ({ $id })
group-case-reason = They say: { $reason }
group-case-message = The message (I have not removed it):
group-case-removed = The platform was asked to delete the message:
group-case-attached = Attached:
group-case-files = 📎 Case C{ $number }: the attached files
group-case-nothing-done = Nothing has been done to this person. It is for you to decide.
group-case-settled = { $outcome ->
        [restrict] 🔇 Muted by { $name }
        [ban] ⛔ Banned by { $name }
        [trust] 🤝 { $name } trusts this person under this name; another name is checked again
        [delete] 🗑 Message deleted by { $name }
       *[dismiss] ☑️ { $name } sees nothing wrong
    }
group-case-already = Somebody has already decided this case.
group-delete-already = That message has been deleted already.
group-delete-no-right = I have not done it: I am not allowed to delete messages. Please give me that right, or delete it yourself.
group-delete-refused = I am not allowed to delete it, or the platform finds it too old for that; please delete it yourself
group-case-done = { $what ->
        [restrict] All right, muting them
        [ban] All right, banning them
        [trust] Trusted
        [delete] All right, deleting the message
        [undo] Taken back
       *[dismiss] Marked as nothing wrong
    }
group-do-restrict = 🔇 Mute
group-do-ban = ⛔ Ban
group-do-delete = 🗑 Delete the message
group-do-trust = 🤝 Trust this name
group-do-dismiss = ☑️ Nothing wrong
group-do-undo = ↩️ Undo
group-effect = { $what ->
        [restrict] muting
        [unrestrict] unmuting
        [ban] banning
        [unban] unbanning
       *[delete] deleting the message
    }
group-act-failed = ⚠️ Case C{ $number }: { $what } did not work ({ $reason }).
group-reason = { $reason ->
        [no-rights] I am not allowed to, or they are an admin
        [chat-gone] I am not in that group any more
        [message-gone] the message is not there any more
        [unsupported] the platform cannot do it
       *[rejected] the platform refused
    }
group-cases-title = 📂 Open cases
group-cases-how = Choose one to see the evidence and decide:
group-cases-none = There are no open cases.
group-case-kind = { $kind ->
        [impostor] possible impostor
        [link] look-alike link
        [phishing] phishing words
        [secret] posted secret
       *[report] report
    }

## Moderation

group-whom = Answer a message of theirs with /{ $command }, or add their user id.
group-subject-bot = That is me: there is nothing to do about it.
group-subject-protected = They are an admin or staff: that cannot be done to them.
group-duration-unclear = I do not understand how long, so I have done nothing. Please write 30m, 2h or 7d; leave it out for no limit, and do not begin the reason with a number.
group-duration-bounds = Please choose between 1 minute and 365 days, such as 30m, 1h or 7d.
group-warned = ⚠️ { $name }, the admins ask you to mind the rules here. { $reason ->
        [none] { "" }
       *[other] Reason: { $reason }
    }
group-warned-done = Warned.
group-sanctioned = { $what ->
        [restrict] 🔇 Muted
        [unrestrict] 🔊 Unmuted
        [ban] ⛔ Banned
       *[unban] ✅ Unbanned
    }{ $lasts ->
        [none] .
       *[other] ; it ends by itself in { $lasts }.
    }
group-sanction-failed = ⚠️ That did not work: { $reason }.
group-mute-ends = 🔊 { $name } in { $group } can write again from soon on: the mute could not be renewed ({ $reason }).
group-place-gone = 📍 The place chosen for reminders in { $group } is gone: they go to the default one from now on. To choose another, send /settings here there.
group-bot = the bot

## Reporting and checking

group-report-how = { $menus ->
        [yes] Open the menu of the suspicious message (right click or long press) and choose Apps › { group-message-report }.
       *[no] Answer the suspicious message with /report.
    } I pass it on to staff and repeat nothing of it here.
group-report-bare = Please say why, or report the message itself: otherwise staff have nothing to go by. { $menus ->
        [yes] To report a message, open its menu (right click or long press) and choose Apps › { group-message-report }.
       *[no] To report a message, answer it with /report.
    }
group-report-self = No need to report yourself. If you need help, write to me in private.
group-report-bot = That message is mine. If something in it is wrong, please tell staff: write to me in private.
group-report-known = Thank you, staff are looking into this already (case C{ $number }).
group-report-many = Staff are still looking into what you reported. Please wait with more until then; if it is urgent, write to me in private.
group-report-thanks = ✅ Thank you, staff are looking into it (case C{ $number }). Please do not write to them, and do not send them money.
group-verify-how = Send /verify with an account, link, phone number or e-mail address, or answer a message with /verify. Anyone can take any name: a name proves nothing.
group-verify-nothing = There is no handle, link, phone number or e-mail address in that message that I could check, and its author has no username. Anyone can take any name: a name proves nothing.
group-verify-own = ✅ That message is mine. I am the official support bot of { $brand }.
group-verify-ours = 📋 Our official accounts: { $ours }
group-verdict-official = ✅ Official: { $account } is ours ({ $label }).
group-verdict-imitation = ❌ Not official: this imitates our { $account }. Do not trust it.
group-verdict-unknown = ❓ Unknown: this is not on our list of official accounts, so we cannot say. Trust only what is on the list.

## Secrets posted by mistake

group-secret-removed = ⚠️ Your message in “{ $group }” had a secret in it: { $what }. I had it deleted and did not keep it. { $wallet ->
        [true] Whoever saw it can take what the wallet holds: move it to a new wallet now.
       *[other] Please change it now.
    } We never ask you for it.
group-secret-seen = ⚠️ Your message in “{ $group }” has a secret in it: { $what }. Please delete that message now. { $wallet ->
        [true] Whoever saw it can take what the wallet holds: move it to a new wallet.
       *[other] Then change it.
    } We never ask you for it.
group-secret-short-removed = ⚠️ A message with a password or key in it was deleted. Whoever posted it: please change it, or move your assets, now. Staff never ask for it.

## Audit log

group-audit-title = 🧾 What was done (newest first)
group-audit-none = Nothing yet.
group-audit-failed = { $what }: { $reason }
group-audit-set = { $what ->
        [quiet] 🌙 Quiet hours: { $value }
        [timezone] 🕰 Time zone: { $value }
       *[here] 📍 Reminders go to: { $value }
    }
group-audit-action = { $action ->
        [restrict] muted
        [unrestrict] unmuted
        [ban] banned
        [unban] unbanned
        [warn] warned
        [trust] trusted
        [dismiss] saw nothing wrong with
        [delete] deleted a message of
        [undo] took back a decision on
        [report] reported
        [settings] changed the settings
        [failed] could not act on
       *[lift] lifted, as its time was up, the mute or ban of
    }

## Verification that lapses

group-lapse = { $state ->
        [over] ⏰ The platform's verification of { $value } ({ $label }) lapsed on { $until }. Please renew it.
        [today] ⏰ The platform's verification of { $value } ({ $label }) lapses today ({ $until }). Please renew it.
       *[soon] ⏰ The platform's verification of { $value } ({ $label }) lapses on { $until }, in { $left ->
            [one] 1 day
           *[other] { $left } days
        }. Please renew it.
    }

## What the commands do

group-command-settings = See and change this group's protection
group-command-report = Report a suspicious person or message
group-message-report = Report to staff
group-command-warn = Warn a member
group-command-mute = Mute a member, for as long as you say, such as 1h
group-command-unmute = Unmute a member
group-command-ban = Ban a member, for good or for as long as you say, such as 7d
group-command-unban = Lift a ban
group-command-cases = See the open cases
group-command-audit = See what was done here, by whom
group-name-user = member
group-name-duration = duration
group-name-args = details
group-option-user = Which member
group-option-duration = How long: 30m, 1h, 7d
group-option-args = Reason, or more about it
