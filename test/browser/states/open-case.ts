import type { Visitor } from '../page-house.js';
import type { PageState } from './page-state.js';
import { answering } from './server.js';
import { OF_NOBODY } from './surroundings.js';

const PERSON = {
  personId: '00000000-0000-4000-8000-000000000002',
  name: 'Testperson Ask',
  cases: [
    { caseId: '00000000-0000-4000-8000-000000000003', office: '0001', open: true },
    { caseId: '00000000-0000-4000-8000-000000000004', office: '0002', open: false },
  ],
};

const findPerson = async (visitor: Visitor): Promise<void> =>
  void (await answering(visitor, 'POST', /\/api\/people\/search$/, PERSON));

async function lookUp({ page }: Visitor, number: string): Promise<void> {
  await page.getByLabel('Fødselsnummer eller D-nummer').fill(number);
  await page.getByRole('button', { name: 'Finn person' }).click();
}

export const OF_OPENING_A_CASE: readonly PageState[] = [
  { name: 'open a case', who: 'berg', path: '/saker/ny' },
  {
    name: 'open a case with faults',
    who: 'berg',
    path: '/saker/ny',
    arrange: async (visitor) => {
      const { page } = visitor;
      await lookUp(visitor, '123');
      await page.getByRole('button', { name: 'Åpne sak', exact: true }).click();
      await page.locator('.aksel-error-summary').waitFor();
    },
  },
  {
    name: 'open a case for somebody found',
    who: 'berg',
    path: '/saker/ny',
    prepare: findPerson,
    arrange: async (visitor) => {
      await lookUp(visitor, OF_NOBODY);
      await visitor.page.getByRole('button', { name: 'Bruk denne personen' }).waitFor();
    },
  },
  {
    name: 'open a case for somebody chosen',
    who: 'berg',
    path: '/saker/ny',
    prepare: findPerson,
    arrange: async (visitor) => {
      await lookUp(visitor, OF_NOBODY);
      await visitor.page.getByRole('button', { name: 'Bruk denne personen' }).click();
      await visitor.page.getByRole('button', { name: 'Velg en annen' }).waitFor();
    },
  },
  {
    name: 'open a case for somebody new',
    who: 'berg',
    path: '/saker/ny',
    arrange: async (visitor) => {
      await lookUp(visitor, OF_NOBODY);
      await visitor.page.getByRole('button', { name: 'Registrer person' }).click();
      await visitor.page.getByText('Skriv navnet.').waitFor();
    },
  },
];
