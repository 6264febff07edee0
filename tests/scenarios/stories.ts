import type { DeskPerson, Member } from './people.ts';

/** What many dialogues begin with. */

/** The member asks for a person, chooses a type and says what is wrong; gives the ticket's number. */
export async function opensTicket(member: Member, words: string, type = '交易问题'): Promise<number> {
  await member.says('转人工');
  await member.sees('是哪一类问题');
  await member.presses(type);
  await member.sees('请说说遇到了什么问题');
  await member.says(words);
  const opened = await member.sees(/工单 #\d+ 已创建/);
  return Number(/#(\d+)/.exec(opened.text)?.[1]);
}

/** The same, and staff have read the card and the words. */
export async function opensTicketWith(staff: DeskPerson, member: Member, words: string): Promise<number> {
  const number = await opensTicket(member, words);
  await staff.in(number).sees(`🎫 #${number}`);
  await staff.in(number).sees(words);
  return number;
}
