import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusedIntents } from '../../../bots/discord/gateway.ts';
import { gatewayUrl, lookAt } from '../../../bots/discord/shard.ts';

const ready = { session_id: 's', user: { id: '1' }, resume_gateway_url: 'wss://gateway.example.com' };
const isUsable = (frame: unknown) => 'frame' in lookAt(frame);

describe('a frame', () => {
  it.each([
    { op: 10, d: { heartbeat_interval: 41_250 } },
    { op: 0, t: 'READY', s: 1, d: ready },
    { op: 0, t: 'MESSAGE_CREATE', s: 2, d: null },
    { op: 11 },
    { op: 7, d: null },
    { op: 99, d: 'something new' },
  ])('%j goes on as it is', (frame) => {
    expect(lookAt(frame)).toEqual({ frame });
  });

  it.each([
    null,
    7,
    'words',
    [10],
    {},
    { op: '10', d: { heartbeat_interval: 41_250 } },
    { op: 10 },
    { op: 10, d: {} },
    { op: 10, d: { heartbeat_interval: 'soon' } },
    { op: 10, d: { heartbeat_interval: 0 } },
    { op: 10, d: { heartbeat_interval: -1 } },
    { op: 10, d: { heartbeat_interval: 2 ** 40 } },
    { op: 0, d: {} },
    { op: 0, t: null, d: {} },
    { op: 0, t: 'READY', d: null },
    { op: 0, t: 'READY', d: { ...ready, session_id: '' } },
    { op: 0, t: 'READY', d: { ...ready, user: null } },
    { op: 0, t: 'READY', d: { ...ready, user: { id: 1 } } },
  ])('%j is unusable', (frame) => {
    expect(isUsable(frame)).toBe(false);
  });

  it('of an invalid session can be resumed only when it says so', () => {
    expect(lookAt({ op: 9 })).toEqual({ frame: { op: 9, d: false } });
    expect(lookAt({ op: 9, d: 'yes' })).toEqual({ frame: { op: 9, d: false } });
    expect(lookAt({ op: 9, d: true })).toEqual({ frame: { op: 9, d: true } });
  });

  it('of READY loses an address that is none', () => {
    const looked = lookAt({ op: 0, t: 'READY', d: { ...ready, resume_gateway_url: 'https://example.com' } });
    expect(looked).toMatchObject({ frame: { d: { resume_gateway_url: undefined, session_id: 's' } } });
  });

  it('of whatever kind is looked at without a throw', () => {
    fc.assert(fc.property(fc.anything(), (anything) => void lookAt(anything)));
    const payload = fc.record({ op: fc.integer(), t: fc.constantFrom('READY', null), d: fc.jsonValue() });
    fc.assert(fc.property(payload, (frame) => void lookAt(frame)));
  });
});

it.each([['wss://a.example.com'], ['ws://127.0.0.1:80']])('%s is a gateway', (url) => {
  expect(gatewayUrl(url)).toBe(url);
});

it.each([['nowhere'], ['https://a.example.com'], [''], [undefined], [5]])('%s is no gateway', (url) => {
  expect(gatewayUrl(url)).toBeUndefined();
});

it('refused intents are named as the portal names its switches', () => {
  expect(refusedIntents(1 << 15)).toMatch(/turn it on in the Developer Portal .*"Message Content Intent"\)/);
  expect(refusedIntents((1 << 15) | (1 << 1) | 1)).toMatch(/"Server Members Intent" and "Message Content Intent"/);
});
