import { randomUUID } from 'node:crypto';
import type { Channel } from '../core/channel.ts';
import type { DeskConfig } from '../core/config/desk.ts';
import type { Environment } from '../core/config/environment.ts';
import { apologize, markRepeated } from '../core/desk/apology.ts';
import { handleEvent, handleReceipt } from '../core/desk/desk.ts';
import { Engine } from '../core/desk/engine.ts';
import { Guards } from '../core/desk/group/guards.ts';
import { GroupWatch } from '../core/desk/group/watch.ts';
import { createImmediate } from '../core/desk/immediate.ts';
import { Known } from '../core/desk/known.ts';
import { UsualWait } from '../core/desk/usual-wait.ts';
import { memberIdOf } from '../core/domain/member.ts';
import { createTexts } from '../core/i18n/fluent.ts';
import type { Texts } from '../core/i18n/texts.ts';
import { createInbox } from '../core/inbox/inbox.ts';
import type { Event } from '../core/language/event.ts';
import { createMetrics } from '../core/metrics.ts';
import { Addresses, movedPrefix } from '../core/outbox/addresses.ts';
import { reserveAll } from '../core/outbox/reservation.ts';
import { Sender } from '../core/outbox/sender.ts';
import { forgetAnswered } from '../core/store/answered.ts';
import { openDatabase } from '../core/store/database.ts';
import { allGroups, namesOf } from '../core/store/groups.ts';
import { createIds } from '../core/store/ids.ts';
import { forgetDone } from '../core/store/inbox.ts';
import { type Leases, type Role, SharedLeases, SoleHolder } from '../core/store/leases.ts';
import { forgetSeen } from '../core/store/seen.ts';
import { settingsWithPrefix } from '../core/store/settings.ts';
import { Store } from '../core/store/store.ts';
import { followElsewhere, tellHandled, tellRepeated } from './answering.ts';
import { receiverRole, senderRole } from './channel-roles.ts';
import { type ConfiguredChannel, createChannels } from './channels.ts';
import { dueRole } from './due-role.ts';
import { createHttp, type HttpOptions } from './http.ts';
import type { Log } from './logging.ts';
import { commandMenus } from './menus.ts';
import { oldestWaitingSeconds, readStanding } from './standing.ts';

/** What the composition root is made from. */
export interface ProgramOptions {
  environment: Environment;
  policy: DeskConfig;
  log: Log;
  /** Milliseconds since the epoch. */
  clock?: () => number;
  /** Pages to serve besides health, metrics and webhooks. */
  mount?: HttpOptions['mount'];
}

/** The running program. */
export interface Program {
  /** Such as `http://127.0.0.1:3000`. */
  readonly address: string;
  /** Finishes the turn in hand, hands its roles back, and closes everything. */
  stop(): Promise<void>;
}

/** How often other processes' work is looked for, on a database that several share. */
const lookAgainMs = 300;
const learnMovesMs = 3_000;
const sweepMs = 30_000;
const hourMs = 3_600_000;
/** Keys of processed events are kept this long; platforms repeat an update for a day at most. */
const keptKeysMs = 3 * 24 * hourMs;
/** Places silent for longer are not asked what was missed there. */
const keptPlacesMs = 30 * 24 * hourMs;
/** Words of answers: platforms ask again within a minute. */
const keptAnswersMs = hourMs;

