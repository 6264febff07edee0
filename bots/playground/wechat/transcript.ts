import type { MemberState, StoredMessage, World } from './state.ts';

const NEWEST = 40;

/** The newest of a member's conversation as readable lines, for the error of a test that waited in vain. */
export function transcript(world: World, member: MemberState): string {
  const { openUntil, sendsLeft } = member.window.at(world.clock());
  const open = openUntil === undefined ? 'closed' : `${sendsLeft} sends until ${new Date(openUntil).toISOString()}`;
  const older = member.messages.length - NEWEST;
  const lines = member.messages.slice(-NEWEST).map(line);
  const head = older > 0 ? [`  … ${older} older`] : [];
  const title = `--- ${member.name} (${member.openid})${member.following ? '' : ', does not follow'}; window: ${open}`;
  return [title, ...head, ...(lines.length === 0 ? ['  (empty)'] : lines)].join('\n');
}

function line(message: StoredMessage): string {
  const { id, by, content, text, way, answers, delivery } = message;
  const who = by === 'member' ? message.member.name : by === 'account' ? 'ACCOUNT' : 'WECHAT';
  const how = way === undefined || way === 'system' ? '' : ` [${way}${answers === undefined ? '' : ` ↪${answers}`}]`;
  const what = content.kind === 'event' ? content.event : content.kind;
  const words = content.kind === 'text' ? text : `<${what}> ${text}`;
  const fate =
    delivery === undefined
      ? ''
      : `  (${delivery.result ?? 'under way'}${delivery.why === undefined ? '' : `: ${delivery.why}`}; posts: ${
          delivery.attempts.map(({ status, trouble }) => trouble ?? status).join(', ') || 'none'
        })`;
  return `  #${id} ${who}${how}: ${words}${fate}`;
}
