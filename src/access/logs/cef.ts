/** What comes before the extension of a line. None of it depends on a request. */
export interface CefHeader {
  vendor: string;
  product: string;
  version: string;
  eventClass: string;
  name: string;
  severity: 'INFO' | 'WARN';
}

/** Names are constants of the code; values may be any text. */
export type CefExtension = Readonly<Record<string, string>>;

/**
 * A line of the Common Event Format, version 0, without its line end.
 *
 * Carriage return and line feed are escaped everywhere, in the header too: a value that could end
 * its line could write a line of its own, and the log would prove what never happened.
 */
export function cefLine(header: CefHeader, extension: CefExtension): string {
  const { vendor, product, version, eventClass, name, severity } = header;
  const fields = [vendor, product, version, eventClass, name, severity].map(escapedInHeader);
  const pairs = Object.entries(extension).map(([key, value]) => `${key}=${escaped(value)}`);
  return `CEF:0|${fields.join('|')}|${pairs.join(' ')}`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '=': '\\=',
  '\r': '\\r',
  '\n': '\\n',
};

const escaped = (value: string): string => value.replace(/[\\=\r\n]/g, (char) => ESCAPES[char]!);

const escapedInHeader = (value: string): string => escaped(value).replaceAll('|', '\\|');
