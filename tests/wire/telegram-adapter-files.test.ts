import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FileError } from '../../bots/file-transfer.ts';
import type { EmulatedUser, StoredMessage } from '../../bots/playground/telegram/emulator.ts';
import type { Attachment, Content, FileAttachment } from '../../core/language/content.ts';
import type { Event } from '../../core/language/event.ts';
import { address, type Rig, startRig, target } from './telegram-adapter-harness.ts';

let rig: Rig;
let ann: EmulatedUser;
let bo: EmulatedUser;
let elsewhere: Map<string, { bytes: Uint8Array; name: string; mime: string } | Error>;

beforeEach(async () => {
  elsewhere = new Map();
  rig = await startRig({
    adapter: {
      async fetchFile(file) {
        const found = elsewhere.get(file.ref);
        if (!found || found instanceof Error) throw found ?? new FileError('file-gone', 'it is not there');
        return found;
      },
    },
  });
  ann = rig.telegram.user({ firstName: 'Ann' });
  bo = rig.telegram.user({ firstName: 'Bo' });
  bo.starts();
});
afterEach(() => rig.stop());

const toBo = (content: Content) => rig.perform({ kind: 'send', target, content }, address(bo.id));
const arrived = () => bo.privateChat.messages.filter((message) => message.byBot);
/** What came after Bo's start. */
const received = async (count = 1) => (await rig.inbox.has(count + 1)).slice(1);
const contentOf = (event: Event | undefined) => (event?.kind === 'message' ? event.content : {});
const fileOf = (event: Event | undefined): FileAttachment => {
  const [attachment] = contentOf(event).attachments ?? [];
  if (!attachment || !('ref' in attachment)) throw new Error('the event has no file');
  return attachment;
};
const foreign = (kind: FileAttachment['kind'], ref: string, more: object = {}): Attachment => ({
  kind,
  channel: 'other',
  ref,
  ...more,
});
const keeps = (ref: string, name: string, mime: string, size = 10) =>
  elsewhere.set(ref, { bytes: new Uint8Array(size), name, mime });

type Sending = [name: string, send: () => StoredMessage, method: string];
const seat = () => ann.privateChat;
const kinds: Sending[] = [
  ['photo', () => seat().sendsPhoto({ caption: 'look' }), 'sendPhoto'],
  ['document', () => seat().sendsDocument({ caption: 'look' }), 'sendDocument'],
  ['video', () => seat().sendsVideo({ caption: 'look' }), 'sendVideo'],
  ['voice', () => seat().sendsVoice({ caption: 'look' }), 'sendVoice'],
  ['audio', () => seat().sendsAudio({ caption: 'look' }), 'sendAudio'],
  ['animation', () => seat().sendsAnimation({ caption: 'look' }), 'sendAnimation'],
  ['sticker', () => seat().sendsSticker(), 'sendSticker'],
  ['video note', () => seat().sendsVideoNote(), 'sendVideoNote'],
  ['location', () => seat().sendsLocation({ latitude: 1.5, longitude: 2.5 }), 'sendLocation'],
  [
    'venue',
    () => seat().sendsVenue({ latitude: 1.5, longitude: 2.5, title: 'Office', address: '1 Example Road' }),
    'sendVenue',
  ],
  ['contact', () => seat().sendsContact({ phoneNumber: '+100', firstName: 'Eve' }), 'sendContact'],
];

