import { scenario } from './on-every-stage.ts';
import { opensTicketWith } from './stories.ts';

scenario(
  'updates that are posted are handled like those polled for',
  async ({ member, staff, stage }) => {
    const 客服01 = staff();
    const 小明 = member('小明');
    await opensTicketWith(客服01, 小明, '问题');
    await 客服01.in(1001).says('答复');
    await 小明.sees('答复');
    await 小明.sendsAlbum([{ kind: 'photo', caption: '两张' }, { kind: 'photo' }]);
    await 客服01.in(1001).sees('两张', { attached: ['photo', 'photo'] });
    stage.house.repeatsLast();
    await 小明.says('完毕');
    await 客服01.in(1001).sees('完毕');
    await 客服01.in(1001).seesNothingMore();
  },
  { webhook: true, needs: ['webhook'] },
);
