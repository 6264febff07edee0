import type { Member } from '../../domain/member.ts';
import type { Content } from '../../language/content.ts';
import { flowKeeping, flowShowing } from '../member/conversation.ts';
import type { Turn } from '../turn.ts';

/**
 * A content for a member as it is to be sent: where choices are picked by number, with the numbers that they have when
 * it is read, which are kept with the member.
 */
export async function numbered(turn: Turn, member: Member, content: Content): Promise<Content> {
  const { choices } = content;
  if (!choices || turn.capabilities(member.channel).buttons) return content;
  const allowance = await turn.allowance(member);
  if (!allowance || (allowance.left > 0 && allowance.until > turn.now)) {
    turn.saveMember({ ...member, flow: flowShowing(member.flow, choices, turn.now) });
    return content;
  }
  const { flow, firstNumber } = flowKeeping(member.flow, choices, turn.now);
  turn.saveMember({ ...member, flow });
  return firstNumber === 1 ? content : { ...content, firstNumber };
}
