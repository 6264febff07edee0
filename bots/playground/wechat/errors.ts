/** What the platform says with each code (developers.weixin.qq.com, "Global return code", and the pages of each API). */
const MESSAGES: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40004: 'invalid media type',
  40005: 'invalid file type',
  40007: 'invalid media_id',
  40008: 'invalid message type',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40016: 'invalid button size',
  40017: 'invalid button type',
  40018: 'invalid button name size',
  40019: 'invalid button key size',
  40020: 'invalid button url size',
  40023: 'invalid sub button size',
  40024: 'invalid sub button type',
  40025: 'invalid sub button name size',
  40026: 'invalid sub button key size',
  40027: 'invalid sub button url size',
  40054: 'invalid sub button url domain',
  40055: 'invalid button url domain',
  40066: 'invalid url',
  40125: 'invalid appsecret',
  40164: 'invalid ip, not in whitelist',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41005: 'media data missing',
  41006: 'media_id missing',
  41009: 'openid missing',
  42001: 'access_token expired',
  43001: 'require GET method',
  43002: 'require POST method',
  43004: 'require subscribe',
  44001: 'empty media data',
  44002: 'empty post data',
  44004: 'empty text content',
  45001: 'media size out of limit',
  45002: 'content size out of limit',
  45008: 'article size out of limit',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit  must  slower  retry next minute',
  45015: 'response out of time limit or subscription is canceled',
  45047: 'out of response count limit',
  45072: 'invalid command',
  45080: 'client has not sent message in 30 seconds',
  45081: 'already in typing status',
  46003: 'menu no exist',
  47001: 'data format error',
  48001: 'api unauthorized',
  48002: 'user block receive message',
  50005: 'user is unsubscribed',
};

/** A refusal as the platform words it: JSON `errcode` and `errmsg`, with HTTP status 200. */
export class WechatError extends Error {
  override readonly name = 'WechatError';
  readonly errcode: number;

  /** `detail` is appended to the platform's words. */
  constructor(errcode: number, detail?: string) {
    super([MESSAGES[errcode] ?? 'error', detail].filter((part) => part !== undefined).join(' '));
    this.errcode = errcode;
  }
}

/** The answer's body; real ones end with the request's id, so that nobody compares whole messages. */
export function errorBody(errcode: number, errmsg: string, rid: string): string {
  return JSON.stringify({ errcode, errmsg: `${errmsg} rid: ${rid}` });
}
