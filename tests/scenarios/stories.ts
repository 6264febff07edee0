import type { DeskPerson, Member, Seat, Seen } from './people.ts';
import type { Stage } from './stage.ts';

/** What many dialogues have in common. */

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

/** What an alert says once somebody has pressed its button. */
const decided = {
  '🔇 禁言': (by: string) => `已由 ${by} 禁言`,
  '⛔ 封禁': (by: string) => `已由 ${by} 封禁`,
  '🤝 信任此名': (by: string) => `${by} 已信任`,
  '🗑 删除消息': (by: string) => `已由 ${by} 删除消息`,
  '☑️ 没有问题': (by: string) => `${by} 认为没有问题`,
  撤销: () => '还没有对此人做任何处理',
};

/** Whoever may decides about a case, by a button of its alert (the newest, if none is given), and the alert says so. */
export async function decides(where: Seat, by: string, button: keyof typeof decided, alert?: Seen): Promise<void> {
  await where.presses(button, alert);
  await where.sees(decided[button](by), { edited: true });
}

/** An admin lets the bot do by itself what settings allow, and presses those, such as `钓鱼链接：只报告`. */
export async function endsTheDryRun(stage: Stage, admin: Seat, ...settings: string[]): Promise<void> {
  await admin.says('/settings');
  for (const label of ['试运行：开', ...settings]) {
    await admin.presses(label);
    await stage.settled();
  }
}
