import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { prepareDataFolder } from '../../../bots/data-folder.ts';
import { OperatorError } from '../../../core/channel.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kefu-data-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the folder is made, and one that is there is taken', async () => {
  const data = join(folder, 'a', 'b');
  await prepareDataFolder(data);
  await prepareDataFolder(data);
  expect((await stat(data)).isDirectory()).toBe(true);
});

test('a folder that cannot be is told in a sentence, with what to change', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  for (const data of [file, join(file, 'below')]) {
    const refusal = prepareDataFolder(data);
    await expect(refusal).rejects.toThrow(OperatorError);
    await expect(refusal).rejects.toThrow(data);
    await expect(refusal).rejects.toThrow('KEFU_DATA');
  }
});
