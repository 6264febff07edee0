import { ApiError } from './telegram/errors.ts';
import type { StoredFile } from './telegram/files.ts';
import type { World } from './telegram/state.ts';

/** The file of that id, unless the emulator never had it or has forgotten it. */
export function findFile(world: World, fileId: string): StoredFile | undefined {
  try {
    return world.files.get(fileId);
  } catch (error) {
    // How the emulator says that there is none.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}
