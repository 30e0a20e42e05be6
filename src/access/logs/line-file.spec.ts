import { appendFile, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LineFile } from './line-file.js';

describe('A file of lines', () => {
  let folder: string;
  let path: string;
  let file: LineFile;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'forlop-lines-'));
    path = join(folder, 'logs', 'lookup.cef');
    file = new LineFile(path);
  });
  afterEach(async () => {
    await file.close();
    await rm(folder, { recursive: true });
  });

  it('is for its owner alone', async () => {
    await file.append('one');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(join(folder, 'logs'))).mode & 0o777).toBe(0o700);
  });

  it('keeps the lines of concurrent callers whole and in their order', async () => {
    const lines = Array.from({ length: 200 }, (_, at) => `${at} ${'x'.repeat(500)}`);
    await Promise.all(lines.map((line) => file.append(line)));
    expect(await readFile(path, 'utf8')).toBe(`${lines.join('\n')}\n`);
  });

  it('goes on at its path when it is rotated away', async () => {
    await file.append('one');
    await rename(path, `${path}.1`);
    await file.append('two');
    expect(await readFile(`${path}.1`, 'utf8')).toBe('one\n');
    expect(await readFile(path, 'utf8')).toBe('two\n');
  });

  it('goes on in the file that another process has put at its path', async () => {
    await file.append('one');
    await rename(path, `${path}.1`);
    await appendFile(path, 'theirs\n');
    await file.append('two');
    expect(await readFile(path, 'utf8')).toBe('theirs\ntwo\n');
  });

  it('begins a line of its own after one that was cut short', async () => {
    await file.append('one');
    await file.close();
    await appendFile(path, 'half a li');
    await file.append('two');
    expect(await readFile(path, 'utf8')).toBe('one\nhalf a li\ntwo\n');
  });

  it('fails when it cannot be written, and goes on when it can be again', async () => {
    await appendFile(join(folder, 'logs'), 'a file where the folder should be');
    await expect(file.append('one')).rejects.toThrow(/EEXIST|ENOTDIR/);
    await rm(join(folder, 'logs'));
    await file.append('two');
    expect(await readFile(path, 'utf8')).toBe('two\n');
  });
});
