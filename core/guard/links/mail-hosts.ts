/** Where anybody can have an address: what stands before the ending of their hosts. Facts about the web. */
const names: ReadonlySet<string> = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail icloud aol proton protonmail gmx mail yandex zoho
  zohomail tutanota tuta fastmail qq foxmail 163 126 yeah sina sohu 139 189 aliyun 21cn naver daum hanmail kakao rediffmail
  web inbox rambler bk wp orange laposte libero duck mailfence hushmail`.split(/\s+/),
);

/** Others, whose name alone says too little. */
const hosts: ReadonlySet<string> = new Set(['me.com', 'pm.me', 'mac.com', 'hey.com', 'tom.com', 'ya.ru', 'vip.qq.com']);

/** Whether a host of e-mail takes anybody: `gmail.com`, `yahoo.co.jp`. In lower case. */
export function isFreeMail(host: string): boolean {
  const [name = '', ...ending] = host.split('.');
  return hosts.has(host) || (names.has(name) && ending.length > 0 && ending.length < 3);
}
