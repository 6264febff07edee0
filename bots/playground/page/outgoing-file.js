/** Above this a file is not read at all; platforms refuse bots anything above 20 MB, which one may want to see. Bytes. */
export const FILE_MAX = 30 * 1024 * 1024;

const KINDS = [
  ['photo', /^image\/(png|jpeg|webp)$/],
  ['video', /^video\//],
  ['voice', /^audio\/ogg$/],
  ['audio', /^audio\//],
];

/** A file of this machine as the server takes it. */
export async function outgoingFile(file) {
  const kind = KINDS.find(([, pattern]) => pattern.test(file.type))?.[0] ?? 'document';
  const size = kind === 'photo' ? await pictureSize(file) : {};
  return { kind, name: file.name || 'file', mime: file.type, base64: await base64Of(file), ...size };
}

async function pictureSize(file) {
  // A file that only claims to be a picture is sent as it is, with no size.
  const bitmap = await createImageBitmap(file).catch(() => undefined);
  if (bitmap === undefined) return {};
  const { width, height } = bitmap;
  bitmap.close();
  return { width, height };
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result.slice(reader.result.indexOf(',') + 1)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(file);
  });
}
