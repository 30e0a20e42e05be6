import type { Visitor } from '../page-house.js';
import type { PageState } from './page-state.js';
import { answering, put } from './server.js';

const ONE_FILTER = '/?urgency=overdue';
const SAVED = { name: 'Mine over fristen', query: { urgency: 'overdue', counsellor: 'D000001' } };

const keepFilter = (visitor: Visitor): Promise<void> =>
  put(visitor, `/api/worklist/saved-filters/${encodeURIComponent(SAVED.name)}`, {
    query: SAVED.query,
  });

/** Where there is no room beside the tasks, the lists are behind a button. */
async function openLists({ page }: Visitor): Promise<void> {
  const lists = page.getByRole('button', { name: 'Ferdige lister' });
  if (await lists.isVisible()) await lists.click();
}

export const OF_THE_WORKLIST: readonly PageState[] = [
  {
    name: 'worklist with the guided look',
    who: 'berg',
    path: '/',
    arrange: async ({ page }) => {
      const show = page.getByRole('link', { name: 'Vis omvisningen' });
      if (await show.isVisible()) await show.click();
      await page.getByRole('button', { name: 'Skjul omvisningen' }).waitFor();
    },
  },
  {
    name: 'worklist without the guided look',
    who: 'berg',
    path: '/',
    arrange: async ({ page }) => {
      const hide = page.getByRole('button', { name: 'Skjul omvisningen' });
      if (await hide.isVisible()) await hide.click();
      await page.getByRole('link', { name: 'Vis omvisningen' }).waitFor();
    },
  },
  { name: 'worklist, nothing matches', who: 'berg', path: '/?q=finnesikke' },
  { name: 'worklist of another day', who: 'berg', path: '/?on=2026-01-15' },
  { name: 'worklist of the auditor', who: 'revisor', path: '/' },
  {
    name: 'worklist, the server does not answer rightly',
    who: 'berg',
    path: '/',
    prepare: async (visitor) =>
      void (await answering(visitor, 'GET', /\/api\/worklist(\?|$)/, { status: 500 }, 500)),
    arrange: ({ page }) => page.getByRole('button', { name: 'Prøv igjen' }).first().waitFor(),
  },
  {
    name: 'worklist with every filter and list',
    who: 'berg',
    path: ONE_FILTER,
    arrange: async (visitor) => {
      await visitor.page.getByRole('button', { name: 'Flere filtre' }).click();
      await openLists(visitor);
    },
  },
  {
    name: 'saving a filter',
    who: 'berg',
    path: ONE_FILTER,
    prepare: keepFilter,
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Lagre filteret' }).click();
      await page.getByLabel('Navn på filteret').fill(SAVED.name);
      await page.getByText('Det blir erstattet').waitFor();
    },
  },
  {
    name: 'saving a filter without a name',
    who: 'berg',
    path: ONE_FILTER,
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Lagre filteret' }).click();
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.getByText('Skriv hva filteret skal hete.').waitFor();
    },
  },
  {
    name: 'saved filter',
    who: 'berg',
    path: `${ONE_FILTER}&counsellor=D000001`,
    prepare: keepFilter,
    arrange: async (visitor) => {
      await openLists(visitor);
      await visitor.page.getByRole('link', { name: SAVED.name }).waitFor();
    },
  },
  {
    name: 'renaming a filter',
    who: 'berg',
    path: '/',
    prepare: keepFilter,
    arrange: async (visitor) => {
      const { page } = visitor;
      await openLists(visitor);
      await page.getByRole('button', { name: 'Endre mine filtre' }).click();
      await page.getByRole('button', { name: `Gi nytt navn ${SAVED.name}` }).click();
      await page.getByLabel('Navn på filteret').waitFor();
    },
  },
];
