/** What a browser got, with the address that it came from. */
export interface Page {
  status: number;
  url: string;
  headers: Headers;
  text: string;
  /** Addresses that it was led over on the way. */
  way: string[];
}

interface Visit {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** As much of a browser as a login takes: it keeps cookies by path and follows redirects one by one. */
export class Browser {
  /** By path and name: one name can stand for several cookies. */
  private readonly cookies = new Map<string, { name: string; value: string; path: string }>();
  /** Every `Set-Cookie` there was. */
  readonly setCookies: string[] = [];

  /** One request, no redirect followed. */
  async ask(url: string, { method = 'GET', headers = {}, body }: Visit = {}): Promise<Page> {
    const cookie = this.cookieHeader(new URL(url).pathname);
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      headers: { ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
    });
    for (const text of response.headers.getSetCookie()) this.keep(text);
    return {
      status: response.status,
      url,
      headers: response.headers,
      text: await response.text(),
      way: [url],
    };
  }

  async visit(url: string, how: Visit = {}): Promise<Page> {
    let page = await this.ask(url, how);
    const way = [url];
    while (page.headers.has('location')) {
      if (way.length > 12) throw new Error(`led in a circle: ${way.join(' ')}`);
      const next = new URL(page.headers.get('location')!, page.url).href;
      way.push(next);
      page = await this.ask(next);
    }
    return { ...page, way };
  }

  cookie(name: string): string | undefined {
    return [...this.cookies.values()].find((cookie) => cookie.name === name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(`/ ${name}`, { name, value, path: '/' });
  }

  private cookieHeader(path: string): string {
    return [...this.cookies.values()]
      .filter((cookie) => path.startsWith(cookie.path))
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ');
  }

  private keep(text: string): void {
    this.setCookies.push(text);
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(text) ?? [];
    const path = /;\s*path=([^;]*)/i.exec(text)?.[1] ?? '/';
    const gone = /max-age=0|expires=Thu, 01 Jan 1970/i.test(text);
    if (gone) this.cookies.delete(`${path} ${name}`);
    else this.cookies.set(`${path} ${name}`, { name, value, path });
  }
}

/** Goes to the picker by way of the login. */
export const goToPicker = (browser: Browser, url: string, redirect = '/api/me'): Promise<Page> =>
  browser.visit(`${url}/oauth2/login?${new URLSearchParams({ redirect }).toString()}`);

/** Presses the button of somebody on the picker, and follows to the page that was asked for. */
export const pick = (browser: Browser, picker: Page, person: string): Promise<Page> =>
  browser.visit(`${picker.url}/${person}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: '',
  });

export async function logIn(
  url: string,
  person = 'D000001',
  redirect = '/api/me',
): Promise<{ browser: Browser; page: Page }> {
  const browser = new Browser();
  const page = await pick(browser, await goToPicker(browser, url, redirect), person);
  return { browser, page };
}
