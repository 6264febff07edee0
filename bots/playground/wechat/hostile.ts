import type { Account } from './account.ts';
import { encipher } from './cipher.ts';
import { postWithEncrypt, type RawPost, sealedPost, signedQuery } from './posted.ts';
import type { World } from './state.ts';
import { writeXml, type XmlFields } from './xml.ts';

/** Posts that a server must refuse. */
export interface HostilePost {
  name: string;
  /** In this order; the last one is to be refused. */
  posts: readonly RawPost[];
  /** HTTP statuses of which each is a right refusal. */
  refusals: readonly number[];
}

const UNSIGNED = [401];
const MALFORMED = [400];
const TOO_LARGE = [413];
const NOT_OURS = [400, 401, 403];
const HUGE = 10 * 1024 * 1024;
const STALE_SECONDS = 3_600;

/**
 * Posts of every hostile sort, for the account's mode of now. `openid`: whom they pretend to come from. `hugeBytes`: how
 * long the huge one is, for whoever needs many of the others.
 */
export function hostilePosts(world: World, openid: string, hugeBytes = HUGE): HostilePost[] {
  const { account } = world;
  const now = world.seconds();
  const fields = (text: string, id: number): XmlFields => ({
    ToUserName: account.id,
    FromUserName: openid,
    CreateTime: now,
    MsgType: 'text',
    Content: text,
    MsgId: 99_000_000_000_000_000n + BigInt(id),
  });
  const forging = account.mode === 'plain' ? plainly(account, now) : sealed(account, now);
  const post = forging.post;
  const text = (name: string, id: number) => writeXml(fields(`hostile: ${name}`, id));
  return [
    { name: 'unsigned', posts: [{ ...post(text('unsigned', 1)), query: {} }], refusals: UNSIGNED },
    ...badlySigned(post, text, now),
    ...replayed(account, now, text),
    ...malformed(forging, text),
    { name: 'huge', posts: [post(text('huge', 9).replace('hostile', 'x'.repeat(hugeBytes)))], refusals: TOO_LARGE },
    ...(account.mode === 'plain' ? [] : wronglySealed(account, now, text)),
  ];
}

type Signing = { timestamp?: number; nonce?: string; token?: string };
type Post = (xml: string, signing?: Signing) => RawPost;
type TextOf = (name: string, id: number) => string;

/** How a body is posted, and how one is posted whose outermost XML is this. */
interface Forging {
  post: Post;
  bare: Post;
}

function plainly(account: Account, now: number): Forging {
  const post: Post = (xml, signing) => ({ query: signedQuery(account, now, signing), body: xml });
  return { post, bare: post };
}

function sealed(account: Account, now: number): Forging {
  return {
    post: (xml, signing) => sealedPost(account, now, xml, signing),
    bare: (xml, signing) => ({ query: { ...signedQuery(account, now, signing), encrypt_type: 'aes' }, body: xml }),
  };
}

function badlySigned(post: Post, text: TextOf, now: number): HostilePost[] {
  const flipped = post(text('wrong signature', 2));
  const { signature = '' } = flipped.query ?? {};
  const wrong = signature.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
  const doubled = post(text('two signatures', 3));
  return [
    {
      name: 'wrong signature',
      posts: [{ ...flipped, query: { ...flipped.query, signature: wrong, msg_signature: wrong } }],
      refusals: UNSIGNED,
    },
    {
      name: 'two signatures',
      posts: [{ ...doubled, query: { ...doubled.query, signature: '0'.repeat(40), 'signature[]': signature } }],
      refusals: UNSIGNED,
    },
    { name: 'another token', posts: [post(text('token', 4), { token: 'AnotherToken' })], refusals: UNSIGNED },
    {
      name: 'stale',
      posts: [post(text('stale', 5), { timestamp: now - STALE_SECONDS })],
      refusals: UNSIGNED,
    },
    {
      name: 'from the future',
      posts: [post(text('future', 6), { timestamp: now + STALE_SECONDS })],
      refusals: UNSIGNED,
    },
  ];
}

