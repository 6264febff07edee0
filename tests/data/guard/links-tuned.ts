import { tunedAccounts } from './accounts.ts';
import { generatedLinks } from './links-generated.ts';
import type { LinkSample } from './sample.ts';

// Written by hand; the detector was made with these in sight.

const lookAlikes = `
examp1e.com
exаmple.com
exmaple.com
exampel.com
example.co
example.com.evil.test
https://example.com@evil.test/
https://evil.test\\@example.com.login.test
example-support.com
example-exchange.com
exampleexchange.org
example-exchange.org.verify.top
my-example.com
shop.pages.example.net
xn--exmple-4nf.com
example[.]net[.]evil[.]test
support@examp1e.com
support@example-help.com
@example_officia1
@example_official_support
t.me/exampleofficial
discord.gg/examp1ehub
https://discord.gg/example-hub
https://x.com/ExampleHQ_
https://twitter.com/ExampIeHQ
官网已迁移到 example-new.com
`;

const official = `
example.com
https://help.example.com/a
example-exchange.org
pages.example.net
@example_official
https://t.me/example_official
https://discord.gg/examplehub
discord.com/invite/examplehub
https://x.com/examplehq
support@example.com
example dot com
example[.]com
`;

const unknown = `
sample.com
examine.com
templates.com
ample.com
exchange-rates.org
exchange.org
pages.dev
https://github.com/example
https://x.com/example_person
@example
@exemplary_person
t.me/exam_prep
discord.gg/gamers
https://en.wikipedia.org/wiki/Example
hello.world
thanks.bye
setup.exe
1.2.3.4
a.b
friend@mail.test
https://exam.ple.test
`;

const lines = (block: string, is: LinkSample['is']): LinkSample[] =>
  block
    .trim()
    .split('\n')
    .map((text) => ({ text, is, by: 'hand' }));

export const tunedLinks: readonly LinkSample[] = [
  ...lines(lookAlikes, 'look-alike'),
  ...lines(official, 'official'),
  ...lines(unknown, 'unknown'),
  ...generatedLinks(['example.com', 'example-exchange.org'], 'example_official', tunedAccounts, 30261),
];
