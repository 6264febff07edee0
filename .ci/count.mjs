/**
 * Counts the tests in vitest's JSON results (first argument) and says it in one line, the last. What failed or was
 * skipped is named above it; test files say why they skip in lines of the log (second argument) that begin with
 * SKIPPED. Ends with 1 unless every test ran and passed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [results = '', log = ''] = process.argv.slice(2);
if (!existsSync(results)) {
  process.stdout.write('FAILED: the tests left no results\n0 passed, 1 failed\n');
  process.exit(1);
}

/** @type {{ testResults: { name: string, status: string, message: string, assertionResults: { fullName: string, status: string }[] }[] }} */
const { testResults } = JSON.parse(readFileSync(results, 'utf8'));
const tests = testResults.flatMap((file) =>
  file.assertionResults.map(({ fullName, status }) => ({ title: `${relative('.', file.name)} > ${fullName}`, status })),
);
// A file that could not be loaded has no tests to fail, and counts as one.
const unloaded = testResults
  .filter((file) => file.status === 'failed' && file.assertionResults.every(({ status }) => status !== 'failed'))
  .map((file) => ({ title: `${relative('.', file.name)}: ${file.message}`, status: 'failed' }));

const passed = tests.filter(({ status }) => status === 'passed');
const failed = [...tests.filter(({ status }) => status === 'failed'), ...unloaded];
const skipped = tests.filter(({ status }) => status !== 'passed' && status !== 'failed');

for (const { title } of failed) process.stdout.write(`FAILED: ${title}\n`);
for (const { title } of skipped) process.stdout.write(`SKIPPED, which counts as a failure: ${title}\n`);
const reasons = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
for (const line of reasons.filter((line) => line.startsWith('SKIPPED'))) process.stdout.write(`${line}\n`);

const counts = [`${passed.length} passed`, `${failed.length} failed`];
if (skipped.length > 0) counts.push(`${skipped.length} skipped`);
process.stdout.write(`${counts.join(', ')}\n`);
process.exitCode = passed.length > 0 && failed.length === 0 && skipped.length === 0 ? 0 : 1;