/** Puts the parts together along the one path and starts them. Rejects with an OperatorError when it cannot. */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { environment, policy, log, clock = Date.now } = options;
  const closers: (() => Promise<void>)[] = [];
  const closeAll = async () => {
    for (const close of closers.reverse()) await close();
  };
  try {
    const database = await openDatabase({ url: environment.database.url, log: (line) => log.info(line) });
    closers.push(() => database.close());
    const store = new Store(database.client);
    const texts = createTexts();
    const immediate = createImmediate({ policy, texts, store, clock, log });
    const configured = await createChannels(environment, {
      policy,
      texts,
      store,
      dialect: database.dialect,
      immediate,
      clock,
      log,
    });
    for (const { channel, close } of configured) {
      closers.push(() => channel.close());
      if (close) closers.push(close);
    }
    for (const { channel } of configured) await channel.connect();
    const desk = await assembleDesk(store, configured, { policy, texts, log, clock }, database.dialect);
    const http = await createHttp({
      host: environment.host,
      port: environment.port,
      health: {
        database: () => database.ping(),
        channels: () => configured.map(({ channel }) => ({ name: channel.name, status: channel.status() })),
        roles: () => desk.leases.held(),
        oldestWaitingSeconds: () => oldestWaitingSeconds(desk.store, desk.channels, clock),
      },
      metrics: desk.metricsPage,
      webhooks: configured.flatMap(({ webhooks }) => webhooks),
      log,
      ...(options.mount ? { mount: options.mount } : {}),
    });
    closers.push(() => http.close());
    const address = await http.listen();
    closers.push(() => desk.stop());
    await desk.start();
    void publishMenus(configured, desk.menus, log);
    void tellDeskProblems(desk.channels, policy, desk.menus.deskChat, log);
    return { address, stop: closeAll };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

interface DeskParts {
  policy: DeskConfig;
  texts: Texts;
  log: Log;
  clock: () => number;
}

/** Everything between the channels and the database. */
async function assembleDesk(
  store: Store,
  configured: readonly ConfiguredChannel[],
  { policy, texts, log, clock }: DeskParts,
  dialect: 'sqlite' | 'postgresql',
) {
  const channels = configured.map(({ channel }) => channel);
  const addresses = new Addresses(policy.desk);
  await learnMoves(store, addresses);

  const roles: Role[] = [];
  const held: { leases: Leases | null } = { leases: null };
  const metricsPage = createMetrics({
    standing: () =>
      readStanding({ store, channels, roles: roles.map(({ name }) => name), leases: () => held.leases, clock }),
    onError: (error) => log.warn({ err: error }, 'metrics: how things stand could not be read'),
  });
  const { metrics } = metricsPage;

  const senders: Sender[] = [];
  // SQLite has this one process to itself: what it committed last is what is there.
  const known = dialect === 'sqlite' ? new Known() : null;
  const guards = new Guards(policy);
  const watch = new GroupWatch({ policy, guards, desk: () => addresses.desk, clock });
  const learnGroups = async () => watch.learn(await store.commit(allGroups));
  await learnGroups();
  const staffIds = policy.staff.flatMap(({ ids }) => Object.entries(ids).map(([name, id]) => memberIdOf(name, id)));
  for (const { channel, person } of await store.commit((tx) => namesOf(tx, staffIds))) guards.learn(channel, person);
  const engine = new Engine({
    store,
    clock,
    log,
    metrics,
    context: {
      policy,
      texts,
      addresses,
      newId: createIds(clock),
      usualWait: new UsualWait(),
      known,
      guards,
      capabilities: (name) => capabilitiesOf(channels, name),
      privateLink: (name) => channels.find((each) => each.name === name)?.privateLink?.(),
      allowance: (name) => allowanceOf(channels, name),
    },
    handlers: { handleEvent, handleReceipt, handleDead: apologize },
    reserve: (deliveries) => reserveAll(senders, deliveries),
    onCommitted(committed, receipts, handled) {
      known?.learn(committed);
      watch.learn(committed.groups);
      const deliveries = [...committed.deliveries, ...committed.redelivered];
      for (const sender of senders) {
        sender.offer(deliveries);
        if (receipts.length > 0) sender.settled(receipts);
      }
      for (const event of handled) tellHandled(channels, event, deliveries);
    },
  });
  const lookUp = { store, clock, log };
  const follow = (event: Event) => {
    const at = channels.findIndex(({ name }) => name === event.channel);
    const [channel, sender] = [channels[at], senders[at]];
    if (dialect !== 'sqlite' && channel && sender) void followElsewhere(channel, sender, event, lookUp);
  };
  const accept = createInbox({
    metrics,
    concerns: watch.concerns,
    async store(events) {
      const stored = await engine.accept(events);
      for (const { event } of stored) follow(event);
      return stored;
    },
    async repeated(event) {
      await tellRepeated(channels, event, {
        ...lookUp,
        lookAgain: () => {
          for (const sender of senders) sender.lookAgain();
        },
      });
      follow(event);
    },
  });
  for (const { channel, paced, admit } of configured) {
    admit?.(accept);
    const sender = new Sender({
      channel,
      store,
      addresses,
      clock,
      log,
      metrics,
      paced,
      markRepeated: (effect) => markRepeated(effect, texts, policy.brand.languages[0]),
      settle: (receipt) => engine.settle(receipt),
    });
    senders.push(sender);
    // Sending first: what waited through the stop goes out before new words come in.
    roles.push(senderRole(channel, sender), receiverRole(channel, accept, log));
  }

  roles.push(dueRole({ store, accept, deskChannel: policy.desk.channel, clock, log }));

  const onShards = (shards: readonly number[]): Promise<void> => {
    const settled = engine.setShards(shards);
    // What the lanes' last process still had to say stands in the database, and goes before what this one says.
    for (const sender of senders) sender.lookAgain();
    return settled;
  };
  const leaseOptions = { roles, onShards };
  const leases: Leases =
    dialect === 'sqlite'
      ? new SoleHolder(leaseOptions)
      : new SharedLeases({ ...leaseOptions, store, holder: randomUUID(), log });
  held.leases = leases;

  const timers = [
    setInterval(() => void tidy(store, clock, log), hourMs),
    ...(dialect === 'sqlite'
      ? []
      : [
          setInterval(() => lookAgain(engine, senders), lookAgainMs),
          setInterval(() => void learnMovesOfOthers(store, addresses, learnGroups, log), learnMovesMs),
          setInterval(() => void sweep(senders, log), sweepMs),
        ]),
  ];
  return {
    store,
    channels,
    leases,
    metricsPage,
    menus: commandMenus(policy, texts, addresses.desk.chat),
    start: () => leases.start(),
    async stop() {
      for (const timer of timers) clearInterval(timer);
      await leases.stop();
      await engine.stop();
      await store.idle();
    },
  };
}

function capabilitiesOf(channels: readonly ConfiguredChannel['channel'][], name: string) {
  const channel = channels.find((each) => each.name === name);
  // A ticket may outlive the configuration of its channel: nothing can be done there any more.
  return channel?.capabilities ?? noCapabilities;
}

function allowanceOf(channels: readonly ConfiguredChannel['channel'][], name: string) {
  const channel = channels.find((each) => each.name === name);
  return channel?.allowance?.bind(channel);
}

const noCapabilities = {
  buttons: false,
  forms: false,
  edit: false,
  reactions: false,
  threads: false,
  archives: false,
  groups: false,
  proactive: false,
  deduplicates: false,
};

function lookAgain(engine: Engine, senders: readonly Sender[]): void {
  engine.lookAgain();
  for (const sender of senders) sender.lookAgain();
}

/** Chats that have a new id. */
async function learnMoves(store: Store, addresses: Addresses): Promise<void> {
  for (const [key, to] of await store.commit((tx) => settingsWithPrefix(tx, movedPrefix))) addresses.moved(key, to);
}

/** Another process may be the one that heard of a move; what staff say in the new chat must be theirs here too. */
async function learnMovesOfOthers(
  store: Store,
  addresses: Addresses,
  learnGroups: () => Promise<void>,
  log: Log,
): Promise<void> {
  try {
    await learnMoves(store, addresses);
    await learnGroups();
  } catch (error) {
    log.warn({ err: error }, 'moved chats could not be looked up; trying again');
  }
}

async function sweep(senders: readonly Sender[], log: Log): Promise<void> {
  try {
    for (const sender of senders) await sender.sweep();
  } catch (error) {
    log.warn({ err: error }, 'what other processes left on its way could not be looked up; trying again');
  }
}

async function tidy(store: Store, clock: () => number, log: Log): Promise<void> {
  try {
    await store.commit((tx) => forgetDone(tx, clock() - keptKeysMs));
    await store.commit((tx) => forgetSeen(tx, clock() - keptPlacesMs));
    await store.commit((tx) => forgetAnswered(tx, clock() - keptAnswersMs));
  } catch (error) {
    log.warn({ err: error }, 'old keys could not be forgotten; trying again in an hour');
  }
}

/** A desk that cannot take tickets is better heard of at start than at the first ticket. */
async function tellDeskProblems(
  channels: readonly Channel[],
  { desk }: DeskConfig,
  deskChat: string,
  log: Log,
): Promise<void> {
  const channel = channels.find(({ name }) => name === desk.channel);
  if (!channel) {
    log.warn({ channel: desk.channel }, 'desk.channel names a channel that is not configured: no ticket can be shown');
    return;
  }
  try {
    for (const problem of (await channel.deskProblems?.(deskChat)) ?? []) log.warn({}, problem);
  } catch (error) {
    log.warn({ err: error }, 'the desk could not be looked at');
  }
}

async function publishMenus(
  configured: readonly ConfiguredChannel[],
  menus: ReturnType<typeof commandMenus>,
  log: Log,
): Promise<void> {
  for (const { channel, publish } of configured) {
    try {
      await publish(menus);
    } catch (error) {
      log.warn({ err: error, channel: channel.name }, 'the command menus could not be published');
    }
  }
}
