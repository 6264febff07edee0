/**
 * Prints recall, false alarms and time per check of the secret detectors on the labelled samples.
 * Run by `npm run bench:guard`.
 */
import { findSecrets, redactSecrets } from '../../core/guard/secrets.ts';
import { measure } from '../unit/guard/secret-samples/measure.ts';
import { negativeSamples } from '../unit/guard/secret-samples/negatives.ts';
import { positiveSamples } from '../unit/guard/secret-samples/positives.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const microseconds = (texts: readonly string[], rounds: number): number => {
  for (const text of texts) findSecrets(text);
  const started = performance.now();
  for (let round = 0; round < rounds; round++) for (const text of texts) findSecrets(text);
  return ((performance.now() - started) * 1000) / (rounds * texts.length);
};

const measured = measure();
for (const [kind, { caught, total }] of measured.byKind) print(`${kind.padEnd(14)} ${caught}/${total} caught`);
print(`recall         ${(measured.recall * 100).toFixed(2)} %`);
print(`false alarms   ${measured.falseAlarms.length} of ${measured.negatives}`);
for (const { kind, text } of measured.missed) print(`  missed ${kind}: ${JSON.stringify(redactSecrets(text).text)}`);
for (const text of measured.falseAlarms) print(`  alarm: ${JSON.stringify(text)}`);

print(`ordinary text  ${microseconds(negativeSamples(), 20).toFixed(1)} µs a check`);
print(
  `with secrets   ${microseconds(
    positiveSamples().map(({ text }) => text),
    5,
  ).toFixed(1)} µs a check`,
);
for (const unit of ['abandon ', '的 ', '密码', 'password: ', '私钥 0x', 'KKKKKKKK ', 'a', '1 ', '\u200b']) {
  const text = unit.repeat(Math.ceil(4096 / unit.length)).slice(0, 4096);
  print(`4096 × ${JSON.stringify(unit).padEnd(12)} ${(microseconds([text], 10) / 1000).toFixed(2)} ms`);
}
