/** Addresses of the login itself: going there after a login would begin another. */
const OF_LOGIN = /^\/(oauth2|oidc)(\/|$)/;
const LONGEST = 2_000;

/**
 * A path of this application to go to after login, as it was asked for; `/` when nothing was.
 *
 * @param origin own origin
 * @returns undefined for anything that could lead elsewhere: `//host`, `/\host`, a scheme, a name with
 *   control characters, which browsers leave out before they read
 */
export function ownPath(asked: unknown, origin: string): string | undefined {
  if (asked === undefined || asked === '') return '/';
  if (typeof asked !== 'string' || asked.length > LONGEST) return undefined;
  if (!/^\/(?!\/)[^\\\p{Cc}\p{Cf}\s]*$/u.test(asked)) return undefined;
  const url = URL.canParse(asked, origin) ? new URL(asked, origin) : undefined;
  // Dots can lead out of what was checked: `/x/..//host` is `//host`.
  if (url?.origin !== origin || url.pathname.startsWith('//')) return undefined;
  return OF_LOGIN.test(url.pathname) ? undefined : url.pathname + url.search + url.hash;
}
