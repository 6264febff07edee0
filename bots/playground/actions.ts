import { z } from 'zod';

const id = z.string().min(1).max(64);
/** Longer than any platform takes, so that over-long text can be tried too. */
const text = z.string().max(20_000);

const file = z.object({
  kind: z.enum(['photo', 'document', 'video', 'voice', 'audio']),
  name: z.string().min(1).max(200),
  mime: z.string().max(100),
  base64: z.base64(),
  /** Pixels. */
  width: z.number().int().min(1).max(20_000).optional(),
  height: z.number().int().min(1).max(20_000).optional(),
  /** Seconds. */
  duration: z.number().int().min(0).max(36_000).optional(),
});

/** What a person gives a command's options, by the options' names. */
const optionValues = z.record(z.string().min(1).max(32), z.union([z.string().max(6_000), z.number(), z.boolean()]));

const scene = { platform: z.string().min(1).max(20) };
const actor = { ...scene, person: id, conversation: id };

/** What a visitor of the page may do. */
export const actionSchema = z.discriminatedUnion('do', [
  z.object({ do: z.literal('say'), ...actor, text, replyTo: id.optional() }),
  z.object({
    do: z.literal('send-files'),
    ...actor,
    files: z.array(file).min(1).max(10),
    caption: text.optional(),
    replyTo: id.optional(),
  }),
  z.object({
    do: z.literal('send-location'),
    ...actor,
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
  }),
  z.object({
    do: z.literal('send-contact'),
    ...actor,
    name: z.string().min(1).max(64),
    phone: z.string().min(1).max(32),
  }),
  z.object({ do: z.literal('press'), ...actor, message: id, data: z.string().max(200) }),
  z.object({
    do: z.literal('choose'),
    ...actor,
    message: id,
    menu: z.string().max(200),
    values: z.array(z.string().max(200)).max(25),
  }),
  z.object({ do: z.literal('command'), ...actor, name: z.string().min(1).max(32), options: optionValues }),
  z.object({ do: z.literal('message-command'), ...actor, message: id, name: z.string().min(1).max(32) }),
  z.object({
    do: z.literal('autocomplete'),
    ...actor,
    name: z.string().min(1).max(32),
    option: z.string().min(1).max(32),
    typed: z.string().max(6_000),
    options: optionValues,
  }),
  z.object({
    do: z.literal('submit-form'),
    ...scene,
    person: id,
    values: z.record(z.string().max(200), z.union([z.string().max(20_000), z.array(z.string().max(200)).max(25)])),
  }),
  z.object({ do: z.literal('dismiss-form'), ...scene, person: id }),
  z.object({ do: z.literal('dismiss'), ...actor, message: id }),
  z.object({ do: z.literal('edit'), ...actor, message: id, text }),
  z.object({ do: z.literal('react'), ...actor, message: id, emoji: z.string().min(1).max(16).optional() }),
  z.object({ do: z.literal('block'), ...scene, person: id, blocked: z.boolean() }),
  z.object({ do: z.literal('close-dms'), ...scene, person: id, closed: z.boolean() }),
  z.object({
    do: z.literal('add-member'),
    ...scene,
    name: z.string().trim().min(1).max(64),
    locale: z.string().max(35),
  }),
  z.object({ do: z.literal('set-locale'), ...scene, person: id, locale: z.string().max(35) }),
  z.object({ do: z.literal('join'), ...scene, person: id }),
  z.object({ do: z.literal('impostor-joins'), ...scene }),
  z.object({ do: z.literal('scam-link'), ...scene }),
  z.object({ do: z.literal('delete-topic'), ...scene, conversation: id }),
  z.object({ do: z.literal('set-topic-closed'), ...actor, closed: z.boolean() }),
  z.object({
    do: z.literal('fault'),
    ...scene,
    fault: z.enum([
      'too-many-requests',
      'server-error',
      'answer-lost',
      'drop',
      'window-closed',
      'token-expired',
      'duplicate',
      'slow',
    ]),
  }),
  z.object({ do: z.literal('tap'), ...scene, person: id, key: z.string().min(1).max(200) }),
  z.object({ do: z.literal('follow'), ...scene, person: id, following: z.boolean() }),
  z.object({ do: z.literal('switch-account'), ...scene, kind: z.enum(['certified', 'unverified']) }),
  z.object({ do: z.literal('switch-desk'), ...scene }),
]);

export type Action = z.infer<typeof actionSchema>;
/** What is done on one stage; the desk stands above the stages. */
export type StageAction = Exclude<Action, { do: 'switch-desk' }>;
export type ActionOf<K extends Action['do']> = Extract<Action, { do: K }>;
export type SentFile = z.infer<typeof file>;
