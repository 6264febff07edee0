import { channelRoutes } from './channels.ts';
import { commandRoutes } from './commands.ts';
import { guildRoutes } from './guilds.ts';
import { interactionRoutes } from './interactions.ts';
import { messageRoutes } from './messages.ts';
import type { Route } from './platform.ts';
import { reactionRoutes } from './reactions.ts';
import { threadRoutes } from './threads.ts';
import { userRoutes } from './users.ts';
import { webhookRoutes } from './webhooks.ts';

/** Every operation the emulator knows. */
export const ROUTES: readonly Route[] = [
  ...messageRoutes,
  ...channelRoutes,
  ...threadRoutes,
  ...reactionRoutes,
  ...interactionRoutes,
  ...webhookRoutes,
  ...commandRoutes,
  ...guildRoutes,
  ...userRoutes,
];

interface Node {
  readonly fixed: Map<string, Node>;
  param: { name: string; node: Node } | undefined;
  readonly routes: Map<string, Route>;
}

const TREE = treeOf(ROUTES);

/** The operation of a verb and a path, and the ids in the path. */
export function matchRoute(verb: string, path: string): { route: Route; params: Record<string, string> } | undefined {
  const params: Record<string, string> = {};
  let node: Node | undefined = TREE;
  for (const raw of path.split('/').slice(1)) {
    const segment = decoded(raw);
    const fixed: Node | undefined = node.fixed.get(segment);
    if (fixed !== undefined) node = fixed;
    else if (node.param !== undefined) {
      params[node.param.name] = segment;
      node = node.param.node;
    } else return undefined;
  }
  const route = node.routes.get(verb);
  return route === undefined ? undefined : { route, params };
}

/** A segment that is no valid escape stands for itself: no id is like it. */
function decoded(segment: string): string {
  return /%(?![0-9a-f]{2})/i.test(segment) ? segment : decodeURIComponent(segment);
}

function treeOf(routes: readonly Route[]): Node {
  const root = newNode();
  for (const route of routes) {
    let node = root;
    for (const segment of route.path.split('/').slice(1)) node = childOf(node, segment);
    node.routes.set(route.verb, route);
  }
  return root;
}

function childOf(node: Node, segment: string): Node {
  const name = /^\{(\w+)\}$/.exec(segment)?.[1];
  if (name !== undefined) {
    node.param ??= { name, node: newNode() };
    return node.param.node;
  }
  const known = node.fixed.get(segment) ?? newNode();
  node.fixed.set(segment, known);
  return known;
}

function newNode(): Node {
  return { fixed: new Map(), param: undefined, routes: new Map() };
}
