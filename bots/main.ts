import { randomUUID } from 'node:crypto';
import type { AcceptEvents, Channel } from '../core/channel.ts';
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
import { createMetrics, type Metrics } from '../core/metrics.ts';
import { Addresses } from '../core/outbox/addresses.ts';
import { reserveAll } from '../core/outbox/reservation.ts';
import { Sender } from '../core/outbox/sender.ts';
import { openDatabase } from '../core/store/database.ts';
import { allGroups, namesOf } from '../core/store/groups.ts';
import { createIds } from '../core/store/ids.ts';
import { type Leases, type Role, SharedLeases, SoleHolder } from '../core/store/leases.ts';
import { Store } from '../core/store/store.ts';
import { abilitiesOf } from './abilities.ts';
import { followElsewhere, tellHandled, tellRepeated } from './answering.ts';
import { receiverRole, senderRole } from './channel-roles.ts';
import { type ConfiguredChannel, createChannels, publishMenus } from './channels.ts';
import { dueRole } from './due-role.ts';
import { createHttp, type HttpOptions } from './http.ts';
import type { Log } from './logging.ts';
import { commandMenus } from './menus.ts';
import { oldestWaitingSeconds, readStanding } from './standing.ts';
import { learnMoves, startUpkeep } from './upkeep.ts';

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
    // SQLite has this one process to itself.
    const shared = database.dialect === 'postgresql';
    const desk = await assembleDesk({ store, configured, shared, policy, texts, log, clock });
    const http = await createHttp({
      host: environment.host,
      port: environment.port,
      health: {
        database: () => database.ping(),
        channels: () => configured.map(({ channel }) => ({ name: channel.name, status: channel.status() })),
        roles: () => desk.leases.held(),
        oldestWaitingSeconds: () => oldestWaitingSeconds(store, desk.channels, clock),
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
  store: Store;
  configured: readonly ConfiguredChannel[];
  /** Other processes work on the same database. */
  shared: boolean;
  policy: DeskConfig;
  texts: Texts;
  log: Log;
  clock: () => number;
}

/** Everything between the channels and the database. */
async function assembleDesk(parts: DeskParts) {
  const { store, configured, shared, policy, texts, log, clock } = parts;
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
  // Alone on its database, what this process committed last is what is there.
  const known = shared ? null : new Known();
  const { guards, watch, learnGroups } = await guardGroups(parts, addresses);
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
      ...abilitiesOf(channels),
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
  const accept = openInbox(parts, { engine, senders, watch, metrics });
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
  const leases = shareOut(parts, { roles, engine, senders });
  held.leases = leases;
  const endUpkeep = startUpkeep({ store, shared, engine, senders, addresses, learnGroups, clock, log });
  return {
    channels,
    leases,
    metricsPage,
    menus: commandMenus(policy, texts, addresses.desk.chat),
    start: () => leases.start(),
    async stop() {
      endUpkeep();
      await leases.stop();
      await engine.stop();
      await store.idle();
    },
  };
}

/** What is watched for in groups, with what is known of them and of the names to protect. */
async function guardGroups({ store, policy, clock }: DeskParts, addresses: Addresses) {
  const guards = new Guards(policy);
  const watch = new GroupWatch({ policy, guards, desk: () => addresses.desk, clock });
  const learnGroups = async () => watch.learn(await store.commit(allGroups));
  await learnGroups();
  const staffIds = policy.staff.flatMap(({ ids }) => Object.entries(ids).map(([name, id]) => memberIdOf(name, id)));
  for (const { channel, person } of await store.commit((tx) => namesOf(tx, staffIds))) guards.learn(channel, person);
  return { guards, watch, learnGroups };
}

/** Takes what channels bring in; a channel that holds an answer open is told what became of it. */
function openInbox(
  { store, configured, shared, clock, log }: DeskParts,
  { engine, senders, watch, metrics }: { engine: Engine; senders: Sender[]; watch: GroupWatch; metrics: Metrics },
): AcceptEvents {
  const channels = configured.map(({ channel }) => channel);
  const lookUp = { store, clock, log };
  const follow = (event: Event) => {
    const at = channels.findIndex(({ name }) => name === event.channel);
    const [channel, sender] = [channels[at], senders[at]];
    if (shared && channel && sender) void followElsewhere(channel, sender, event, lookUp);
  };
  return createInbox({
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
}

/** Roles and lanes, shared out among the processes on this database. */
function shareOut(
  { store, shared, log }: DeskParts,
  { roles, engine, senders }: { roles: readonly Role[]; engine: Engine; senders: readonly Sender[] },
): Leases {
  const onShards = (shards: readonly number[]): Promise<void> => {
    const settled = engine.setShards(shards);
    // What the lanes' last process still had to say stands in the database, and goes before what this one says.
    for (const sender of senders) sender.lookAgain();
    return settled;
  };
  const options = { roles, onShards };
  return shared ? new SharedLeases({ ...options, store, holder: randomUUID(), log }) : new SoleHolder(options);
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
