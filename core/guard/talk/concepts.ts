/**
 * Words that mean nearly the same to us, so that what is learned of one holds for the others: who has learned that "send
 * me your password" asks for a secret need not see it said of a seed phrase. English first, `_` between the words of a
 * phrase, then Chinese.
 */
const thesaurus = {
  desk: `support support_team support_agent support_staff support_desk customer_support customer_service customer_care
    tech_support technical_support live_support live_chat live_agent help_desk helpdesk service_desk service_team care_team
    helpline hotline admin admins administrator administrators mod mods moderator moderators staff staff_member agent
    representative rep operator csr team_member dev_team the_team human_agent real_person real_human human
    客服 客服人员 客服中心 客服部 人工客服 在线客服 官方客服 真人客服 售后 售后客服 人工 人工服务 真人 管理员 群管理 群管 管理 管理人员 群主 版主
    工作人员 官方人员 官方 运营 专员 客服专员 客服经理 客户经理 值班人员 技术支持 技术人员 技术员 技术 小助手 负责人 热线`,
  walletsecret: `seed seed_phrase seed_phrases seed_words recovery_phrase recovery_phrases recovery_words recovery_key secret_phrase
    secret_words secret_recovery_phrase backup_phrase backup_words mnemonic mnemonics mnemonic_phrase private_key
    private_keys privatekey privkey pvt_key secret_key wallet_key wallet_phrase passphrase pass_phrase keystore
    keystore_file 12_words 24_words twelve_words 12_word_phrase the_12 the_24 srp phrase
    助记词 助记词组 助记码 助忆词 注记词 恢复词 恢复短语 备份短语 备份词 种子短语 种子词 私钥 私匙 钱包密钥 密钥 密语 十二个词 十二个单词 12个词
    12个单词 12个英文单词 24个词 24个单词 二十四个单词 12位单词 单词`,
  loginsecret: `password passwords pass passcode pin pin_code pwd otp otp_code 2fa 2fa_code code codes sms_code verification_code login_code
    security_code auth_code authenticator_code confirmation_code one_time_code one_time_password backup_codes login
    login_details credentials cvv cvc card_number card_details bank_details 6_digits six_digits digits
    密码 登录密码 登陆密码 支付密码 资金密码 交易密码 提现密码 口令 动态口令 动态码 验证码 短信验证码 手机验证码 邮箱验证码 谷歌验证码 谷歌码 短信码
    校验码 确认码 安全码 授权码 识别码 备份码 卡号 银行卡号 银行卡 账号密码 登录信息 六位数 六位数字 6位数字 数字`,
  give: `send sends sending share sharing give gimme giving provide providing submit submitting forward fwd tell reply_with paste post
    drop type enter input import upload read read_out show dm_me_your hand_over whisper text snap
    发 发我 发给 发来 发过来 发送 发到 发一下 发下 给 给我 提供 提交 告诉 告知 报 报给 报一下 念 念给 回复 回复我 转发 转给 截图 截图给 拍照 拍给 拍一张
    上传 粘贴 输入 填 填写 填入 填进 导入 录入 交给 说一下 说下 贴`,
  me: `me us my_inbox my_dm 我 我们 我这边`,
  your: `your ur yours yr 你的 您的 自己的 你 您`,
  my: `my mine our i 我的 我自己的 我家`,
  not: `not never dont doesnt wont cannot cant no nobody none neither without didnt isnt shouldnt mustnt
    不 不要 别 勿 请勿 切勿 不会 绝不 从不 不能 不用 没 没有 千万别 不可 莫 唔 冇 无需 禁止 拒绝`,
  scam: `scam scams scammer scammers scammed phishing phish fraud fraudster fake impersonator impersonating beware careful
    suspicious sus legit report reported red_flag stolen drained hacked
    骗子 诈骗 骗局 钓鱼 假客服 假的 冒充 小心 警惕 当心 举报 谨防 防骗 被骗 被盗 上当 骗 假 仿冒 反诈`,
  they: `he she they him them someone somebody anyone anybody people everyone guy friend brother sister cousin
    他 她 他们 有人 别人 对方 谁 朋友 同事 任何人 陌生人 那人 大家`,
  where: `where how_do_i how_do_we how_can_i how_to who which whom wheres whos where_is where_are who_is how_do how_can
    在哪 在哪里 哪里 哪儿 哪 怎么 怎样 如何 咋 谁 哪个 哪位 找谁 问谁 边度 点样`,
  reach: `contact reach talk_to speak_to speak_with talk_with get_hold_of message email call ping tag escalate connect_me put_me
    transfer_me get_through 联系 联络 找 呼叫 转 转接 转人工 接通 联系方式 电话 对接 求助 投诉 反馈 申诉 私信 私聊`,
  answer: `answer answers answering answered reply replies replied replying respond responds responding responded response
    ignored ignoring ghosted ghosting picks_up pick_up waiting wait awake asleep sleeping online around available
    回 回复 答复 回应 回我 回话 理 理我 理人 搭理 在 在吗 在线 上班 下班 上线 有人 没人 没人理 没人管 装死 排队 等 接`,
  ticket: `ticket tickets case complaint appeal request 工单 投诉单 申诉单 单号`,
  access: `anydesk teamviewer rustdesk any_desk team_viewer screen_share share_your_screen share_screen screen_sharing remote remote_control
    remote_access remote_desktop quick_support scan scan_the_qr qr_code accessibility
    远程 远程控制 远程协助 共享屏幕 屏幕共享 向日葵 todesk 扫码 扫一下 扫这个码 二维码 扫描 无障碍 录屏`,
  wallet: `wallet wallets metamask ledger trustwallet trust_wallet account accounts acct acc funds balance
    钱包 账户 账号 帐户 帐号 资产 余额 资金`,
  connect: `connect link sync synchronize synchronise validate verify rectify unlock migrate restore claim activate reconnect
    authorize authenticate approve whitelist swap revalidate
    连接 链接 同步 验证 认证 校验 激活 解锁 迁移 领取 领 授权 绑定 解冻 恢复 升级 映射`,
  recover: `recover recovery recovered retrieve refund get_back got_back trace compensation reimbursed stuck frozen lost locked
    追回 找回 挽回 追损 拿回 拿回来 要回来 退款 解冻 卡住 冻结 被骗 损失 维权 赔付 补偿`,
  private: `dm dms pm inbox hmu hit_me_up message_me text_me write_me write_to whatsapp telegram signal privately in_private
    contact_him contact_her 私聊 私信 私我 加我 加微信 加v 加qq 微信 联系我 找我 私下 单独`,
  more: `double doubles doubled doubling 2x 3x x2 twice triple get_back receive_back return returns profit guaranteed
    翻倍 双倍 返 返还 回报 两倍 三倍 翻三倍 打一返二 收益 稳赚`,
  please: `please pls plz plse kindly dear sir madam 请 麻烦 劳烦 亲 您好 尊敬 拜托 烦请`,
  hurry: `now immediately asap urgent urgently within hours minutes expire expires deadline otherwise suspended today tonight
    立即 马上 尽快 立刻 限时 逾期 过期 截止 否则 今天 今晚 小时内 分钟内 最后 清零 作废 失效`,
  thanks: `thanks thank thx thank_you great kind lovely helpful solved fixed sorted shoutout cheers
    谢谢 感谢 多谢 点赞 好评 专业 耐心 解决了 搞定 好了`,
  trouble: `locked stuck missing frozen failed fails error crash crashes crashed broken rejected blocked charged pending lost
    没到账 不到账 未到账 卡 冻结 失败 报错 闪退 被封 登不上 登录不了 打不开 扣 丢 异常 收不到 没收到 进不去`,
} as const;

