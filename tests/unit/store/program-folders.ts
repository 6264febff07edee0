import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrationsFolder } from '../../../core/store/migrate.ts';

/** The migrations that some version of the program comes with: what `openDatabase({ migrations })` takes. */
export interface Release {
  readonly folder: string;
  remove(): void;
}

/** The names of the committed migrations, oldest first. */
export function committedNames(dialect: 'sqlite' | 'postgresql'): string[] {
  return readdirSync(join(migrationsFolder, dialect))
    .filter((name) => !name.endsWith('.toml'))
    .sort();
}

/** This program as it was with its first migrations only. */
export function olderRelease(count: number): Release {
  const release = thisRelease();
  for (const dialect of ['sqlite', 'postgresql'] as const) {
    for (const name of committedNames(dialect).slice(count))
      rmSync(join(release.folder, dialect, name), { recursive: true });
  }
  return release;
}

/** This program as it may be one day, with another migration after the committed ones. */
export function newerRelease(name: string, sql: string): Release {
  const release = thisRelease();
  for (const dialect of ['sqlite', 'postgresql'] as const) {
    mkdirSync(join(release.folder, dialect, name));
    writeFileSync(join(release.folder, dialect, name, 'migration.sql'), sql);
  }
  return release;
}

function thisRelease(): Release {
  const folder = mkdtempSync(join(tmpdir(), 'kefu-release-'));
  cpSync(migrationsFolder, folder, { recursive: true });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
