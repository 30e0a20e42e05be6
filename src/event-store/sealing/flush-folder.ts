import { open } from 'node:fs/promises';

/** Makes sure that a file made in a folder outlives a power cut. */
export async function flushFolder(folder: string): Promise<void> {
  // Windows cannot open a folder as a file.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