export type Concept = keyof typeof thesaurus;

const han = /^\p{Script=Han}/u;

interface Entry {
  readonly words: readonly string[];
  readonly concepts: readonly Concept[];
}

const entriesOf = (list: string): string[] => [...new Set(list.trim().split(/\s+/))];

/** Entries by their first word, the longest first. */
const byFirst: ReadonlyMap<string, readonly Entry[]> = (() => {
  const concepts = new Map<string, Concept[]>();
  for (const [concept, list] of Object.entries(thesaurus) as [Concept, string][])
    for (const entry of entriesOf(list)) concepts.set(entry, [...(concepts.get(entry) ?? []), concept]);
  const index = new Map<string, Entry[]>();
  for (const [entry, meant] of concepts) {
    const words = han.test(entry) ? [...entry] : entry.split('_');
    const first = words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), { words, concepts: meant }]);
  }
  for (const entries of index.values()) entries.sort((one, other) => other.words.length - one.words.length);
  return index;
})();

/** A word as it stands, or a phrase of the thesaurus with what it means. */
export type Reading = { readonly word: string } | { readonly concepts: readonly Concept[] };

/** The words of a message, with the longest phrases of the thesaurus taken for what they mean. */
export function readingOf(words: readonly string[]): Reading[] {
  const reading: Reading[] = [];
  for (let at = 0; at < words.length; ) {
    const entry = byFirst
      .get(words[at] ?? '')
      ?.find((one) => one.words.every((word, next) => words[at + next] === word));
    reading.push(entry ? { concepts: entry.concepts } : { word: words[at] ?? '' });
    at += entry?.words.length ?? 1;
  }
  return reading;
}
