import fc from 'fast-check';
import { type Api, InputFile } from 'grammy';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseMultipart } from '../../bots/playground/multipart.ts';
import type { EmulatedUser, TelegramEmulator } from '../../bots/playground/telegram/emulator.ts';
import { type Rig, refusal, rig } from './telegram-bot.ts';

let wire: Rig;
let telegram: TelegramEmulator;
let api: Api;
let ann: EmulatedUser;
beforeEach(async () => {
  wire = await rig();
  ({ telegram, api } = wire);
  ann = telegram.user({ firstName: 'Ann' });
  ann.starts();
});
afterEach(() => wire.close());

async function download(fileId: string): Promise<Buffer> {
  const file = await api.getFile(fileId);
  const answer = await fetch(`${telegram.apiRoot}/file/bot${telegram.token}/${file.file_path}`);
  expect(answer.status).toBe(200);
  return Buffer.from(await answer.arrayBuffer());
}

describe('uploads', () => {
  it('arrive byte for byte, with their name, and can be sent again by their id', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => index % 256));
    const sent = await api.sendDocument(ann.id, new InputFile(bytes, '交易 记录=1.pdf'), { caption: 'the proof' });
    expect(sent).toMatchObject({
      caption: 'the proof',
      document: { file_name: '交易 记录=1.pdf', mime_type: 'application/pdf', file_size: 70_000 },
    });
    expect(await download(sent.document.file_id)).toEqual(bytes);
    const again = await api.sendDocument(ann.id, sent.document.file_id);
    expect(again.document.file_id).toBe(sent.document.file_id);
  });

  it('of every kind have the shape of their kind', async () => {
    const file = () => new InputFile(Buffer.from('bytes'));
    const photo = await api.sendPhoto(ann.id, file());
    expect(photo.photo.map(({ width }) => width)).toEqual([90, 1280]);
    expect(await download(photo.photo.at(-1)?.file_id ?? '')).toEqual(Buffer.from('bytes'));
    expect((await api.sendVideo(ann.id, file(), { duration: 7 })).video.duration).toBe(7);
    expect((await api.sendVoice(ann.id, file())).voice.mime_type).toBe('audio/ogg');
    expect((await api.sendAudio(ann.id, file(), { title: 'T' })).audio.title).toBe('T');
    expect((await api.sendSticker(ann.id, file())).sticker.type).toBe('regular');
    const animation = await api.sendAnimation(ann.id, file());
    expect(animation.document?.file_id).toBe(animation.animation.file_id);
    expect((await api.sendVideoNote(ann.id, file())).video_note.length).toBe(240);
    expect((await api.sendLocation(ann.id, 1.5, 2)).location).toEqual({ latitude: 1.5, longitude: 2 });
    expect((await api.sendVenue(ann.id, 1, 2, 'T', 'A')).venue.title).toBe('T');
    expect((await api.sendContact(ann.id, '+1 202 555 0100', 'Bob')).contact.first_name).toBe('Bob');
    expect(ann.privateChat.messages.slice(1).map((message) => message.kind)).toEqual([
      'photo',
      'video',
      'voice',
      'audio',
      'sticker',
      'animation',
      'video_note',
      'location',
      'venue',
      'contact',
    ]);
  });

  it('of an album stay together, fresh files beside known ones', async () => {
    const known = await api.sendPhoto(ann.id, new InputFile(Buffer.from('one')));
    await api.sendMediaGroup(ann.id, [
      { type: 'photo', media: known.photo.at(-1)?.file_id ?? '' },
      { type: 'photo', media: new InputFile(Buffer.from('two')), caption: 'second' },
      { type: 'video', media: new InputFile(Buffer.from('three')) },
    ]);
    const messages = ann.privateChat.messages.slice(-3);
    expect(messages.map((message) => message.kind)).toEqual(['photo', 'photo', 'video']);
    expect(new Set(messages.map(({ message }) => message.media_group_id)).size).toBe(1);
    expect(await download(messages[1]?.fileId ?? '')).toEqual(Buffer.from('two'));
    const { document } = await api.sendDocument(ann.id, new InputFile(Buffer.from('a')));
    const { audio } = await api.sendAudio(ann.id, new InputFile(Buffer.from('b')));
    const media = [
      { type: 'document', media: document.file_id },
      { type: 'audio', media: audio.file_id },
    ];
    const body = new URLSearchParams({ chat_id: String(ann.id), media: JSON.stringify(media) });
    const url = `${telegram.apiRoot}/bot${telegram.token}/sendMediaGroup`;
    const mixed: { description?: string } = JSON.parse(await (await fetch(url, { method: 'POST', body })).text());
    expect(mixed.description).toBe("Bad Request: document can't be mixed with other media types");
  });

  it('are refused when wrong', async () => {
    const reason = async (call: Promise<unknown>) => (await refusal(call)).description;
    expect(await reason(api.sendPhoto(ann.id, 'no-such-file'))).toBe(
      'Bad Request: wrong file identifier/HTTP URL specified',
    );
    expect(await reason(api.sendPhoto(ann.id, new InputFile(Buffer.from('x')), { caption: 'x'.repeat(1025) }))).toBe(
      'Bad Request: message caption is too long',
    );
    const { photo } = await api.sendPhoto(ann.id, new InputFile(Buffer.from('x')));
    expect(await reason(api.sendDocument(ann.id, photo[0]?.file_id ?? ''))).toBe(
      "Bad Request: can't use file of type photo as document",
    );
    const big = new InputFile(Buffer.alloc(50 * 1024 * 1024 + 1), 'big.bin');
    expect(await reason(api.sendDocument(ann.id, big))).toBe('Bad Request: file is too big');
  });

  it('get a new caption by an edit', async () => {
    const { message_id } = await api.sendPhoto(ann.id, new InputFile(Buffer.from('x')), { caption: 'old' });
    await api.editMessageCaption(ann.id, message_id, { caption: 'new' });
    expect(ann.privateChat.lastFromBot).toMatchObject({ text: 'new', kind: 'photo' });
    expect((await refusal(api.editMessageText(ann.id, message_id, 'x'))).description).toBe(
      'Bad Request: there is no text in the message to edit',
    );
  });
});

