import { access, constants, mkdir } from 'node:fs/promises';
import { OperatorError } from '../core/channel.ts';

/** Makes the folder that everything is written to, if need be. Rejects with an OperatorError when it cannot be used. */
export async function prepareDataFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new OperatorError(
      `Kefu cannot write to its folder ${folder}${code}. Let the user that runs Kefu write to it, or choose another with KEFU_DATA.`,
      { cause: error },
    );
  }
}
