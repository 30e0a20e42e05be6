import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of these, none switched off. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with the page as it is now, one line for each place. */
export async function violationsOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate<boolean>('"axe" in window'))) await page.evaluate(AXE);
  // Where a fault stands takes long to put in words, so it is asked for only where there is one.
  if ((await found(page, false)).length === 0) return [];
  return (await found(page, true)).flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

function found(page: Page, selectors: boolean): Promise<AxeResults['violations']> {
  const how = JSON.stringify({
    runOnly: { type: 'tag', values: TAGS },
    // What is in order is neither gathered in full nor brought over: that takes longer than to look for it.
    resultTypes: ['violations'],
    selectors,
  });
  return page.evaluate(`axe.run(document, ${how}).then(({ violations }) => violations)`);
}

/** How many pixels the page is wider than what shows it; 0 when nothing scrolls sideways. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate<number>(
    'Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)',
  );
