import { randomUUID } from 'node:crypto';
import { KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { startTestApplication, type TestApplication } from '../support/application.js';
import { secondsFromNow, type TestIdentity } from '../support/issuer.js';
import { SUBJECTS, type Caller, type Subject } from './authorization-matrix.js';

const OFFICE = '0001';
const WHO: Partial<Record<Caller, TestIdentity>> = {
  veileder: { id: 'Z990201', roles: ['veileder'], offices: [OFFICE] },
  elsewhere: { id: 'Z990202', roles: ['veileder'], offices: ['0002'] },
  leser: { id: 'Z990203', roles: ['leser'], offices: [OFFICE] },
  forsker: { id: 'Z990204', roles: ['forsker'], offices: [] },
  revisor: { id: 'Z990205', roles: ['revisor'], offices: [] },
  administrator: { id: 'Z990206', roles: ['administrator'], offices: [] },
  machine: { id: 'research-client', kind: 'machine', roles: ['forsker'], offices: [] },
};

export interface Ids {
  caseId: string;
  personId: string;
}

/** An application with a case of each kind at one office, and the tokens of those who ask. */
export interface AuthorizationHouse {
  house: TestApplication;
  ids: Record<Subject, Ids>;
  /** Value of `Authorization`; none for nobody. */
  authorization: Record<Caller, string | undefined>;
}

export async function buildAuthorizationHouse(): Promise<AuthorizationHouse> {
  const house = await startTestApplication();
  const ids: Partial<Record<Subject, Ids>> = {};
  for (const subject of SUBJECTS) ids[subject] = await build(house, subject);
  const head = await house.log.head();
  await house.get(`/api/cases?after=${head}`);
  return {
    house,
    ids: ids as Record<Subject, Ids>,
    authorization: await authorizations(house),
  };
}

async function authorizations(
  house: TestApplication,
): Promise<AuthorizationHouse['authorization']> {
  const bearer = async (...asked: Parameters<TestApplication['token']>) =>
    `Bearer ${await house.token(...asked)}`;
  const tokens: Record<string, string | undefined> = {
    nobody: undefined,
    expired: await bearer(WHO.veileder, {
      claims: { iat: secondsFromNow(-7_200), exp: secondsFromNow(-3_600) },
    }),
    'wrong-audience': await bearer(WHO.veileder, { claims: { aud: 'another-application' } }),
  };
  for (const [caller, identity] of Object.entries(WHO)) tokens[caller] = await bearer(identity);
  return tokens as AuthorizationHouse['authorization'];
}

/** A case and its person as the name of the subject says. */
async function build(house: TestApplication, subject: Subject): Promise<Ids> {
  const ids = { caseId: randomUUID() as string, personId: randomUUID() as string };
  if (subject === 'absent') return ids;
  ids.caseId = await house.openCase({ office: OFFICE, personId: ids.personId });
  await recorded(
    house.post('/api/people', { personId: ids.personId, name: 'Testperson Fjordbyen' }),
  );
  const administrator = house.as({
    id: 'Z990299',
    roles: ['veileder', 'administrator'],
    offices: 'all',
    clearances: ['strictly-confidential', 'shielded'],
  });
  const record = (command: string, fields: object) =>
    recorded(administrator.post(`/api/people/${ids.personId}/commands/${command}`, fields));
  const close = { outcome: 'work', occurredOn: '2019-02-01' };
  if (subject === 'closed')
    await recorded(house.post(`/api/cases/${ids.caseId}/commands/close-case`, close));
  if (subject === 'kode-7') await record('set-address-protection', { level: 'confidential' });
  if (subject === 'kode-6')
    await record('set-address-protection', { level: 'strictlyConfidential' });
  if (subject === 'shielded') await record('shield-person', {});
  if (subject === 'relation')
    for (const { id } of Object.values(WHO))
      await record('declare-relation', { staff: id!, kind: 'family' });
  if (subject === 'blocked')
    await record('block-person', { ground: 'accuracyContested', handlers: ['Z990298'] });
  if (subject === 'erased') await house.app.get<KeyVault>(KEY_VAULT).destroy(ids.personId, 'test');
  return ids;
}

async function recorded(answer: Promise<{ status: number; body: unknown }>): Promise<void> {
  const { status, body } = await answer;
  if (status !== 201) throw new Error(`not recorded: ${status} ${JSON.stringify(body)}`);
}
