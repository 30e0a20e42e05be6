import { describeInBrowser } from './chromium.js';
import { sideways, violationsOn } from './axe.js';
import { PageHouse, type Scheme, type Visitor, type Who } from './page-house.js';
import { arrive, STATES } from './states.js';

const WIDTHS = [1366, 390, 320];
const SCHEMES: Scheme[] = ['light', 'dark'];
const A_STATE_MS = 120_000;

/** Law asks for WCAG 2.1 AA of what counsellors work with; 2.2 AA and good practice are our own bar. */
describeInBrowser('Every state of the page', () => {
  let house: PageHouse;
  const visitors = new Map<Who, Visitor>();

  beforeAll(async () => {
    house = await PageHouse.open();
  }, 240_000);

  afterAll(() => house?.close());

  /** One login for each person: logging in anew for every state would take longer than looking. */
  async function visitorFor(who: Who): Promise<Visitor> {
    const there = visitors.get(who) ?? (await house.visitor(who));
    visitors.set(who, there);
    return there;
  }

  it.each(STATES)(
    '$name: nothing for axe to find, nothing sideways, nothing from outside, in light and dark at every width',
    async (state) => {
      const visitor = await visitorFor(state.who);
      const { page, outside, complaints } = visitor;
      outside.length = complaints.length = 0;
      const found: string[] = [];
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await arrive(visitor, state);
        for (const scheme of SCHEMES) {
          await page.emulateMedia({ colorScheme: scheme });
          const at = `${width} ${scheme}: `;
          found.push(...(await violationsOn(page)).map((one) => at + one));
          const pixels = await sideways(page);
          if (pixels > 0) found.push(`${at}scrolls sideways by ${pixels} pixels`);
        }
      }
      expect(found).toEqual([]);
      expect(outside).toEqual([]);
      expect(complaints).toEqual([]);
    },
    A_STATE_MS,
  );
});
