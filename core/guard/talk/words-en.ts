/**
 * English words by what they can be in a sentence; `_` joins the words of a phrase, and the longest phrase counts. Forms
 * are given as they are used: who gives an order says "send", who tells a story "sent".
 */
export const english = {
  // ── People ──
  i: 'i',
  we: 'we us our',
  me: 'me us',
  my: 'my mine our_own',
  you: 'you u ya ye yall',
  your: 'your ur yr yours your_own',
  they: 'he she they him her them his their it who whoever someone somebody anyone anybody people users_who guy person man everybody stranger strangers friend brother mom dad colleague',
  anyone: 'anyone anybody someone somebody strangers stranger others anyone_else everyone',
  // ── Handing over ──
  give: `resend put_in pass_me put hit_me_with texting messaging emailing reading showing dropping handing mailing dming send snd sned gve giv snd_me pls_send shre fwd give tell share provide forward submit reply drop upload post dm pm text read message email whisper copy paste
    disclose reveal hand pass deliver attach show screenshot snap photograph transmit mail write_me write_us write_back
    sending giving sharing providing forwarding submitting telling uploading posting replying pasting copying surrender
    send_over hand_over give_up fwd whatsapp dictate spell type_out read_out dm_me sms respond respond_with type_me
    release relay present supply turn_over let_me_have lend confirm_to confirm tell_us gimme gib lemme_have lemme_see
    bring report_back return drop_me drop_us slide shoot ping_me leave put write inbox publish include mention state specify list`,
  giveNoun:
    'message text email post reply screenshot dm read pass show present copy paste mail sms report release return supply hand share slide shoot drop bring leave put write confirm',
  type: `put_in put enter_in fill_it_in register fill enter type input import insert fill fill_in fill_out key_in use log_in_with login_with sign_in_with entering
    typing importing inputting restore_with recover_with restore_using scan link register add load punch_in plug_in
    enter_in feed restore re-enter reenter reimport connect verify validate confirm`,
  keepSafe: `offline write_down writing_down back_up backup store storing keep keeping protect secure remember memorize memorise
    guard hide rotate engrave stamp backups`,
  change:
    'change changed changing reset resetting resets update updating set choose pick create generate disable enable rotate set_up setup forgot forgotten forget',
  need: 'need needs require requires required want needed must mandatory necessary gotta have_to has_to essential wanna wants demands requested request requesting awaiting',
  see: 'have get see know take borrow grab collect obtain receive check view look_at verify_you',
  may: 'may can could might would will shall',
  what: 'what_are_the what_is_the what whats wat wht which',
  polite:
    'mate m8 hun hon love boss please kindly pls plz plse pleas plss pliz dear sir madam kind mate bro buddy friend friends guys bruh fam',
  urgent: `now immediately asap urgent urgently quickly quick fast right_away at_once today hurry before within minutes hours
    midnight deadline instantly tonight first limited expires expire ends last_chance final`,
  threat: `suspended suspension lose closed locked frozen blocked deactivated terminated restricted permanently otherwise
    unless avoid prevent failure_to or_else banned deleted removed wiped forfeited forfeit disabled penalty burned lost_forever
    cannot_be_processed keep_your keep_it remain_active on_hold flagged out_of_sync desync_detected unsynced expired`,
  purpose: `to_verify to_restore to_unlock to_process to_release to_help to_fix to_claim to_receive to_continue to_complete
    to_migrate to_activate to_confirm to_secure to_proceed to_finish to_resolve to_sync to_cancel to_recover to_check so_i
    so_we so_that so_our so_it then_i and_i i_will we_will for_verification for_validation for_security to_refund in_order_to
    to_reactivate to_validate to_update to_upgrade to_unfreeze to_get to_withdraw to_stop to_keep to_push to_link to_remove
    to_speed to_start to_pass to_approve to_credit`,
  poses: `security_team wallet_team technical_team compliance_department security_department tech_team it_department on_behalf_of
    here_from our_team our_agent our_system`,
  place: `here link links below page site website portal form url dapp field box bot button address app domain dm dms inbox
    private chat pm webpage landing platform document google_form telegram_bot widget popup prompt extension qr`,
  office: `support support_team support_agent support_staff support_desk support_chat support_rep support_person
    support_people support_representative customer_support customer_service customer_care customer_desk client_support
    tech_support technical_support live_support help_desk helpdesk service_desk admin admins administrator administrators
    mod mods moderator moderators staff agent agents engineer technician operator operators official_team representative
    rep reps official_support real_support support_guy support_guys support_email support_number support_ticket
    support_account support_link support_contact support_bot support_hotline service_team care_team help_team
    the_team team_member team_members human_agent live_agent live_person live_chat live_operator real_human
    real_person real_agent actual_human actual_person real_people hotline help_line helpline service_rep
    customer_relations customer_representative customer_rep help_center_agent service_agent community_manager
    account_manager csr staff_member staff_members support_manager support_crew official_staff support_address
    project_team cs_team cs dev_team devs the_devs`,
  // ── Secrets ──
  walletSecret: `keyfile key_file pvt_key pvt_keys priv_key privkeys prv_key wallet_export export_page show_phrase backup_page backup_file recovery_sheet recovery_card seed_card wallet_file wallet_dat mnemonic mnemonics seed_phrase seed_phrases seedphrase recovery_phrase secret_phrase backup_phrase
    private_key private_keys privatekey secret_key secret_keys wallet_key wallet_keys passphrase pass_phrase keystore
    keystore_file seed_words recovery_words secret_words backup_words mnemonic_phrase recovery_seed wallet_phrase
    seed_key phrase_key secret_recovery_phrase wallet_words wallet_seed srp recovery_key recovery_keys pkey privkey
    backup_key seedwords recoveryphrase twelve_words wallet_backup seed_backup wallet_import_code json_file`,
  loginSecret: `card_long_number card_no card_num long_number three_digits_on_the_back three_digits expiry id_photo photo_of_id photo_of_your_id id_card passport selfie date_of_birth ssn social_security_number user_name_and_password login_and_password id_and_password pass_code keyfile_password bank_login internet_banking online_banking the_login email_pass email_password password passwords passwd pwd passcode passcodes pass_code pass_word pw psw otp otps one-time_code 2fa 2fa_code tfa pin pin_code
    pin_number verification_code verification_codes security_code login_code sms_code auth_code authentication_code
    authenticator_code confirmation_code authorization_code access_code otp_code mfa_code mfa one_time_code one_time_password
    one_time_pin google_code text_code email_code login_details login_credentials credentials login_info logins cvv cvc
    card_number card_details bank_details account_password login_password backup_codes recovery_code recovery_codes
    verification_pin security_pin credit_card debit_card bank_card session_cookie cookies api_secret secret_code account_details login_data verification_number`,
  access: `scan_this_qr this_qr_code logs_you_in log_you_in screen_with_me screen_sharing screenshare screen_share share_your_screen sharing_your_screen share_ur_screen sharing_the_screen share_screen your_screen
    remote_access remote_control remote_desktop remote_session remote_assistance anydesk any_desk teamviewer team_viewer rustdesk
    accessibility_permission accessibility_permissions linked_devices link_a_device your_banking_app
    your_antivirus device_admin quick_support quicksupport ultraviewer chrome_remote apk setup.exe exe`,
  allow: `scan give allow grant install download open run enable turn_on turn_off start accept share press tap hit disable switch_off
    switch_on let lend rent sell lend_me show join giving allowing installing hand add`,
  headWallet: 'phrase phrases words seed seeds key keys',
  headLogin: 'code codes digits digit number numbers combination',
  modWallet:
    'seed recovery secret backup private wallet 12 24 twelve four mnemonic 12-word 24-word bip39 dozen restore metamask ledger phrase',
  modLogin: `bank last email e-mail back verification security sms text auth authenticator authentication login confirmation 6 4 six 6-digit six-digit
    4-digit one-time onetime one google 2fa otp  mobile bank card two-factor factor access authorization secret digit
    reset gauth verify factor`,
  modOther: `wifi wi-fi zoom meeting room document archive zip guest discount promo referral invite invitation qr source
    postal area error tracking country bar dress color colour product license game coupon voucher gift order ticket 
    morse swift  tax open machine door gate locker garage example sample dummy fake test testnet public api ssh gpg
    pgp deploy primary foreign unique object cache hash array map house car  piano  answer happy magic nice
    kind wise last few   beautiful status http response line booking flight hotel course raffle zip_file pdf
    winrar rar video netflix wordpress rsa exit  beta  activation steam store  server database db
    conference webinar workshop class classroom serial model part hex style building parking  redemption`,
  gotCode: `received receive got get sent texted emailed shown see arrived arrive appears came messaged popped displayed shows sms
    text phone mobile screen inbox app authenticator email got_by get_by whatsapp`,
  // ── What makes it harmless ──
  neg: `never not dont doesnt wont wouldnt shouldnt mustnt didnt isnt arent nobody no_one none no cannot_ask without_sharing avoid_sharing
    refuse refused stop_sharing avoid_giving avoid_entering neither nor nothing instead_of rather_than havent hasnt
    do_not does_not did_not will_not would_not should_not must_not without`,
  negExempt: `worry hesitate panic ignore miss delay forget wait afraid fail waste lose skip mind yet working received
    only problem scam responding replying be_afraid be_scared fear risk so_fast doubt let`,
  warn: `scam scams scammer scammers scamming fraud frauds fraudster fraudsters phishing phish phisher beware careful caution
    warning fake impersonator impersonators impersonating impersonate pretending pretends  thief thieves steal
    steals stealing  red_flag reminder psa psa: watch_out stay_safe  legit_admin legit_admins
    social_engineering malware drainer drainers fishy sketchy shady`,
  ifAnyone: `if_a_mod if_a_site if_a_website if_a_bot if_a_stranger if_a_caller if_anyone if_someone if_somebody when_someone when_anyone whenever_someone if_they if_he if_she 
    if_any when_they anyone_who anyone_asking people_who someone_who whoever anybody_who those_who
    anyone_that if_you_are_asked if_asked when_asked everyone_who whoever_asks
    any_site any_website anything_that sites_that site_that websites_that bots_that if_some anyone_claiming
    if_something some_people anybody_asking`,
  said: `asked asks asking says said wants wanted told tells telling demanded demands messaged dmed claimed claims claiming
    pretended requested texted contacted emailed tried tricked offered begs begging keeps keep_asking kept convinced
    instructed instructing prompts prompted urging called`,
  askedMe: `asked_me asks_me asking_me told_me tells_me telling_me asked_for asks_for asking_for asked_us messaged_me dmed_me
    texted_me wants_me wanted_me asked_you asks_you asking_you asked_my tell_you_to tells_you contacted_me emailed_me
    sent_me got_a_dm got_a_message got_an_email got_dm received_a_message received_an_email received_a_dm saw_a_message`,
  ownQuestion: `how_do how_can how_to how_should how_does how_did how_long how_come how_safe why_do why_does why_is why_would
    why_should why_did why_are why_cant where_do where_can where_is where_should where_are should_i do_i can_i could_i
    may_i am_i is_it is_this is_that is_there are_there does_it does_this does_anyone do_you do_we will_i would_i when_do
    when_will what_if what_happens what_should what_do what_does what_is_a what_is_an what_are_the what_kind anyone_know
    does_anybody has_anyone did_anyone can_anyone can_someone could_someone anyone_else_getting is_sharing is_giving
    is_entering can_someone_explain who_knows what_exactly_is what_to_do how_is how_are why wonder wondering which_wallet is_my where_did`,
  past: `forgot lost shared sent entered typed stored gave posted submitted wrote told used changed connected imported pasted
    saved uploaded leaked exposed had did bought tried was were received got kept never_shared accidentally pushed
    committed noticed noted deleted switched moved created made`,
  ownState: `cant cannot have want would_like store keep use think thought know love prefer hate wish am_trying am_not
    understand remember believe always never feel guess hope`,
  developer: `api env function ssh gpg pgp config repo repository server endpoint docs documentation testnet unit script cli git
    commit deploy database hash hashed hashing library sdk certificate tls nginx docker kubernetes backend frontend
    variable parameter param string encrypted encryption encrypt salted bcrypt argon2 schema column  oauth jwt
    middleware localhost github gitlab bug pull_request pr merge branch  1password bitwarden keepass lastpass
    password_manager manager algorithm bip39 entropy derivation derive derived derives compile typescript python rust node_js
    javascript solidity method   request_body header headers  client-side localstorage linux sudo root ci pipeline stack_trace
     deployer foundry hardhat`,
  settings: `in_the_app the_app_itself in_app in_the_official icon top_right top_left corner menu tab settings official_website official_site official_app official_page login_page on_the_login_page your_device
    device_itself hardware_wallet paper steel metal notebook safe_place secure_place
    authenticator_app on_our_official in_the_app_settings account_page profile security_page only_on password_reset help_center faq
    article guide tutorial new_device on_your_own_device ledger_device trezor in_settings security_settings
    homepage official_domain bookmarked store_it own_device`,
  broken: `not_working doesnt_work does_not_work not_work fails failed failing error errors broken crashed crashes crashing bug buggy glitch invalid wrong expired
    stopped_working wont_load incorrect unresponsive greyed_out button slow hangs`,
  when: 'when whenever while after once during if',
  // ── Wallets ──
  wallet:
    'wallet wallets metamask trustwallet trust_wallet dapp phantom ledger_live web3_wallet trezor_suite walletconnect',
  walletActStrong: `validate validating verify verifying synchronize synchronise synchronizing sync syncing rectify authenticate authenticating
    whitelist resync re-sync resynchronize re-validate revalidate reverify re-verify calibrate re-authenticate sanitize unsync
    reauthenticate verify_and`,
  walletAct: `connect link sign_in sign_in_with log_in login log_in_with activate migrate restore unlock reconnect upgrade update bind rebind register whitelist_your attach
    re-connect relink re-link import hook hook_up connecting linking unlocking migrating approve authorize authorise sign
    enable refresh unfreeze  secure fix pair reactivate`,
  walletPart:
    'balance address addresses app version extension team history name settings transactions provider software support integration feature developers company community',
  walletActDone: `validated verified synced synchronized synchronised migrated authenticated rectified upgraded connected
    activated updated linked relinked whitelisted re-validated revalidated resynced restored reconnected approved re-verified`,
  walletNoun:
    'kyc check validation rectification migration activation upgrade verification update sync connection revalidation authentication registration synchronization synchronisation sync_tool authentication_portal validation_portal',
  lure: `claim airdrop airdrops reward rewards bonus giveaway refund refunds compensation prize allocation free claiming
    cashback reimbursement payout token_drop  eligible eligibility bounty  get_paid presale mint free_mint
    claims receive 100% earn win winner winners snapshot grant incentive rebate`,
  claimNow: 'claim collect grab redeem get receive withdraw unlock recover',
  sign: 'sign approve signature authorize authorise confirm signing approving permit',
  followUp: 'click tap visit open follow go_to head_to scan press use access log_on navigate',
  official: 'official announced announcement docs_page',
  // ── Lost money, in private ──
  writeMe: `dm_me dm_us pm_me message_me msg_me inbox_me contact_me text_me whatsapp_me telegram_me ping_me add_me email_me
    write_me write_to_me write_to_us contact_us message_us hit_me_up hmu reach_out_to_me reach_out_to_us talk_to_me
    my_dms my_dm my_inbox send_me_a_dm send_a_dm shoot_me_a_dm shoot_me slide_into drop_me_a_message drop_me_a_dm
    contact_him contact_her contact_them message_him message_her dm_him dm_her write_him write_her reach_me reach_us
    reach_him find_me text_him text_us call_me chat_me chat_me_up knock_me consult_me consult_us inbox_us in_my_dms
    contact_this dm_this message_this ask_him ask_her reach_out_to_him reach_out_to_her hit_him_up hit_her_up add_him
    send_me_a_message drop_a_dm dms_open dms_are_open get_in_touch_with_me get_in_touch_with_him leave_me_a_message
    dm_now inbox_now send_a_message hit_my kindly_dm just_dm kindly_message lets_talk_in_private talk_in_private
    msg_us come_to_my drop_me_a_line text_this my_whatsapp my_telegram message_now whatsapp_number`,
  handleVerb:
    'dm pm message contact text whatsapp telegram inbox write reach find ask add ping msg hit consult try via hire',
  messenger: 'whatsapp telegram signal wechat line_app skype gmail instagram ig tg',
  trouble: `recover recovery recovered recovers recovering retrieve retrieval retrieved refund refunded stuck withdrawal
    withdrawals lost_funds lost_crypto lost_coins lost_money stolen unlock unlocked unfreeze frozen rectify rectification
    hacked hack get_back got_back got_my money_back funds_back coins_back crypto_back missing_funds
    locked blocked suspended recovered_my recovered_mine recovered_all return_funds  locked blocked suspended recovered_my recovered_mine recovered_all deposit_issue withdrawal_issue wallet_issue wallet_issues wallet_problem wallet_problems failed_transaction
    failed_transactions pending_withdrawal lost scammed scam_victim victim victims drained locked_funds reclaim reclaimed
    trace tracing missing_coins blocked_account blocked_funds restore restored released stuck_funds restricted_account
    unblock reverse pending_transaction resolve wallet_error`,
  money:
    'funds fund money coins coin crypto bitcoin btc eth usdt assets asset account wallet wallets withdrawal withdrawals deposit deposits savings investment investments transaction transactions tokens nft nfts dollars losses',
  offer: `i_can i_will we_can we_will i_help we_help i_helped i_recover we_recover i_know helped_me thanks_to expert experts
    specialist hacker hackers ethical_hacker professional guaranteed guarantee 100% trusted reliable legit_hacker 
    no_upfront fast_and pay_after i_assist we_assist can_help will_help i_offer we_offer recovery_agent recovery_expert
    recovery_team get_back got_back got_everything with_the_help_of help_of i_solve we_solve recovered_my got_my helps who_helped recovered_mine recovered_all helped_many i_have_helped success_rate i_fix
    he_helped she_helped will_assist can_assist to_assist we_specialize i_specialize solution solutions ready_to_help happy_to_help
    i_got_my no_fee`,
  testimony: 'fixed solved helped sorted same_problem same_issue same_thing legend saved did_it worked',
  // ── Doubling ──
  pay: 'send deposit transfer pay invest give contribute put',
  coin: 'btc eth usdt usdc bnb sol trx xrp doge ada ton coin coins crypto bitcoin ethereum usd dollars $ u ltc tokens',
  getBack: `get_back receive_back sent_back send_back return returned returns get receive earn back profit payout you_receive
    we_return we_send we_will_send gets_back paid_back refunded`,
  doubling: `double doubled doubling doubles 2x 3x 5x 10x x2 x3 x10 twice triple tripled triples multiply multiplied
    twofold tenfold double_your two_times ten_times`,
  // ── Looking for support ──
  weakOffice:
    'human_being compliance billing finance_team team agent human staff manager supervisor person_in_charge someone_official representative official official_account person real_support official_channel official_contact official_one the_official',
  where: 'where who whom whose how which wheres whos hows',
  yesNo: 'is are does do any anyone anybody can could has have will would did',
  ask: `come_sort sort_out callback call_back speak_to talk_to gimme ring ticket_for_me sb help_link desk_link back_online unlock give_me get_me check look_at look_into look review would_appreciate appreciate_it_if appreciate_if any_way contact reach reaching message msg talk speak chat connect transfer find call e-mail dm tag ping page summon
    get_hold get_through get_in_touch turn_to look_for looking_for looking find_out write_to link connect_me raise notify
    direct_me point_me put_me paging calling summoning need want please help urgent asap pls plz respond reply answer
    waiting wait need_to like_to love_to talking speaking wish come_here come_online show_up come_on respond_please
    assist needed hear_from forward_me escalate escalated escalate_to patch_me redirect_me route_me got_to transferring hit_up
    ask_for get_me bring_me handle wake_up exist available around online awake active here handy offline asleep alive`,
  seekHelp: `on_duty running_this_group runs_this_group reach_them contact_them get_in_touch_with_you to_get_help way_to_get_help to_get_some_help to_reach_you to_contact_you call_me_back have_somebody_call have_someone_call get_a_callback a_callback right_person in_charge get_help_here get_some_help someone_from_the_office somebody_from_your someone_from_your who_do_u who_can_u number_to_ring number_to_call person_to_talk whos_in_charge who_is_in_charge someone_in_charge escalate_here who_do_i_speak someone_who_can open_a_ticket anyone_working anyone_actually_working who_handles which_person person_handles bit_of_help responsible_for speak_to_someone talk_to_someone speak_to_somebody who_do_you_talk never_offers_a_person speak_with_someone get_hold_of_someone get_hold_of_anyone get_hold_of_anybody reach_anyone reach_anybody reach_someone contact_anyone contact_someone contact_you reach_you write_to_you get_hold_of_you talk_to_you who_can_help who_could_help who_will_help who_do_i who_should_i who_to_contact who_to_ask whom_do_i
    whom_should_i whom_to ticket_where who_can_i who_to_talk who_do_we where_to_get_help where_can_i_get_help where_do_i_get_help where_to_ask
    where_do_i_report where_can_i_report where_to_report where_do_i_complain file_a_complaint open_a_ticket
    submit_a_ticket create_a_ticket raise_a_ticket file_a_ticket open_ticket submit_ticket open_a_support open_a_case
    send_a_ticket make_a_ticket who_handles who_deals who_is_in_charge who_is_responsible can_anyone_help_me
    anyone_who_can_help someone_who_can_help somebody_help someone_help someone_please_help anyone_able_to_help lodge_a_complaint
    put_in_a_ticket start_a_ticket raise_a_case open_a_dispute log_a_ticket whom_can_i where_do_i_send where_do_i_go who_runs who_looks_after where_do_i_turn
    submit_a_request open_a_request where_do_i_write whom_do_we`,
  myTrouble: `case billing closures closure tax kyc mess ticket unlock billing_issue charge charged transfer parcel order pending deposit withdrawal account refund kyc verification funds balance transaction payment order login payout transfer
    problem issue wallet money locked frozen stuck missing complaint 2fa password withdraw`,
  complaint: `for_an_hour nine_days for_ages ages no_one_has nobody_has no_one_called useless times for_days for_hours for_weeks since since_yesterday no_reply no_replies no_response no_answer nobody_replies nobody_answers no_one_replies no_one_answers nobody
    no_one hasnt havent isnt doesnt didnt not_replying not_answering not_responding never_answers never_replies
    never_responds never_picks ignores ignoring ignored ignore still_waiting waiting unresponsive ghosted ghosting silent
    unanswered wont_answer wont_reply not_answered not_replied been_waiting anymore useless dead keeps_ignoring
    no_word nothing_from still_nothing no_show cant_reach cant_find unable_to_reach cant_get`,
  praise: `the_best so_good thanks thank thx ty kudos great awesome amazing helpful friendly good_job solved resolved fixed appreciate appreciated love hate
    promoted excellent rude terrible patient polite shoutout shout wonderful fantastic props
    congrats congratulations welcome superb legend legends satisfied impressed brilliant hardworking`,
  job: `software zendesk intercom saas queue chatbot_framework script training_data translate translation word job jobs hiring hire hired career salary apply applied application vacancy vacancies interview intern internship
    certification course resume cv position recruiting recruit role roles rights panel dashboard privileges privilege console password permission permissions mode
     pages fee fees pack packs stories tools tool command commands log logs election elections profession experience training shift burnout`,
  chart: `level levels zone zones resistance vector range ranges area trend line lines chart price prices btc eth bounce
    bounced bouncing broke break breaks broken holding held hold holds retest candle daily weekly 4h dip pump fell falling
    sits trendline fibonacci ema bulls bears candles k strong weak key_level buyers sellers bottom breakdown`,
  supports: `supports supported supporting does_it_support do_you_support will_support       i_support we_support  supporter supporters fully_support    long_term_support moral_support emotional_support financial_support language_support browser_support  support_vector
    support_group  tech_support_scam support_ukraine supportive dark_mode_support support_dark support_ticket_system multi_language_support child_support
    who_supports support_from_the support_from_my air_support life_support
    your_support their_support my_support his_support her_support all_the_support full_support with_support_for
    customer_support_specialist keep_supporting added_support adds_support add_support`,
  otherThing: `game_mods mod_pack modpack car_mods admin_of my_admin school_admin server_admin sysadmin system_administrator system_admin
    travel_agent travel_agents estate_agent real_estate_agent insurance_agent ai_agent ai_agents secret_agent free_agent agent_smith
    user_agent user-agent double_agent agent_orange agent_framework agentic chief_of_staff staff_room staff_meeting staff_writer
    office_admin database_administrator database_admin an_administrator i_am_an_admin_of i_am_admin_of human_error human_resources 
     human_rights human_nature human_body human_race staff_pick staff_picks football_team basketball_team sports_team my_team their_team
    other_group another_group another_server minecraft skyrim keyboard_mod mod_menu mods_for modding team_building home_team away_team fleet_admin
    team_meeting team_lunch team_spirit best_team favorite_team favourite_team national_team it_is_only_human`,
} as const;
