import type { ProtectedIdentity } from '../../../core/guard/names/index.ts';

/** The desk that the detectors were made with. Everyone is invented. */
export const tunedIdentities: readonly ProtectedIdentity[] = [
  { name: 'Example Exchange', handle: 'example_exchange', kind: 'brand', label: 'brand' },
  { name: '示例交易所', kind: 'brand', label: 'brand-zh' },
  { name: 'Example Official', handle: 'example_official', kind: 'official', label: 'channel' },
  { name: 'Example Help Desk', handle: 'example_help_bot', kind: 'official', label: 'bot' },
  { name: '客服01', handle: 'kefu01_example', ids: ['1001'], kind: 'staff', label: '客服01' },
  { name: '客服02', handle: 'kefu02_example', ids: ['1002'], kind: 'staff', label: '客服02' },
  { name: 'Alice Chen', handle: 'alicechen_ex', ids: ['1003'], kind: 'staff', label: 'alice' },
  { name: 'David Miller', handle: 'dmiller_desk', ids: ['1004'], kind: 'admin', label: 'david' },
  { name: 'Anna Schmidt', ids: ['1005'], kind: 'staff', label: 'anna' },
  { name: '王小明', handle: 'wangxm_ex', ids: ['1006'], kind: 'admin', label: '小明' },
  { name: '陳美玲', ids: ['1007'], kind: 'staff', label: '美玲' },
  { name: 'Sergei Volkov', handle: 'volkov_ex', ids: ['1008'], kind: 'admin', label: 'sergei' },
  { name: 'Lin Wei', handle: 'linwei_care', ids: ['1009'], kind: 'staff', label: 'linwei' },
  { name: 'Tom', handle: 'tom_at_example', ids: ['1010'], kind: 'admin', label: 'tom' },
];

/** Another desk: the held-out samples are about it, and nothing was tuned with it. */
export const heldOutIdentities: readonly ProtectedIdentity[] = [
  { name: 'Northwind Wallet', handle: 'northwindwallet', kind: 'brand', label: 'brand' },
  { name: '北风钱包', kind: 'brand', label: 'brand-zh' },
  { name: 'Northwind Announcements', handle: 'northwind_news', kind: 'official', label: 'channel' },
  { name: 'Support Emma', handle: 'emma_northwind', ids: ['2001'], kind: 'staff', label: 'emma' },
  { name: "James O'Connor", handle: 'joconnor_nw', ids: ['2002'], kind: 'admin', label: 'james' },
  { name: '李思远', handle: 'lisiyuan_nw', ids: ['2003'], kind: 'staff', label: '思远' },
  { name: '小北客服', handle: 'xiaobei_kefu', ids: ['2004'], kind: 'staff', label: '小北' },
  { name: 'Priya Natarajan', handle: 'priya_nw', ids: ['2005'], kind: 'staff', label: 'priya' },
  { name: 'Kenji Tanaka', ids: ['2006'], kind: 'admin', label: 'kenji' },
  { name: 'Olga Ivanova', handle: 'olga_nw', ids: ['2007'], kind: 'staff', label: 'olga' },
  { name: '張偉強', ids: ['2008'], kind: 'admin', label: '偉強' },
  { name: 'Leo', handle: 'leo_northwind', ids: ['2009'], kind: 'staff', label: 'leo' },
];

/** As many protected names as a large desk has: for measuring time. */
export const hundredIdentities: readonly ProtectedIdentity[] = [
  ...tunedIdentities,
  ...heldOutIdentities,
  ...Array.from({ length: 74 }, (_, index): ProtectedIdentity => {
    const first = ['Marta', 'Johan', 'Yusuf', 'Chloe', 'Petra', 'Diego', '赵', '孙', '周', '吴'][index % 10] ?? '';
    const last =
      ['Lindqvist', 'Okafor', 'Haddad', 'Moreau', 'Novakova', 'Castillo', 'Brennan', 'Sato'][index % 8] ?? '';
    return {
      name: `${first} ${last}`,
      handle: `${last.toLowerCase()}_${index}`,
      kind: 'staff',
      label: `filler-${index}`,
    };
  }),
];
