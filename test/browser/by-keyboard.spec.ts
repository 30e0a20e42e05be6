import type { Page } from 'playwright-core';
import { caseIdIn, recordedIn, recordedOnce } from './counsellor.js';
import { PageHouse } from './page-house.js';

const A_TALE_MS = 180_000;
const MOST_STEPS = 90;

/** What the focused element is called. */
const FOCUSED = `(() => {
  const it = document.activeElement;
  const labels = [...(it.labels ?? [])].map((label) => label.innerText);
  const ids = (it.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const named = ids.map((id) => document.getElementById(id)?.innerText ?? '');
  return [...labels, it.getAttribute('aria-label') ?? '', ...named, it.innerText ?? ''].join(' ').replace(/\\s+/g, ' ').trim();
})()`;

/** Goes on with Tab until what is called so has the focus. @throws Error it is not come to */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>(FOCUSED);
    if (name.test(focused)) return;
    passed.push(focused.slice(0, 30));
  }
  throw new Error(`Tab does not come to ${name}, but to: ${passed.join(' | ')}`);
}

/** Enters an answer into the field that Tab comes to by this name. */
async function type(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}

describe('A counsellor without a mouse', () => {
  let house: PageHouse;

  beforeAll(async () => {
    house = await PageHouse.open();
  }, 240_000);

  afterAll(() => house?.close());

  it(
    'opens a case, records a training at an employer found by name, and takes it back',
    async () => {
      const counsellor = await house.visitor('berg');
      const { page } = counsellor;
      await counsellor.goTo('/saker');
      await page.keyboard.press('Tab');
      expect(await page.evaluate<string>(FOCUSED)).toMatch(/Hopp til/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Åpne sak$/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/saker/ny');
      await page.getByRole('heading', { level: 1, name: 'Åpne sak' }).waitFor();
      await type(page, /Når ble saken åpnet/, '6.1.2025');
      await tabTo(page, /^0000$/);
      await page.keyboard.press('ArrowDown');
      await type(page, /^Pseudonym/, 'uten-mus');
      await tabTo(page, /^Åpne sak$/);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/saker\/[0-9a-f-]{36}/);
      const caseId = caseIdIn(page);

      await tabTo(page, /^Registrer milepæl$/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/registrer');
      await tabTo(page, /^Start arbeidstrening/);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/start-training*');
      await page.getByRole('heading', { level: 1, name: 'Start arbeidstrening' }).waitFor();
      await type(page, /^Første dag/, 'mars 2025');
      await type(page, /Søk etter navnet på arbeidsgiveren/, 'Bakeri');
      await page
        .getByRole('button', { name: /^Bakeri/ })
        .first()
        .waitFor();
      await tabTo(page, /^Bakeri/);
      await page.keyboard.press('Enter');
      await tabTo(page, /^Registrer$/);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: /^Angre/ }).waitFor();
      expect((await recordedIn(counsellor, caseId)).map(({ type: of }) => of)).toEqual([
        'CaseOpened',
        'TrainingStarted',
      ]);

      await tabTo(page, /^Angre/);
      await page.keyboard.press('Enter');
      await page
        .getByText(/Angret/)
        .first()
        .waitFor();
      const told = await recordedOnce(counsellor, caseId, ([, training]) => !!training?.retracted);
      expect(told[1]).toHaveProperty('retracted');
      await counsellor.close();
    },
    A_TALE_MS,
  );

  it('finds the shortcuts by ?, and none of them while typing', async () => {
    const counsellor = await house.visitor('berg');
    const { page } = counsellor;
    await counsellor.goTo('/');
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByRole('searchbox').first().focus();
    await page.keyboard.type('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await counsellor.close();
  });
});
