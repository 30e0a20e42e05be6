import type { Visitor } from '../page-house.js';
import { field } from '../counsellor.js';
import { ofCase } from './places.js';
import type { PageState } from './page-state.js';
import { answering, keepingNoDrafts, put } from './server.js';

const INTERRUPTION = ofCase('case-4', '/registrer/interrupt-training');

/** Puts a draft where `INTERRUPTION` leads. */
const keepDraft = async (visitor: Visitor): Promise<void> =>
  put(visitor, `/api/cases/${await visitor.caseIdOf('case-4')}/drafts/interrupt-training`, {
    fields: { reason: 'Fikk tilbud om et annet sted' },
  });

/** What was begun and not recorded, on the worklist and in its form. */
export const OF_DRAFTS: readonly PageState[] = [
  {
    name: 'my drafts',
    who: 'berg',
    path: '/',
    prepare: keepDraft,
    arrange: ({ page }) => page.getByRole('heading', { name: 'Mine utkast' }).waitFor(),
  },
  {
    name: 'draft that is offered',
    who: 'berg',
    path: INTERRUPTION,
    prepare: keepDraft,
    arrange: ({ page }) => page.getByRole('button', { name: 'Fortsett på utkastet' }).waitFor(),
  },
  {
    name: 'draft that is gone on with',
    who: 'berg',
    path: INTERRUPTION,
    prepare: async (visitor) => {
      await keepingNoDrafts(visitor);
      const draft = { fields: { reason: 'Fikk' }, savedAt: '2026-05-04T09:30:00Z' };
      await answering(visitor, 'GET', /\/drafts\/interrupt-training$/, { draft });
    },
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Fortsett på utkastet' }).click();
      await field(page, 'reason').fill('Fikk tilbud om et annet sted');
      await page.getByText(/Utkast lagret/).waitFor();
    },
  },
  {
    name: 'draft that cannot be kept',
    who: 'berg',
    path: INTERRUPTION,
    prepare: async (visitor) => {
      await keepingNoDrafts(visitor);
      await answering(visitor, 'PUT', /\/drafts\/interrupt-training$/, { status: 503 }, 503);
    },
    arrange: async ({ page }) => {
      await field(page, 'reason').fill('Fikk tilbud om et annet sted');
      await page
        .getByText(/ingen forbindelse/)
        .first()
        .waitFor();
    },
  },
];
