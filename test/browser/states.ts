import type { Visitor, Who } from './page-house.js';

/** A state that the page can be in: where to go, and what to do there. */
export interface PageState {
  name: string;
  who: Who;
  /** Address; a function where it depends on the cases that there are. */
  path: string | ((visitor: Visitor) => Promise<string>);
  /** What is done after arriving; the state is what it leaves. */
  arrange?: (visitor: Visitor) => Promise<void>;
}

const ofCase =
  (pseudonym: string, rest = '') =>
  async (visitor: Visitor): Promise<string> =>
    `/saker/${await visitor.caseIdOf(pseudonym)}${rest}`;

const ofEmployer =
  (rest = '') =>
  async (visitor: Visitor): Promise<string> => {
    const { employers } = await visitor.ask<{ employers: { employerId: string }[] }>(
      '/api/employers?pageSize=1',
    );
    return `/arbeidsgivere/${employers[0]!.employerId}${rest}`;
  };

export const STATES: readonly PageState[] = [
  { name: 'worklist', who: 'berg', path: '/' },
  { name: 'worklist, nothing matches', who: 'berg', path: '/?q=finnesikke' },
  { name: 'cases', who: 'berg', path: '/saker' },
  { name: 'cases of the auditor', who: 'revisor', path: '/saker' },
  { name: 'open a case', who: 'berg', path: '/saker/ny' },
  { name: 'case', who: 'berg', path: ofCase('case-4') },
  { name: 'case with much in it', who: 'berg', path: ofCase('case-3') },
  {
    name: 'case as it was',
    who: 'berg',
    path: ofCase('case-4', '?at=2016-01-01'),
  },
  { name: 'case of the auditor', who: 'revisor', path: ofCase('case-4') },
  {
    name: 'no such case',
    who: 'berg',
    path: '/saker/00000000-0000-4000-8000-000000000000',
  },
  { name: 'milestones to choose from', who: 'berg', path: ofCase('case-4', '/registrer') },
  {
    name: 'form',
    who: 'berg',
    path: ofCase('case-4', '/registrer/start-training'),
  },
  {
    name: 'form with faults',
    who: 'berg',
    path: ofCase('case-4', '/registrer/start-training'),
    arrange: async ({ page }) => {
      await page.locator('form button[type=submit]').last().click();
      await page.getByRole('alert').or(page.locator('.aksel-error-summary')).first().waitFor();
    },
  },
  {
    name: 'form with groups',
    who: 'berg',
    path: ofCase('case-4', '/registrer/sign-agreement'),
  },
  { name: 'print', who: 'berg', path: ofCase('case-4', '/utskrift') },
  { name: 'employers', who: 'berg', path: '/arbeidsgivere' },
  { name: 'openings', who: 'berg', path: '/arbeidsgivere/muligheter' },
  { name: 'new employer', who: 'berg', path: '/arbeidsgivere/ny' },
  { name: 'employer', who: 'berg', path: ofEmployer() },
  {
    name: 'form of an employer',
    who: 'berg',
    path: ofEmployer('/registrer/announce-opening'),
  },
  { name: 'accessibility', who: 'berg', path: '/tilgjengelighet' },
  { name: 'no such page', who: 'berg', path: '/saker/x/y/z' },
  { name: 'start of the researcher', who: 'forsker', path: '/' },
  { name: 'start of the administrator', who: 'administrator', path: '/' },
];

export async function arrive(visitor: Visitor, { path, arrange }: PageState): Promise<void> {
  await visitor.goTo(typeof path === 'string' ? path : await path(visitor));
  if (arrange) {
    await arrange(visitor);
    await visitor.page.waitForLoadState('networkidle');
  }
}
