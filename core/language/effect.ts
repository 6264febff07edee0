import type { Address } from './address.ts';
import type { Content } from './content.ts';

/** Whom an effect is for. Tickets and members are resolved to an Address when the effect is performed, not before. */
export type Target =
  | { to: 'member'; member: string }
  | { to: 'ticket'; ticket: number }
  | { to: 'desk' }
  | { to: 'address'; address: Address };

/** Everything we ask of a platform. Plain JSON: stored as it is. */
export type Effect =
  | {
      kind: 'send';
      target: Target;
      content: Content;
      /** Answer to this message of the same chat; dropped silently when that message is gone. */
      replyTo?: string;
      /** Without a sound, on platforms that can. */
      silent?: boolean;
      /** The event's `answer` token, when this answers it directly. */
      answer?: string;
      /** Kept at the top of the chat, on platforms that can. */
      pin?: boolean;
    }
  | {
      kind: 'edit';
      target: Target;
      message: string;
      content: Content;
      /** Send it anew when the message can no longer be edited. */
      orSend?: boolean;
      answer?: string;
    }
  | { kind: 'delete'; target: Target; message: string }
  /** Ends the waiting state of a press; `alert` is shown so that it must be dismissed. */
  | { kind: 'ack'; target: Target; answer: string; text?: string; alert?: boolean }
  /** An empty `emoji` removes the bot's reaction. */
  | { kind: 'react'; target: Target; message: string; emoji: string }
  /** `labels`: a few words to sort threads by, on platforms that can; they replace those it had. */
  | { kind: 'openThread'; target: Extract<Target, { to: 'ticket' }>; title: string; labels?: readonly string[] }
  | {
      kind: 'updateThread';
      target: Extract<Target, { to: 'ticket' }>;
      title?: string;
      labels?: readonly string[];
      /** Put away, or taken out again. */
      closed?: boolean;
    }
  /** They can no longer write there, until the given time (milliseconds since the epoch) or for as long as the platform can. */
  | GroupEffect<'restrict', { until?: number }>
  | GroupEffect<'unrestrict'>
  /** They are put out and cannot come back. */
  | GroupEffect<'ban', { until?: number }>
  | GroupEffect<'unban'>;

/** Something done to a person (by their user id) in the group of the address, or in the server it is a room of. */
type GroupEffect<Kind extends string, More = unknown> = {
  kind: Kind;
  target: Extract<Target, { to: 'address' }>;
  person: string;
  server?: string;
} & More;