describe('passing on what a member sent', () => {
  it.each(kinds)('a %s goes as what it came', async (_name, send, method) => {
    rig.receive();
    const said = send();
    const [event] = await received();
    expect(await toBo(contentOf(event))).toMatchObject({ state: 'sent', messages: [String(arrived()[0]?.id)] });
    expect(rig.telegram.callsOf(method)).toHaveLength(1);
    expect(arrived()[0]?.message.caption).toBe(said.message.caption);
    expect(arrived()[0]?.message.location).toEqual(said.message.location);
  });

  it('an album stays together', async () => {
    rig.receive();
    seat().sendsAlbum([{ kind: 'photo', caption: 'both' }, { kind: 'video' }]);
    const events = await received(2);
    expect(new Set(events.map((event) => (event.kind === 'message' ? event.album : 'x'))).size).toBe(1);
    const outcome = await toBo({ text: ['both'], attachments: events.map(fileOf) });
    expect(outcome).toEqual({ state: 'sent', messages: arrived().map((message) => String(message.id)) });
    expect(arrived().map((message) => message.message.caption)).toEqual(['both', undefined]);
    expect(rig.telegram.callsOf('sendMediaGroup')).toHaveLength(1);
  });

  it('a text too long for a caption follows its file', async () => {
    rig.receive();
    seat().sendsPhoto();
    const [event] = await received();
    await toBo({ text: ['x'.repeat(2000)], attachments: [fileOf(event)] });
    expect(arrived().map((message) => message.text?.length ?? 0)).toEqual([0, 2000]);
  });

  it('a file that is gone is said to be', async () => {
    const attachments: Attachment[] = [{ kind: 'photo', channel: 'telegram', ref: 'nothing' }];
    expect(await toBo({ attachments })).toMatchObject({ state: 'failed', reason: 'file-gone' });
  });
});

describe('files of other channels', () => {
  it.each([
    ['photo', 'image/png', 'sendPhoto'],
    ['photo', 'image/bmp', 'sendDocument'],
    ['document', 'application/pdf', 'sendDocument'],
    ['video', 'video/mp4', 'sendVideo'],
    ['voice', 'audio/amr', 'sendDocument'],
    ['voice', 'audio/ogg', 'sendVoice'],
    ['audio', 'audio/mpeg', 'sendAudio'],
    ['sticker', 'image/webp', 'sendSticker'],
    ['sticker', 'image/png', 'sendPhoto'],
    ['animation', 'image/gif', 'sendAnimation'],
  ] as const)('a %s of %s is uploaded by %s', async (kind, mime, method) => {
    keeps('f', 'name.bin', mime);
    expect(await toBo({ text: ['look'], attachments: [foreign(kind, 'f')] })).toMatchObject({ state: 'sent' });
    const [call] = rig.telegram.callsOf(method);
    expect(call?.files).toEqual([expect.objectContaining({ name: 'name.bin', size: 10 })]);
  });

  it('are uploaded as one album, captions and all', async () => {
    keeps('a', 'a.png', 'image/png');
    keeps('b', 'b.jpg', 'image/jpeg');
    const text: Content['text'] = [{ text: 'both', style: 'bold' }];
    expect(await toBo({ text, attachments: [foreign('photo', 'a'), foreign('photo', 'b')] })).toMatchObject({
      state: 'sent',
    });
    expect(arrived()[0]?.message).toMatchObject({ caption: 'both', caption_entities: [{ type: 'bold' }] });
    expect(rig.telegram.callsOf('sendMediaGroup')[0]?.files).toHaveLength(2);
  });

  it('become documents together when one of an album cannot be shown', async () => {
    keeps('a', 'a.png', 'image/png');
    keeps('b', 'b.bmp', 'image/bmp');
    expect(await toBo({ attachments: [foreign('photo', 'a'), foreign('photo', 'b')] })).toMatchObject({
      state: 'sent',
    });
    expect(arrived().map((message) => message.message.document !== undefined)).toEqual([true, true]);
  });

  it('go as a document when Telegram cannot make a picture of them', async () => {
    keeps('a', 'a.png', 'image/png');
    rig.telegram.inject({
      kind: 'error',
      method: 'sendPhoto',
      error_code: 400,
      description: 'Bad Request: PHOTO_INVALID_DIMENSIONS',
    });
    expect(await toBo({ text: ['look'], attachments: [foreign('photo', 'a')] })).toMatchObject({ state: 'sent' });
    expect(arrived()[0]?.message).toMatchObject({ caption: 'look', document: { file_name: 'a.png' } });
  });

  it('carry any name', async () => {
    keeps('a', 'a"b;c\r\nd\\e.txt', 'text/plain');
    await toBo({ attachments: [foreign('document', 'a')] });
    expect(arrived()[0]?.message.document?.file_name).toBe('a_b_c_d_e.txt');
  });

  it('are too large beyond 50 MB, known before or found then', async () => {
    const declared = foreign('document', 'big', { bytes: 51 * 1024 * 1024 });
    expect(await toBo({ attachments: [declared] })).toMatchObject({ state: 'failed', reason: 'too-large' });
    keeps('big', 'big.bin', 'application/zip', 50 * 1024 * 1024 + 1);
    expect(await toBo({ attachments: [foreign('document', 'big')] })).toMatchObject({
      state: 'failed',
      reason: 'too-large',
    });
    expect(rig.telegram.callsOf('sendDocument')).toEqual([]);
  });

  it('are waited for while their channel cannot give them, and given up when gone', async () => {
    elsewhere.set('a', new Error('their platform is down'));
    expect(await toBo({ attachments: [foreign('document', 'a')] })).toMatchObject({ state: 'retry', scope: 'effect' });
    expect(await toBo({ attachments: [foreign('document', 'b')] })).toMatchObject({
      state: 'failed',
      reason: 'file-gone',
    });
  });

  it.each([
    ['a lost answer', { kind: 'answer-lost' }, { state: 'unknown' }],
    ['too many requests', { kind: 'too-many-requests', retryAfter: 3 }, { state: 'retry', afterMs: 3000 }],
    [
      'too large',
      { kind: 'error', error_code: 413, description: 'Request Entity Too Large' },
      { state: 'failed', reason: 'too-large' },
    ],
  ] as const)('meet %s as any message does', async (_name, fault, outcome) => {
    keeps('a', 'a.pdf', 'application/pdf');
    rig.telegram.inject({ ...fault, method: 'sendDocument' });
    expect(await toBo({ attachments: [foreign('document', 'a')] })).toMatchObject(outcome);
  });
});