/** A signature that was used, under other content; the first post is a good one. */
function replayed(account: Account, now: number, text: TextOf): HostilePost[] {
  const signing = { nonce: '777000777' };
  const { post } = account.mode === 'plain' ? plainly(account, now) : sealed(account, now);
  const first = post(text('the honest one', 7), signing);
  const other = post(text('replayed', 8), signing);
  const refusals = UNSIGNED;
  const sameQuery = { ...other, query: first.query ?? {} };
  return [{ name: 'replayed with other content', posts: [first, sameQuery], refusals }];
}

function malformed({ post, bare }: Forging, text: TextOf): HostilePost[] {
  const entities = '<!DOCTYPE xml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  const external = '<!DOCTYPE xml [<!ENTITY a SYSTEM "file:///etc/hostname">]>';
  const inside = (name: string, xml: string): HostilePost => ({ name, posts: [post(xml)], refusals: MALFORMED });
  const outside = (name: string, xml: string): HostilePost => ({ name, posts: [bare(xml)], refusals: MALFORMED });
  const whole = text('malformed', 10);
  return [
    inside('truncated', whole.slice(0, -20)),
    inside('DOCTYPE', `<!DOCTYPE xml>${whole}`),
    inside('entity bomb', `${entities}${whole.replace(/<Content>.*<\/Content>/, '<Content>&b;&b;&b;</Content>')}`),
    inside('external entity', `${external}${whole.replace(/<Content>.*<\/Content>/, '<Content>&a;</Content>')}`),
    inside('duplicate tag', whole.replace('</xml>', '<FromUserName><![CDATA[oSomebodyElse]]></FromUserName></xml>')),
    inside('not XML', 'hello there'),
    inside('another root', whole.replaceAll('xml>', 'html>')),
    inside('no sender', whole.replace(/<FromUserName>.*<\/FromUserName>/, '')),
    inside('deeply nested', `<xml>${'<a>'.repeat(5_000)}${'</a>'.repeat(5_000)}</xml>`),
    outside('outer DOCTYPE', `<!DOCTYPE xml>${whole}`),
    outside('outer not XML', '\u0000\u0001\u0002'),
    outside('empty', ''),
    outside('outer JSON array', '[1,2,3]'),
  ];
}

/** Posts that are wrong in what encryption adds. */
function wronglySealed(account: Account, now: number, text: TextOf): HostilePost[] {
  const good = sealedPost(account, now, text('wrong msg_signature', 11));
  const { msg_signature: _, ...unsigned } = good.query ?? {};
  const unknownKey = `${account.encodingAesKey.slice(0, -2)}ZA`;
  const blocks = (bytes: Buffer) => postWithEncrypt(account, now, encipher(bytes, account.encodingAesKey));
  const one = (name: string, post: RawPost, refusals: readonly number[]) => ({ name, posts: [post], refusals });
  return [
    one('wrong msg_signature', { ...good, query: { ...good.query, msg_signature: '0'.repeat(40) } }, UNSIGNED),
    one('no msg_signature', { ...good, query: unsigned }, UNSIGNED),
    one('plaintext', { query: signedQuery(account, now), body: text('plaintext', 12) }, NOT_OURS),
    one('wrong appid', sealedPost(account, now, text('appid', 13), { key: { appId: 'wxsomebodyelse0000' } }), NOT_OURS),
    one('another key', sealedPost(account, now, text('key', 14), { key: { encodingAesKey: unknownKey } }), NOT_OURS),
    one('wrong padding', blocks(Buffer.alloc(64)), NOT_OURS),
    one('wrong length', blocks(Buffer.concat([Buffer.alloc(16), Buffer.alloc(48, 0xff)])), NOT_OURS),
    one('not base64', postWithEncrypt(account, now, '{}'), NOT_OURS),
    one('half a block', postWithEncrypt(account, now, 'AAAA'), NOT_OURS),
  ];
}
