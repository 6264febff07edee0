import type { Contact } from 'wechaty';
import type { Delivery } from './inbound.ts';
import { describe, type Log, type Scrub } from './log.ts';
import type { Said, Speaker } from './outbound.ts';
import type { OfficialPuppet } from './puppet.ts';

/** Looking at a message takes wechaty a millisecond or two; after this long it has lost it. */
const HEAR_MS = 1000;
/** Contacts of about 0.4 KB that wechaty may keep; beyond it they are let go, and read anew when they write again. */
const CONTACTS_MAX = 5000;

/** What starting needs. */
export interface WechatyOptions {
  /** The account's app id: its contact id in wechaty. */
  self: string;
  /** How a member is called. */
  names(openid: string): string;
  log: Log;
  scrub: Scrub;
}

/** The bot: what comes in goes through its events, what goes out through its contacts. */
export interface WechatyBot extends Speaker {
  hear(delivery: Delivery, work: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Loads wechaty (0.6 s, some 80 MB) and starts a bot over our own puppet. Makes no connection. */
export async function startWechaty(options: WechatyOptions): Promise<WechatyBot> {
  const { log: wechatyLog } = await import('wechaty-puppet');
  // Its own log would name members at its finer levels, and hooks into the process; ours says what there is to say.
  wechatyLog.level('silent');
  const [{ WechatyBuilder }, { OfficialPuppet }] = await Promise.all([import('wechaty'), import('./puppet.ts')]);
  const puppet = new OfficialPuppet(options.self, options.names);
  const bot = WechatyBuilder.build({ puppet });
  const running = new RunningBot(puppet, bot, options);
  bot.on('error', (error) => {
    options.log.warn({ problem: describe(error, options.scrub) }, 'wechaty stumbled');
  });
  bot.on('message', (message) => {
    if (!message.self()) running.begin(message.id);
  });
  puppet.official.on('event', ({ id }) => running.begin(id));
  await bot.start();
  running.onStop = () => bot.stop();
  return running;
}

/** Where wechaty's contacts are found, once it has started. */
interface Contacts {
  readonly Contact: { find(query: { id: string }): Promise<Contact | undefined> };
}

class RunningBot implements WechatyBot {
  onStop: () => Promise<void> = async () => {};
  private readonly puppet: OfficialPuppet;
  private readonly contacts: Contacts;
  private readonly options: WechatyOptions;
  /** What is to be done for each thing that wechaty looks at just now. */
  private readonly waiting = new Map<string, () => void>();
  private count = 0;

  constructor(puppet: OfficialPuppet, contacts: Contacts, options: WechatyOptions) {
    this.puppet = puppet;
    this.contacts = contacts;
    this.options = options;
  }

  async hear(delivery: Delivery, work: () => Promise<void>): Promise<void> {
    this.forgetContacts();
    this.count += 1;
    // Tries of one message may overlap.
    const id = `${delivery.key}#${this.count}`;
    const done = this.whenBegun(id, work);
    if (!delivery.isEvent) return this.puppet.showing(id, delivery, () => done);
    this.puppet.official.emit('event', { id, openid: delivery.openid, kind: delivery.kind });
    return done;
  }

  /** Does what waits for a message or event that wechaty has brought. */
  begin(id: string): void {
    this.waiting.get(id)?.();
  }

  async say<Result>(openid: string, said: Said, deliver: () => Promise<Result>): Promise<Result> {
    let delivered: Promise<Result> | undefined;
    const once = () => {
      delivered ??= deliver();
      return delivered;
    };
    try {
      const contact = await this.contacts.Contact.find({ id: openid });
      await this.puppet.within(said.id, once, async () => contact?.say(said.text));
    } catch (error) {
      // What became of the delivery is known to it alone; this is about wechaty.
      if (!delivered) this.tellOf(error, 'wechaty could not say something: it is said without it');
    }
    return once();
  }

  async stop(): Promise<void> {
    await this.onStop();
  }

  /** Settles as `work` does, which begins when wechaty brings `id`, or when that takes too long. */
  private whenBegun(id: string, work: () => Promise<void>): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        this.waiting.delete(id);
        // Taken up here, whatever it is: an error must not escape into wechaty's event.
        work().then(resolve, reject);
      };
      const timer = setTimeout(() => {
        this.options.log.warn({}, 'wechaty has lost a message: it is taken without it');
        begin();
      }, HEAR_MS);
      this.waiting.set(id, begin);
    });
  }

  private forgetContacts(): void {
    const pool: unknown = Reflect.get(this.contacts.Contact, 'pool');
    if (pool instanceof Map && pool.size > CONTACTS_MAX) pool.clear();
  }

  private tellOf(error: unknown, message: string): void {
    this.options.log.warn({ problem: describe(error, this.options.scrub) }, message);
  }
}
