import { ofCase } from './places.js';
import type { PageState } from './page-state.js';
import { answering } from './server.js';

/** A case that its reader may not see looks as one that there is not. */
const NO_CASE = '/saker/00000000-0000-4000-8000-000000000000';

const LOOK_BACK = 'Se saken tilbake i tid';

/** RFC 3339: by now everything is known. */
const now = (): string => new Date().toISOString();

/** Lists of cases, and what a case looks like. */
export const OF_CASES: readonly PageState[] = [
  { name: 'cases', who: 'berg', path: '/saker' },
  { name: 'cases, nothing matches', who: 'berg', path: '/saker?q=finnesikke' },
  { name: 'cases of the auditor', who: 'revisor', path: '/saker' },
  { name: 'case', who: 'berg', path: ofCase('case-4') },
  { name: 'case with much in it', who: 'berg', path: ofCase('case-3') },
  { name: 'case of the auditor', who: 'revisor', path: ofCase('case-4') },
  { name: 'case with its events as a table', who: 'berg', path: ofCase('case-4', '?vis=tabell') },
  {
    name: 'case with a period of its timeline opened',
    who: 'berg',
    path: ofCase('case-4'),
    arrange: async ({ page }) => {
      await page.locator('.timeline-row[data-row=training] button').first().click();
      await page.getByRole('region').getByRole('link', { name: 'Vis i hendelsesloggen' }).waitFor();
    },
  },
  {
    name: 'case with its timeline as a table',
    who: 'berg',
    path: ofCase('case-4'),
    arrange: async ({ page }) => {
      await page.locator('.case-timeline').getByRole('radio', { name: 'Tabell' }).click();
      await page.locator('.case-timeline').getByRole('table').waitFor();
    },
  },
  { name: 'case as it was', who: 'berg', path: ofCase('case-4', '?at=2016-01-01') },
  {
    name: 'case as it was known',
    who: 'berg',
    path: (visitor) => ofCase('case-4', `?at=2016-01-01&knownAt=${now()}`)(visitor),
  },
  {
    name: 'case before anything of it was known',
    who: 'berg',
    path: ofCase('case-4', '?at=2016-01-01&knownAt=2000-01-01T00:00:00Z'),
  },
  { name: 'case at a moment that cannot be read', who: 'berg', path: ofCase('case-4', '?at=igår') },
  {
    name: 'case, about to look back',
    who: 'berg',
    path: ofCase('case-4'),
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: LOOK_BACK }).click();
      await page.getByRole('button', { name: 'Vis saken' }).waitFor();
    },
  },
  {
    name: 'case, looking back in a calendar',
    who: 'berg',
    path: ofCase('case-4'),
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: LOOK_BACK }).click();
      await page.getByRole('button', { name: 'Åpne datovelger' }).first().click();
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'case, looking back to what is no moment',
    who: 'berg',
    path: ofCase('case-4'),
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: LOOK_BACK }).click();
      await page.getByLabel('Slik saken var').fill('en gang');
      await page.getByLabel('Klokkeslett').fill('25.70');
      await page.getByRole('button', { name: 'Vis saken' }).click();
      await page.getByText('Skriv klokkeslettet slik').waitFor();
    },
  },
  {
    name: 'case whose events do not come',
    who: 'berg',
    path: ofCase('case-4'),
    prepare: async (visitor) =>
      void (await answering(visitor, 'GET', /\/timeline(\?|$)/, { status: 500 }, 500)),
    arrange: ({ page }) => page.getByRole('button', { name: 'Prøv igjen' }).waitFor(),
  },
  { name: 'no such case', who: 'revisor', path: NO_CASE },
  {
    name: 'case of another office, to ask for',
    who: 'dahl',
    path: async (_, other) => ofCase('case-4')(await other('berg')),
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Åpne saken' }).click();
      await page.getByText('Skriv kort hvorfor du trenger saken.').waitFor();
    },
  },
  {
    name: 'case of another office, asked for in vain',
    who: 'dahl',
    path: NO_CASE,
    arrange: async ({ page }) => {
      await page.getByRole('radio', { name: 'Det haster' }).check();
      await page.getByLabel('Forklar kort').fill('Brukeren ringte hit');
      await page.getByRole('button', { name: 'Åpne saken' }).click();
      await page.getByText('Saken kan ikke åpnes').waitFor();
    },
  },
  { name: 'print', who: 'berg', path: ofCase('case-4', '/utskrift') },
];
