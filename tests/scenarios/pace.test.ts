import { expect } from 'vitest';
import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

const everybody = [1, 2, 3];
const lines = Array.from({ length: 20 }, (_, at) => `第 ${at + 1} 句`);

scenario(
  'sixty messages of three members come to staff within the pace of the platform, joined, none lost',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const members = everybody.map((one) => member(`会员${one}`));
    const numbers: number[] = [];
    for (const one of members) numbers.push(await opensTicketWith(客服01, one, `${one.name} 的问题`));
    for (const line of lines) for (const one of members) await one.says(`${one.name} ${line}`);
    await stage.inboxEmpty();
    // The minute that the platform asks for need not be waited for: the clock of both sides is set forward.
    for (let minute = 0; minute < 3; minute += 1) {
      stage.clock.passes('61s');
      await 客服01.inPrivate.says('/stats');
      await 客服01.inPrivate.sees('📊');
    }
    await stage.settled();
    for (const [at, one] of members.entries()) {
      const page = 客服01.in(numbers[at] ?? 0).page;
      const said = page.flatMap(({ text }) => text.split('\n')).filter((line) => /第 \d+ 句/.test(line));
      expect(said).toEqual(lines.map((line) => `${one.name} ${line}`));
      expect(page.length, 'messages it took').toBeLessThan(lines.length);
    }
  },
  { paced: true, needs: ['limits'] },
);

scenario(
  'many replies at once reach a member within the pace of the platform, in order',
  async ({ member, staff }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    for (const line of lines.slice(0, 7)) await 客服01.in(1001).says(line);
    for (const line of lines.slice(0, 7)) await 小明.sees(line);
    await 小明.seesNothingMore();
  },
  { paced: true, needs: ['limits'], timeoutMs: 20_000 },
);
