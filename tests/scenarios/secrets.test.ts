import { entropyToMnemonic } from '@scure/bip39';
import { wordlist as english } from '@scure/bip39/wordlists/english.js';
import { wordlist as chinese } from '@scure/bip39/wordlists/simplified-chinese.js';
import { expect } from 'vitest';
import { extendedKey, wif } from '../unit/guard/secret-samples/keys.ts';
import { seededRandom } from '../unit/guard/secret-samples/random.ts';
import { scenario } from './on-every-stage.ts';
import type { Stage } from './stage.ts';
import { opensTicketWith } from './stories.ts';

const random = seededRandom(20260302);
const seedPhrase = entropyToMnemonic(random.bytes(16), english);
const chinesePhrase = entropyToMnemonic(random.bytes(16), chinese);
const secrets = {
  'an English seed phrase': {
    text: `我的助记词是 ${seedPhrase}`,
    secret: seedPhrase.split(' ').slice(0, 3).join(' '),
    kind: '助记词',
  },
  'a Chinese seed phrase': {
    text: `助记词：${chinesePhrase}`,
    secret: chinesePhrase.split(' ').slice(0, 4).join(' '),
    kind: '助记词',
  },
  'a private key': ((key: string) => ({ text: `看看这个 ${key}`, secret: key, kind: '私钥' }))(wif(random, 0x80, true)),
  'an extended key': ((key: string) => ({ text: key, secret: key, kind: '私钥' }))(extendedKey(random, 'xprv')),
  'a hex key': ((key: string) => ({ text: `私钥：${key}`, secret: key, kind: '私钥' }))(
    Buffer.from(random.bytes(32)).toString('hex'),
  ),
  'a password': { text: '我的密码是 Tr0ub4dor&3zx', secret: 'Tr0ub4dor&3zx', kind: '密码' },
  'a code': { text: '验证码 749302', secret: '749302', kind: '验证码' },
} as const;

/** Ordinary words are found where they belong, so that not finding the secret means something. */
async function isNowhere(stage: Stage, secret: string): Promise<void> {
  expect(await stage.whereabouts('交易问题')).toEqual(expect.arrayContaining(['database', 'what the bot said']));
  expect(await stage.whereabouts(secret), 'where the secret is kept').toEqual([]);
}

for (const [what, { text, secret, kind }] of Object.entries(secrets)) {
  scenario(
    `${what} in a ticket reaches nobody and is kept nowhere, and the member is warned`,
    async ({ member, staff, stage }) => {
      const 小明 = member('小明');
      await opensTicketWith(staff(), 小明, '问题');
      await 小明.says(text);
      await 小明.sees(new RegExp(`${kind}[\\s\\S]*请删除那条消息`));
      await staff().in(1001).sees(`已隐去敏感信息：${kind}`, { without: secret });
      await isNowhere(stage, secret);
    },
  );
}

scenario(
  'a secret is caught wherever it is put',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    const { secret } = secrets['a private key'];
    await 小明.says(`我的私钥是 ${secret}`);
    await 小明.sees('请注意安全');
    await 小明.says('菜单');
    await 小明.says(`/agent ${secret}`);
    await 小明.sees('请注意安全');
    await 小明.says('菜单');
    await 小明.says(`/verify ${secret}`);
    await 小明.sees('请注意安全');
    await 小明.says(`/${secret}`);
    await 小明.says(`/start ${secret}`);
    await 小明.says('留言反馈');
    await 小明.sees('是哪一类问题？');
    await 小明.presses('交易问题');
    await 小明.sees('发生了什么');
    await 小明.says(`转账失败 ${secret}`);
    await 小明.sees('请注意安全');
    await 小明.sees('大概是什么时候', { without: secret });
    await 小明.says('菜单');
    await opensTicketWith(客服01, 小明, '问题');
    await 小明.sends({ kind: 'photo', caption: `钱包 ${secret}` });
    await 小明.sees('请注意安全');
    await 小明.sends({ kind: 'document', name: `${secret}.txt` });
    await 小明.forwards(`密钥 ${secret}`, { hidden: '某人' });
    const own = await 小明.says('稍等');
    await 小明.edits(own, `给你 ${secret}`);
    await 客服01.in(1001).sees(/已修改为[\s\S]*已隐去敏感信息/);
    await 客服01.in(1001).says(`请用这个 ${secret}`);
    await 客服01.in(1001).sees('敏感信息已隐去');
    await 客服01.in(1001).says(`/note ${secret}`);
    await 客服01.inPrivate.says(`/reply 1001 ${secret}`);
    await 客服01.inPrivate.sees('敏感信息已隐去');
    await isNowhere(stage, secret);
  },
  { needs: ['documents', 'edits'] },
);

scenario(
  'a secret in a contact is caught as well',
  async ({ member, staff, stage }) => {
    const 小明 = member('小明');
    const { secret } = secrets['a private key'];
    await opensTicketWith(staff(), 小明, '问题');
    await 小明.sends({ kind: 'contact', name: secret, phone: '+8613800000000' });
    await isNowhere(stage, secret);
  },
  { needs: ['places'] },
);

scenario(
  "a secret in a member's own name is not kept either",
  async ({ member, staff, stage }) => {
    const { secret } = secrets['an extended key'];
    const 小明 = member(`小明 ${secret}`);
    await opensTicketWith(staff(), 小明, '问题');
    await isNowhere(stage, secret);
  },
  { needs: ['profiles'] },
);

scenario('what only looks like a secret passes untouched', async ({ member, staff }) => {
  const 小明 = member('小明');
  await opensTicketWith(staff(), 小明, '问题');
  for (const words of [
    'TXID 7d0b1e0f1c2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4',
    '订单号 20260302123456，用户 ID 778899',
    '我忘记密码了，怎么重置？',
    '收不到验证码',
    '地址是 1BoatSLRHtKNngkdXEeobR76b53LETtpyT 对吗',
    'I never share my password with anyone',
  ]) {
    await 小明.says(words);
    expect((await staff().in(1001).sees(words)).text).toBe(words);
  }
  await 小明.seesNothingMore();
});
