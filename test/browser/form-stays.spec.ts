import { PageHouse } from './page-house.js';

/** Longer than an answer counts as fresh. */
const UNTIL_IT_IS_OLD_MS = 7_000;

/** A form that goes away while one thinks takes along what was typed. */
describe('The form of a milestone', () => {
  let house: PageHouse;

  beforeAll(async () => {
    house = await PageHouse.open();
  }, 240_000);

  afterAll(() => house?.close());

  it('stays with what is typed, also where the case was read right before it was opened', async () => {
    const visitor = await house.visitor('berg');
    const { page } = visitor;
    await visitor.goTo(`/saker/${await visitor.caseIdOf('case-4')}/registrer`);
    await page.locator('.record-milestones a').first().click();
    const date = page.locator('[id="field-occurredOn"]');
    await date.fill('3.2.2025');
    await page.waitForTimeout(UNTIL_IT_IS_OLD_MS);
    expect(await date.inputValue()).toBe('3.2.2025');
    await visitor.close();
  }, 60_000);
});
