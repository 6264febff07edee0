/** Hours and minutes, as the page's language writes them. */
export function clockTime(at, language) {
  return new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);
}

/** Today, yesterday, or the date. */
export function dayName(at, language, texts) {
  const day = new Date(at).toDateString();
  if (day === new Date().toDateString()) return texts.today;
  if (day === new Date(Date.now() - 86_400_000).toDateString()) return texts.yesterday;
  return new Intl.DateTimeFormat(language, { month: 'long', day: 'numeric' }).format(at);
}

/** The time, with the day when it is not today. */
export function dayTime(at, language, texts) {
  const time = clockTime(at, language);
  return new Date(at).toDateString() === new Date().toDateString() ? time : `${dayName(at, language, texts)} ${time}`;
}

/** Minutes and seconds of a recording. */
export function duration(seconds) {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}

/** A file's size as people say it. */
export function fileSize(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}
