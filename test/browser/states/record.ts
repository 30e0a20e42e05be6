import type { Visitor } from '../page-house.js';
import { chooseEmployer, field } from '../counsellor.js';
import { ofCase } from './places.js';
import type { PageState } from './page-state.js';
import { answering, answeringOtherwise, instead, keepingNoDrafts } from './server.js';

const TRAINING = ofCase('case-4', '/registrer/start-training');
const A_COMMAND = /\/commands\/[a-z-]+$/;
const A_CASE = /\/api\/cases\/[0-9a-f-]{36}(\?|$)/;

const send = ({ page }: Visitor): Promise<void> =>
  page.getByRole('button', { name: 'Registrer', exact: true }).click();

async function fillTraining({ page }: Visitor): Promise<void> {
  await field(page, 'occurredOn').fill('3.3.2025');
  await chooseEmployer(page, 'Bakeri');
}

/** Forms of milestones of a case, from the choice of one to what comes after it is recorded. */
export const OF_RECORDING: readonly PageState[] = [
  { name: 'milestones to choose from', who: 'berg', path: ofCase('case-4', '/registrer') },
  {
    name: 'milestones, none found',
    who: 'berg',
    path: ofCase('case-4', '/registrer'),
    arrange: ({ page }) => page.getByLabel('Søk i milepælene').fill('finnesikke'),
  },
  { name: 'form', who: 'berg', path: TRAINING },
  {
    name: 'form with faults',
    who: 'berg',
    path: TRAINING,
    prepare: keepingNoDrafts,
    arrange: async (visitor) => {
      await send(visitor);
      await visitor.page.locator('.aksel-error-summary').waitFor();
    },
  },
  {
    name: 'form with its calendar',
    who: 'berg',
    path: TRAINING,
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Velg i kalender' }).first().click();
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'form with a rough date and employers that were found',
    who: 'berg',
    path: TRAINING,
    prepare: keepingNoDrafts,
    arrange: async ({ page }) => {
      await field(page, 'occurredOn').fill('våren 2025');
      await page.getByLabel('Søk etter navnet på arbeidsgiveren').fill('a');
      await page.locator('.record-found button').first().waitFor();
    },
  },
  {
    name: 'form with a date that is not understood, and an employer chosen',
    who: 'berg',
    path: TRAINING,
    prepare: keepingNoDrafts,
    arrange: async ({ page }) => {
      await field(page, 'occurredOn').fill('en gang');
      await chooseEmployer(page, 'Bakeri');
      await page.getByRole('button', { name: /^Fjern Bakeri/ }).waitFor();
    },
  },
  {
    name: 'form with a group added and everything that can be said',
    who: 'berg',
    path: ofCase('case-4', '/registrer/sign-agreement'),
    prepare: keepingNoDrafts,
    arrange: async ({ page }) => {
      await page.getByRole('button', { name: 'Flere opplysninger' }).click();
      await page
        .getByRole('button', { name: /^Legg til/ })
        .first()
        .click();
      await page
        .getByRole('button', { name: /^Fjern/ })
        .first()
        .waitFor();
    },
  },
  { name: 'form about goals', who: 'berg', path: ofCase('case-4', '/registrer/hold-review') },
  {
    name: 'form refused by the server',
    who: 'berg',
    path: TRAINING,
    prepare: keepingNoDrafts,
    arrange: async (visitor) => {
      await fillTraining(visitor);
      await field(visitor.page, 'plannedEnd').fill('1.2.2025');
      await send(visitor);
      await visitor.page.locator('.aksel-error-summary').waitFor();
    },
  },
  {
    name: 'form that did not reach the server',
    who: 'berg',
    path: TRAINING,
    prepare: async (visitor) => {
      await keepingNoDrafts(visitor);
      await answering(visitor, 'POST', A_COMMAND, { status: 503, code: 'unavailable' }, 503);
    },
    arrange: async (visitor) => {
      await fillTraining(visitor);
      await send(visitor);
      await visitor.page.getByRole('heading', { name: 'Ikke registrert' }).waitFor();
    },
  },
  {
    name: 'form that others were quicker than',
    who: 'berg',
    path: TRAINING,
    prepare: async (visitor) => {
      await keepingNoDrafts(visitor);
      // As it was before the last two events: the server refuses what rests on it.
      await answeringOtherwise<{ revision: number }>(visitor, A_CASE, (shown) => ({
        ...shown,
        revision: shown.revision - 2,
      }));
    },
    arrange: async (visitor) => {
      await fillTraining(visitor);
      await send(visitor);
      await visitor.page
        .getByRole('button', { name: 'Send det jeg har skrevet, likevel' })
        .waitFor();
    },
  },
  {
    name: 'just recorded, and can be taken back',
    who: 'berg',
    path: ofCase('case-4', '/registrer/assign-counsellor'),
    prepare: async (visitor) => {
      await keepingNoDrafts(visitor);
      await instead(visitor, 'POST', A_COMMAND, async (route) =>
        route.fulfill({ status: 201, json: await justRecorded(visitor) }),
      );
    },
    arrange: async ({ page }) => {
      await field(page, 'occurredOn').fill('1.4.2025');
      await field(page, 'counsellor').fill('D000001');
      await page.getByRole('button', { name: 'Registrer', exact: true }).click();
      // Whoever is there stops the time, so that the button is looked at.
      await page.getByRole('button', { name: /^Angre/ }).focus();
    },
  },
  { name: 'no such milestone', who: 'berg', path: ofCase('case-4', '/registrer/finnes-ikke') },
];

/** An answer as if something had been recorded that brought a departure and settled those there were. */
async function justRecorded(visitor: Visitor): Promise<object> {
  const caseId = await visitor.caseIdOf('case-4');
  const { findings } = await visitor.ask<{ findings: { outcome: string }[] }>(
    `/api/cases/${caseId}`,
  );
  const id = '00000000-0000-4000-8000-000000000001';
  return {
    caseId,
    events: [{ id, type: 'CounsellorAssigned', revision: 1 }],
    revision: 1,
    position: '0',
    findings: findings.slice(0, 1).map((one) => ({ ...one, outcome: 'departed', events: [id] })),
  };
}
