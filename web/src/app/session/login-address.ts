const JUST_NOW_MS = 10_000;
const ASKED_AT = 'forlop-login-asked-at';

const loginAddress = (back: string): string =>
  `/oauth2/login?${new URLSearchParams({ redirect: back }).toString()}`;

export const LOGIN_IN_NEW_WINDOW = loginAddress('/');

/** The way to log in and come back to what was asked for. */
export const loginFromHere = (): string =>
  loginAddress(window.location.pathname + window.location.search);

/** Whether the browser has just come from the login: sending it again would go round in circles. */
export const hasJustLoggedIn = (): boolean =>
  Date.now() - Number(sessionStorage.getItem(ASKED_AT)) < JUST_NOW_MS;

export function goToLogin(): void {
  sessionStorage.setItem(ASKED_AT, String(Date.now()));
  window.location.replace(loginFromHere());
}