describe('downloading', () => {
  const fileReceived = async (send: () => StoredMessage) => {
    rig.receive();
    send();
    return fileOf((await received())[0]);
  };

  it('gives the bytes, the name and the type', async () => {
    const bytes = new TextEncoder().encode('the words of the file');
    const file = await fileReceived(() =>
      seat().sendsDocument({ bytes, fileName: '截图 1.txt', mimeType: 'text/plain' }),
    );
    const got = await rig.channel.download(file);
    expect({ ...got, bytes: Buffer.from(got.bytes).toString() }).toEqual({
      bytes: 'the words of the file',
      name: '截图 1.txt',
      mime: 'text/plain',
    });
  });

  it('names what has no name', async () => {
    const got = await rig.channel.download(await fileReceived(() => seat().sendsPhoto()));
    expect(got).toMatchObject({ name: expect.stringMatching(/^file_\d+\.jpg$/), mime: 'image/jpeg' });
  });

  it('refuses what is too large, known before or found then', async () => {
    const file = await fileReceived(() => seat().sendsDocument({ size: 21 * 1024 * 1024 }));
    await expect(rig.channel.download(file)).rejects.toMatchObject({ name: 'FileError', reason: 'too-large' });
    const { bytes: _unknown, ...undeclared } = file;
    await expect(rig.channel.download(undeclared)).rejects.toMatchObject({ name: 'FileError', reason: 'too-large' });
    expect(rig.telegram.callsOf('getFile')).toHaveLength(1);
  });

  it('says that a file is gone', async () => {
    const gone: FileAttachment = { kind: 'document', channel: 'telegram', ref: 'nothing' };
    await expect(rig.channel.download(gone)).rejects.toMatchObject({ name: 'FileError', reason: 'file-gone' });
    const bodiless = await fileReceived(() => seat().sendsDocument({ size: 10 }));
    await expect(rig.channel.download(bodiless)).rejects.toMatchObject({ name: 'FileError', reason: 'file-gone' });
  });

  it('says that it did not work, without the token, when it may work later', async () => {
    rig.telegram.inject({ kind: 'drop', method: 'getFile' });
    const file: FileAttachment = { kind: 'document', channel: 'telegram', ref: 'x' };
    const refused = rig.channel.download(file).catch((error: Error) => error);
    expect(await refused).toBeInstanceOf(Error);
    expect(await refused).not.toHaveProperty('reason');
    expect(String(await refused)).not.toContain('FAKE-TOKEN');
  });
});
