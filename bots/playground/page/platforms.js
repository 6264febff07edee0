/** What the emulated platforms are called, and their signs; a name is a name in every language but WeChat's. */
const PLATFORMS = {
  telegram: { name: () => 'Telegram', sign: 'telegram' },
  discord: { name: () => 'Discord', sign: 'discord' },
  wechat: { name: (texts) => texts.wechat, sign: 'wechat' },
};

export function platformName(platform, texts) {
  return PLATFORMS[platform]?.name(texts) ?? platform;
}

/** The name of an icon. */
export function platformSign(platform) {
  return PLATFORMS[platform]?.sign ?? 'chat';
}

/** Languages as people who speak them call them; the page's own words for the few that most choose. */
export function languageName(locale, texts) {
  return texts.languages[locale] ?? new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
}
