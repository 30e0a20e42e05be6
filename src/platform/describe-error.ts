const IDENTIFIER = /^[A-Za-z_$][\w$]{0,59}$/;
const CODE = /^[A-Z0-9_]{3,40}$/;
const FRAME = /^\s+at (?:(?:async )?([\w$.<>]+) \()?(?:.*\/)?([\w.-]+\.[cm]?[jt]s):(\d+):\d+\)?$/;

/**
 * What may be stored or logged about an error: the name of its class, its code and the place in the
 * code, at most 200 characters.
 *
 * The message is left out: both PostgreSQL and JSON.parse quote the value they choke on, and that
 * value may be a name or an identity number.
 */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown value that is not an Error';
  const name = IDENTIFIER.test(error.name) ? error.name : 'Error';
  const code = (error as { code?: unknown }).code;
  const suffix = typeof code === 'string' && CODE.test(code) ? ` ${code}` : '';
  const [place] = placesOf(error);
  return `${name}${suffix}${place ? ` at ${place}` : ''}`.slice(0, 200);
}

/** Where in the code an error was raised, innermost first: `function (file:line)`, without its message. */
export function placesOf(error: Error, most = 8): string[] {
  // The stack repeats the message, which may have several lines; only what follows it is frames.
  const end = error.message === '' ? 0 : (error.stack ?? '').indexOf(error.message);
  if (end < 0) return [];
  return (error.stack ?? '')
    .slice(end + error.message.length)
    .split('\n')
    .flatMap((line) => {
      const frame = FRAME.exec(line);
      if (!frame) return [];
      const [, name, file, at] = frame;
      return [`${name ? `${name} ` : ''}(${file}:${at})`];
    })
    .slice(0, most);
}
