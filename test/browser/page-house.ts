import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { build, ForlopProcess } from '../faults/forlop-process.js';
import { findChromium, NO_CHROMIUM } from '../support/chromium.mjs';
import { createTestDatabase, type TestDatabase } from '../support/postgres.js';

export type Scheme = 'light' | 'dark';
export type Language = 'nb' | 'nn' | 'en';

/** Persons of the demonstration by whom they are. */
export const PEOPLE = {
  berg: 'D000001',
  dahl: 'D000002',
  forsker: 'D000003',
  revisor: 'D000004',
  administrator: 'D000005',
} as const;
export type Who = keyof typeof PEOPLE;

export interface Visit {
  width?: number;
  height?: number;
  scheme?: Scheme;
  language?: Language;
}

/** Nothing of the browser itself may reach for the network, nor need a graphics card or a sandbox. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The built application with its demonstration, and a browser to look at it. */
export class PageHouse {
  private constructor(
    readonly address: string,
    private readonly browser: Browser,
    private readonly forlop: ForlopProcess,
    private readonly db: TestDatabase,
    private readonly folder: string,
  ) {}

  /**
   * @param demoCases synthetic cases besides the seven published ones
   * @throws Error there is no browser on this machine
   */
  static async open(demoCases = 60, settings: NodeJS.ProcessEnv = {}): Promise<PageHouse> {
    const executablePath = findChromium();
    if (!executablePath) throw new Error(NO_CHROMIUM);
    build();
    const folder = mkdtempSync(join(tmpdir(), 'forlop-page-'));
    const db = await createTestDatabase();
    const forlop = new ForlopProcess({
      DATABASE_URL: db.url,
      FORLOP_DATA: folder,
      DEMO_CASES: String(demoCases),
      ...settings,
    });
    const address = await forlop.listening();
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    return new PageHouse(address, browser, forlop, db, folder);
  }

  get databaseUrl(): string {
    return this.db.url;
  }

  /** A browser of somebody's own, logged in. */
  async visitor(who: Who, visit: Visit = {}): Promise<Visitor> {
    const { width = 1366, height = 900, scheme = 'light', language = 'nb' } = visit;
    const context = await this.browser.newContext({
      viewport: { width, height },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      baseURL: this.address,
    });
    await context.addInitScript({
      content: `localStorage.setItem('forlop-language', '${language}')`,
    });
    const visitor = new Visitor(context, await context.newPage(), this.address);
    await visitor.logIn(who);
    return visitor;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.forlop.stop();
    await this.db.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Somebody at the page, with all that went wrong on the way. */
export class Visitor {
  /** Requests that left for another origin. */
  readonly outside: string[] = [];
  /** What the page or the browser complained about, refusals by the content security policy included. */
  readonly complaints: string[] = [];

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    address: string,
  ) {
    const { origin } = new URL(address);
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== origin)
        this.outside.push(request.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error' && !ANSWERED_NO.test(message.text()))
        this.complaints.push(message.text());
    });
    page.on('pageerror', (error) => this.complaints.push(error.message));
  }

  async logIn(who: Who): Promise<void> {
    await this.page.goto('/oauth2/login?redirect=/api/me');
    await this.page.locator(`form[action$="/${PEOPLE[who]}"] button`).click();
    await this.page.waitForURL('**/api/me');
  }

  /** Goes to an address and waits until its part of the page is there and has what it asked for. */
  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForLoadState('networkidle');
  }

  /** What the API answers to this visitor. @throws Error it says no */
  async ask<T>(path: string): Promise<T> {
    const answer = await this.context.request.get(path);
    if (!answer.ok()) throw new Error(`${path} answered ${answer.status()}`);
    return (await answer.json()) as T;
  }

  async caseIdOf(pseudonym: string): Promise<string> {
    const { cases } = await this.ask<{ cases: { caseId: string }[] }>(
      `/api/cases?pseudonym=${pseudonym}`,
    );
    if (!cases[0]) throw new Error(`no case ${pseudonym}`);
    return cases[0].caseId;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** The browser's own line for an answer that says no; the page is to deal with that. */
const ANSWERED_NO = /^Failed to load resource: the server responded with a status of \d+/;
