/** Reads a line back as its receiver does. @throws Error it is no line of the Common Event Format */
export function parseCef(line: string): { header: string[]; extension: Record<string, string> } {
  const parts = /^CEF:0((?:\|(?:\\.|[^\\|\r\n])*){6})\|([^\r\n]*)$/.exec(line);
  if (!parts) throw new Error(`not a line of CEF: ${line}`);
  const header = [...parts[1]!.matchAll(/\|((?:\\.|[^\\|])*)/g)].map(([, field]) =>
    unescaped(field!),
  );
  const extension: Record<string, string> = {};
  // A value ends where the next key begins: an equals sign that is not escaped follows keys alone.
  const pairs = parts[2]!.matchAll(/(?:^| )(\w+)=((?:\\.|[^\\=])*)(?= \w+=|$)/g);
  let read = 0;
  for (const [pair, key, value] of pairs) {
    extension[key!] = unescaped(value!);
    read += pair.length;
  }
  if (read !== parts[2]!.length) throw new Error(`not an extension of CEF: ${parts[2]}`);
  return { header, extension };
}

const MEANINGS: Readonly<Record<string, string>> = { r: '\r', n: '\n' };

const unescaped = (text: string): string =>
  text.replace(/\\(.)/g, (_, char: string) => MEANINGS[char] ?? char);
