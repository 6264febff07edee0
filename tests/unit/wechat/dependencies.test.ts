import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  /** The package's own name, where it stands in the place of another. */
  name?: string;
  version?: string;
}

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Record<string, Locked> };
const { overrides } = read('package.json') as { overrides: Record<string, unknown> };

/** Every place where a package is installed. */
function installed(name: string): Locked[] {
  return Object.entries(packages).flatMap(([path, locked]) => (path.endsWith(`node_modules/${name}`) ? [locked] : []));
}

function isAtLeast(version: string, wanted: string): boolean {
  const [given, least] = [version, wanted].map((text) => text.split('.').map((part) => Number.parseInt(part, 10)));
  const differs = least?.findIndex((part, at) => part !== (given?.[at] ?? 0)) ?? -1;
  return differs < 0 || (given?.[differs] ?? 0) > (least?.[differs] ?? 0);
}

it('versions are compared number by number', () => {
  expect(isAtLeast('4.0.10', '4.0.4')).toBe(true);
  expect(isAtLeast('4.0.4', '4.0.4')).toBe(true);
  expect(isAtLeast('4.0.3', '4.0.4')).toBe(false);
  expect(isAtLeast('3.9.9', '4.0.4')).toBe(false);
});

describe('what wechaty brings along', () => {
  // The first version without the hole, by the advisories' own words.
  it.each([
    ['form-data', '4.0.4', 'CVE-2025-7783: its boundary can be foretold'],
    ['tough-cookie', '4.1.3', 'CVE-2023-26136: prototype pollution'],
    ['phin', '3.7.1', 'GHSA-x565-32qp-m3vf: headers follow a redirect elsewhere'],
    ['xml2js', '0.5.0', 'CVE-2023-0842: prototype pollution'],
  ])('%s is %s or newer', (name, least) => {
    const found = installed(name);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ version = '0' }) => !isAtLeast(version, least))).toEqual([]);
    expect(Object.keys(overrides)).toContain(name);
  });

  it.each([
    ['protobufjs', '7.2.5'],
    ['@grpc/grpc-js', '1.10.9'],
    ['jpeg-js', '0.4.4'],
    ['file-type', '16.5.4'],
    ['minimist', '1.2.6'],
    ['cross-spawn', '7.0.5'],
    ['ws', '8.17.1'],
    ['cookie', '0.7.0'],
  ])('%s, which needs no override, is %s or newer as well', (name, least) => {
    expect(installed(name).filter(({ version = '0' }) => !isAtLeast(version, least))).toEqual([]);
  });

  it('the protocol of personal accounts is not installed at all: an empty package stands in its place', () => {
    expect(installed('wechaty-puppet-wechat4u')).toMatchObject([{ name: 'empty-npm-package' }]);
    expect(installed('wechat4u')).toEqual([]);
    expect(installed('axios')).toEqual([]);
  });
});
