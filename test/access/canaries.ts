import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';

/** A synthetic identity number that is sent wherever something can be sent. */
export const NUMBER = '17854400037';

/** A word that is in no other place: `kanari…fugl`, one for each way in. */
export class Canaries {
  private readonly ways: string[] = [];

  /** The word for a way in, e.g. `record-background.experience`. */
  for(way: string): string {
    this.ways.push(way);
    const letters = (this.ways.length - 1).toString(26).padStart(4, '0');
    return `kanari${[...letters].map((digit) => String.fromCharCode(97 + parseInt(digit, 26))).join('')}fugl`;
  }

  /** The ways in whose words are in a text, in plain or as the hexadecimal form of their bytes. */
  in(text: string): string[] {
    const words = text
      .toLowerCase()
      .match(/kanari[a-z]{4}fugl|6b616e617269(?:[0-9a-f]{2}){4}6675676c/g);
    return [...new Set(words ?? [])].map((word) => this.wayOf(word));
  }

  private wayOf(word: string): string {
    const plain = word.startsWith('kanari') ? word : Buffer.from(word, 'hex').toString();
    const letters = Array.from(plain.slice(6, 10), (letter) => letter.charCodeAt(0) - 97);
    const at = letters.reduce((sum, digit) => sum * 26 + digit, 0);
    return this.ways[at] ?? `an unknown way: ${plain}`;
  }
}

export const holdsNumber = (text: string): boolean =>
  text.includes(NUMBER) || text.includes(Buffer.from(NUMBER).toString('hex'));

/** Every row of every table of a database as text; bytes are in hexadecimal form. */
export async function dump(database: Pool): Promise<string> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await database.query<{ row: string }>(`select t::text as row from ${name} t`);
    texts.push(name, ...rows.map(({ row }) => row));
  }
  return texts.join('\n');
}

/** The contents of every file in a folder and below. */
export async function filesIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
  return texts.join('\n');
}