describe('what people send', () => {
  it('arrives with its file', async () => {
    await wire.startBot();
    const seat = ann.privateChat;
    const bytes = Buffer.from('proof');
    const sent = [
      seat.sendsDocument({ bytes, fileName: 'proof.txt', caption: 'see' }),
      seat.sendsPhoto({ bytes }),
      seat.sendsVideo({ bytes }),
      seat.sendsVoice({ bytes }),
      seat.sendsAudio({ bytes }),
      seat.sendsSticker({ bytes }),
      seat.sendsAnimation({ bytes }),
      seat.sendsVideoNote({ bytes }),
    ];
    seat.sendsLocation({ latitude: 31.2, longitude: 121.5 });
    seat.sendsContact({ phoneNumber: '+1 202 555 0100', firstName: 'Bob' });
    await telegram.waitFor(() => wire.updates.length === 11);
    expect(wire.updates[1]?.message).toMatchObject({
      caption: 'see',
      document: { file_name: 'proof.txt', mime_type: 'text/plain', file_size: 5 },
    });
    for (const message of sent) expect(await download(message.fileId ?? '')).toEqual(bytes);
  });

  it('too big a file is seen but not downloaded', async () => {
    const sent = ann.privateChat.sendsDocument({ size: 21 * 1024 * 1024, fileName: 'big.zip' });
    expect(sent.message.document?.file_size).toBe(22_020_096);
    expect((await refusal(api.getFile(sent.fileId ?? ''))).description).toBe('Bad Request: file is too big');
  });

  it('an album arrives as messages of one group', async () => {
    await wire.startBot();
    ann.privateChat.sendsAlbum([{ kind: 'photo', caption: 'two' }, { kind: 'video' }]);
    await telegram.waitFor(() => wire.updates.length === 3);
    const [first, second] = wire.updates.slice(1).map((update) => update.message);
    expect(first?.media_group_id).toBe(second?.media_group_id);
    expect([first?.photo !== undefined, second?.video !== undefined]).toEqual([true, true]);
  });
});

describe('multipart bodies', () => {
  const name = fc.stringMatching(/^[a-z_]{1,12}$/);

  it('are read whatever bytes the files hold', () => {
    const files = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 200 })), { selector: ([key]) => key });
    fc.assert(
      fc.property(files, fc.boolean(), (parts, quoted) => {
        const chunks = parts.flatMap(([part, bytes], index) => {
          const fileName = quoted ? `"${part}.bin"` : `${part}.bin`;
          const head = `${index === 0 ? '' : '\r\n'}--frontier\r\ncontent-disposition:form-data;name="${part}";filename=${fileName}\r\n\r\n`;
          return [Buffer.from(head), Buffer.from(bytes)];
        });
        const body = Buffer.concat([
          ...chunks,
          Buffer.from(parts.length === 0 ? '--frontier--\r\n' : '\r\n--frontier--\r\n'),
        ]);
        const parsed = parseMultipart(body, 'multipart/form-data; boundary=frontier');
        const got = [...parsed.files].map(([part, file]) => [part, file.fileName, [...file.bytes]]);
        expect(got).toEqual(parts.map(([part, bytes]) => [part, `${part}.bin`, [...bytes]]));
      }),
    );
  });

  it.each([
    ['no boundary in the type', 'multipart/form-data', '--x--'],
    ['another boundary', 'multipart/form-data; boundary=y', '--x--'],
    ['a body cut off', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition:form-data;name="a"\r\n\r\nb'],
  ])('are refused with %s', (_what, type, body) => {
    expect(() => parseMultipart(Buffer.from(body), type)).toThrow();
  });
});
