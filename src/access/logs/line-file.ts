import { mkdir, open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

const LINE_END = Buffer.from('\n');

/**
 * A file that only grows, by whole lines, and that others may rotate away: when another file (or
 * none) is at its path, the next line goes to a new one there.
 *
 * A line counts as written when the operating system has it. It is not forced to disk: the same
 * look-up is committed to the database first, so a power cut loses lines here and none there.
 */
export class LineFile {
  private handle: FileHandle | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(readonly path: string) {}

  /**
   * Lines of concurrent callers follow each other in the order of the calls.
   *
   * @throws Error it could not be written whole
   */
  append(line: string): Promise<void> {
    const writing = this.last.then(() => this.write(line));
    this.last = writing.catch(() => {});
    return writing;
  }

  async close(): Promise<void> {
    await this.last;
    await this.letGo();
  }

  private async write(line: string): Promise<void> {
    const bytes = Buffer.from(`${line}\n`);
    try {
      const file = await this.current();
      const { bytesWritten } = await file.write(bytes);
      if (bytesWritten < bytes.length) throw new Error('the line was written in part');
    } catch (error) {
      // Opened anew, the next line looks at how the file ends and stands on a line of its own.
      await this.letGo();
      throw error;
    }
  }

  private async current(): Promise<FileHandle> {
    if (this.handle && (await this.isAtPath(this.handle))) return this.handle;
    await this.letGo();
    await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
    const file = await open(this.path, 'a+', 0o600);
    this.handle = file;
    const { size } = await file.stat();
    if (size === 0) return file;
    const end = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    if (!end.buffer.equals(LINE_END)) await file.write(LINE_END);
    return file;
  }

  private async isAtPath(file: FileHandle): Promise<boolean> {
    const [held, there] = await Promise.all([
      file.stat(),
      stat(this.path).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      }),
    ]);
    return there !== undefined && held.ino === there.ino && held.dev === there.dev;
  }

  private async letGo(): Promise<void> {
    const held = this.handle;
    this.handle = undefined;
    await held?.close();
  }
}
