import { invalid } from './errors.ts';
import { idsOf, isRecord, type Json } from './fields.ts';
import { may, PERMISSION } from './permissions.ts';
import type { ChannelState, Mentioned, World } from './state.ts';

const USER = /<@!?(\d{1,20})>/g;
const ROLE = /<@&(\d{1,20})>/g;
const EVERYONE = /@(?:everyone|here)\b/;

/**
 * Who a text notifies, after `allowed_mentions` (docs, resources/message, "Allowed Mentions Object"). Without it
 * everything in the text counts, `@everyone` and unmentionable roles only with the right to mention everyone.
 */
export function mentionedBy(
  world: World,
  channel: ChannelState,
  authorId: string,
  content: string,
  allowed: Json | undefined,
  repliedTo?: string,
): Mentioned {
  const parse = allowed === undefined ? ['everyone', 'users', 'roles'] : wordsOf(allowed.parse);
  const userIds = allowed === undefined ? undefined : idsOf(allowed, 'users', 'allowed_mentions', 100);
  const roleIds = allowed === undefined ? undefined : idsOf(allowed, 'roles', 'allowed_mentions', 100);
  refuseBoth(parse, 'users', userIds);
  refuseBoth(parse, 'roles', roleIds);
  const { guild } = channel;
  const mayAll = guild !== undefined && may(guild, authorId, channel, PERMISSION.mentionEveryone);
  const users = found(content, USER).filter(
    (id) => world.user(id) !== undefined && (parse.includes('users') || userIds?.includes(id) === true),
  );
  const roles = found(content, ROLE).filter((id) => {
    const role = guild?.roles.get(id);
    if (role === undefined || !(role.mentionable || mayAll)) return false;
    return parse.includes('roles') || roleIds?.includes(id) === true;
  });
  const pingsReplied = repliedTo !== undefined && allowed?.replied_user !== false && allowed?.replied_user !== null;
  // With allowed_mentions given, a reply notifies only when it says so.
  const replied = pingsReplied && (allowed === undefined || allowed.replied_user === true) ? [repliedTo] : [];
  return {
    everyone: mayAll && EVERYONE.test(content) && parse.includes('everyone'),
    users: [...new Set([...users, ...replied])],
    roles: [...new Set(roles)],
  };
}

/** The `allowed_mentions` of a body; null and absent are the same. */
export function allowedMentionsOf(body: Json): Json | undefined {
  const value = body.allowed_mentions;
  if (value === undefined || value === null) return undefined;
  if (!isRecord(value)) {
    throw invalid('allowed_mentions', 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType');
  }
  return value;
}

function wordsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function refuseBoth(parse: readonly string[], kind: string, ids: readonly string[] | undefined): void {
  if (!parse.includes(kind) || ids === undefined || ids.length === 0) return;
  const words = `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`;
  throw invalid('allowed_mentions', 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE', words);
}

function found(content: string, pattern: RegExp): string[] {
  return [...content.matchAll(pattern)].map((match) => match[1] ?? '');
}
