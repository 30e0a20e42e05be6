import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommandBus } from '@nestjs/cqrs';
import { EVENT_STORE } from '../../src/event-store/event-store.module.js';
import type { EventStore } from '../../src/event-store/port.js';
import { RecordMilestone } from '../../src/recording/record-milestone.js';
import { Erasures } from '../../src/recording/erasure/erasures.js';
import { startTestApplication, type Caller, type TestApplication } from '../support/application.js';

const ERASED = { $erased: true };
const SECRET = 'kanarifugl i gruven';

/** Erasing a person over HTTP: one proposes, another approves, and nothing of it can be got around. */
describe('An erasure', () => {
  let house: TestApplication;
  let first: Caller;
  let second: Caller;
  let revisor: Caller;
  beforeAll(async () => {
    house = await startTestApplication();
    first = house.as({ id: 'D000005', roles: ['administrator'], offices: [] });
    second = house.as({ id: 'D000006', roles: ['administrator'], offices: [] });
    revisor = house.as({ id: 'D000004', roles: ['revisor'] });
  });
  afterAll(() => house.close());

  async function tellOfSomebody(): Promise<{ caseId: string; personId: string }> {
    const caseId = await house.openCase({ occurredOn: '2018-01-08' });
    const told = await house.post(`/api/cases/${caseId}/commands/record-background`, {
      note: SECRET,
      education: 'none',
    });
    expect(told.status).toBe(201);
    const [opening] = await house.log.read(`course-${caseId}`);
    return { caseId, personId: opening!.subject! };
  }
  const proposal = (personId: string, more = {}) => ({
    personId,
    basis: 'wrongPerson',
    decision: '2026-0042',
    ...more,
  });
  const propose = async (personId: string) =>
    (await first.post('/api/erasures', proposal(personId))).body.erasureId as string;
  const decide = (by: Caller, erasureId: string, verdict: 'approve' | 'reject') =>
    by.post(`/api/erasures/${erasureId}/${verdict}`, {});
  const noteOf = async (caseId: string) => {
    const after = await house.log.head();
    const { body } = await house.get(`/api/cases/${caseId}?after=${after}`);
    return body.facts.background.note as unknown;
  };
  const ledger = () => readFile(join(house.dataFolder, 'erasures.ledger'), 'utf8').catch(() => '');

  it('changes nothing before another administrator has approved it', async () => {
    const { caseId, personId } = await tellOfSomebody();
    const proposed = await first.post('/api/erasures', proposal(personId));
    expect(proposed.status).toBe(201);
    expect(proposed.body).toMatchObject({ personId, status: 'proposed', proposedBy: 'D000005' });
    expect(proposed.body.says).toMatch(/exception.*block/);
    expect(await noteOf(caseId)).toBe(SECRET);

    const own = await decide(first, proposed.body.erasureId, 'approve');
    expect([own.status, own.body.code]).toEqual([409, 'four-eyes']);
    expect(await noteOf(caseId)).toBe(SECRET);
    expect(await ledger()).not.toContain(personId);

    const approved = await decide(second, proposed.body.erasureId, 'approve');
    expect(approved.status).toBe(200);
    expect(approved.body).toMatchObject({ status: 'carried-out', decidedBy: 'D000006' });
    expect(await noteOf(caseId)).toEqual(ERASED);
    const line = (await ledger()).split('\n').find((one) => one.includes(personId));
    expect(JSON.parse(line!)).toMatchObject({
      personId,
      decision: '2026-0042',
      decidedBy: 'D000005',
      approvedBy: 'D000006',
    });
  });

  it('cannot be approved by the one who proposed it in the database either', async () => {
    const { personId } = await tellOfSomebody();
    const erasureId = await propose(personId);
    await expect(
      house.database.query(
        `insert into erasure.step (proposal_id, kind, actor) values ($1, 'approved', 'D000005')`,
        [erasureId],
      ),
    ).rejects.toThrow('somebody else');
    for (const change of [
      `update erasure.proposal set proposed_by = 'D000009'`,
      'delete from erasure.step',
      'truncate erasure.proposal cascade',
    ])
      await expect(house.database.query(change)).rejects.toThrow('is refused');
  });

  it('is not approved or rejected by a program', async () => {
    const { caseId, personId } = await tellOfSomebody();
    const erasureId = await propose(personId);
    const program = house.as({ id: 'job', roles: ['administrator'], kind: 'machine' });
    for (const verdict of ['approve', 'reject'] as const) {
      const { status, body } = await decide(program, erasureId, verdict);
      expect([status, body.code]).toEqual([403, 'people-only']);
    }
    expect(await noteOf(caseId)).toBe(SECRET);
  });

  it('is decided once: approving again completes it, anything else is refused', async () => {
    const { caseId, personId } = await tellOfSomebody();
    const erasureId = await propose(personId);
    expect((await decide(second, erasureId, 'approve')).status).toBe(200);
    const again = await decide(second, erasureId, 'approve');
    expect([again.status, again.body.status]).toEqual([200, 'carried-out']);
    const third = house.as({ id: 'D000007', roles: ['administrator'] });
    for (const [by, verdict] of [
      [second, 'reject'],
      [third, 'approve'],
    ] as const) {
      const { status, body } = await decide(by, erasureId, verdict);
      expect([status, body.code]).toEqual([409, 'already-decided']);
    }
    const repeated = await first.post('/api/erasures', proposal(personId));
    expect([repeated.status, repeated.body.code]).toEqual([409, 'already-proposed']);
    expect(await noteOf(caseId)).toEqual(ERASED);
  });

  it('that is rejected or taken back changes nothing, and can be proposed again', async () => {
    const { caseId, personId } = await tellOfSomebody();
    expect((await decide(second, await propose(personId), 'reject')).body.status).toBe('rejected');
    const erasureId = await propose(personId);
    expect((await decide(first, erasureId, 'reject')).body.status).toBe('rejected');
    const late = await decide(second, erasureId, 'approve');
    expect([late.status, late.body.code]).toEqual([409, 'already-decided']);
    expect(await noteOf(caseId)).toBe(SECRET);
    expect(await propose(personId)).toBeDefined();
  });

  it('proposed by two at once is proposed once', async () => {
    const { personId } = await tellOfSomebody();
    const answers = await Promise.all(
      [first, second, first, second].map((by) => by.post('/api/erasures', proposal(personId))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it.each([
    ['nobody knows', { personId: randomUUID() }, 404, 'person-not-found'],
    ['has no id', { personId: 'Kari Nordmann' }, 422, 'invalid-fields'],
    ['is erased for a reason that is none', { basis: 'wish' }, 422, 'invalid-fields'],
    ['is named in the decision', { decision: 'Kari Nordmann' }, 422, 'invalid-fields'],
  ])('of somebody who %s is refused', async (_, more, status, code) => {
    const { personId } = await tellOfSomebody();
    const answer = await first.post('/api/erasures', proposal(personId, more));
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('is for administrators to decide and for auditors to see', async () => {
    const { personId } = await tellOfSomebody();
    const erasureId = await propose(personId);
    for (const by of [house, revisor]) {
      expect((await by.post('/api/erasures', proposal(personId))).status).toBe(403);
      expect((await decide(by, erasureId, 'approve')).status).toBe(403);
    }
    expect((await house.get('/api/erasures')).status).toBe(403);
    const seen = await revisor.get(`/api/erasures?personId=${personId}`);
    expect(seen.body).toMatchObject({ total: 1, erasures: [{ erasureId, status: 'proposed' }] });
    const waiting = await first.get('/api/erasures?status=proposed');
    expect(waiting.body.erasures).toContainEqual(expect.objectContaining({ erasureId }));
    const done = await first.get('/api/erasures?status=carried-out');
    expect(done.body.erasures).not.toContainEqual(expect.objectContaining({ erasureId }));
    expect(done.body.total).toBeGreaterThan(0);
  });

  it('is not shown to whoever is related to the person', async () => {
    const { personId } = await tellOfSomebody();
    await house.post('/api/people', { personId, name: 'Testperson Fjellbyen' });
    await propose(personId);
    const related = await second.post(`/api/people/${personId}/commands/declare-relation`, {
      staff: 'D000007',
      kind: 'family',
    });
    expect(related.status).toBe(201);
    await house.get(`/api/people/${personId}?after=${await house.log.head()}`);
    for (const role of ['administrator', 'revisor'] as const) {
      const totalFor = async (id: string) =>
        (await house.as({ id, roles: [role] }).get(`/api/erasures?personId=${personId}`)).body
          .total;
      expect([await totalFor('D000007'), await totalFor('D000008')]).toEqual([0, 1]);
    }
  });

  it('answers an id that names none alike, whatever it is', async () => {
    for (const id of [randomUUID(), 'x', '%00'])
      for (const verdict of ['approve', 'reject'] as const) {
        const { status, body } = await decide(second, id, verdict);
        expect([id, status, body.code]).toEqual([id, 404, 'erasure-not-found']);
      }
  });

  describe('of a person in the register', () => {
    const send = (personId: string, name: string, fields: object) =>
      house.app
        .get(CommandBus)
        .execute(
          new RecordMilestone(
            { kind: 'person', id: personId },
            name,
            fields as never,
            randomUUID(),
            { id: 'D000001' },
          ),
        );

    it('is in their own history, and nobody can be registered under the id again', async () => {
      const personId = randomUUID();
      await send(personId, 'register-person', { name: SECRET });
      await decide(second, await propose(personId), 'approve');
      const history = await house.log.read(`person-${personId}`);
      expect(history.at(-1)).toMatchObject({
        type: 'PersonErased',
        data: { decision: '2026-0042', ground: 'wrongPerson' },
        recordedBy: { actor: 'D000006' },
      });
      const [registered] = await house.app.get<EventStore>(EVENT_STORE).read(`person-${personId}`);
      expect(registered!.data['name']).toEqual(ERASED);
      await expect(send(personId, 'change-person-details', { name: SECRET })).rejects.toThrow(
        'erased',
      );
    });

    it('is not proposed or decided by those close to them, for whom there is no such person', async () => {
      const personId = randomUUID();
      await send(personId, 'register-person', { name: SECRET });
      await send(personId, 'declare-relation', { staff: 'D000005', kind: 'family' });
      const own = await first.post('/api/erasures', proposal(personId));
      expect([own.status, own.body.code]).toEqual([404, 'person-not-found']);
      const { body } = await second.post('/api/erasures', proposal(personId));
      const decided = await decide(first, body.erasureId, 'approve');
      expect([decided.status, decided.body.code]).toEqual([404, 'erasure-not-found']);
    });

    it('is carried out in full at the next start, whatever step it was cut short at', async () => {
      const steps = [
        ['keys', 'erase'],
        ['recorder', 'execute'],
        ['register', 'markCarriedOut'],
      ] as const;
      const erasures = house.app.get(Erasures) as unknown as Record<
        string,
        Record<string, unknown>
      >;
      for (const [part, step] of steps) {
        const personId = randomUUID();
        await send(personId, 'register-person', { name: SECRET });
        const erasureId = await propose(personId);
        const spared = erasures[part]![step];
        erasures[part]![step] = () => Promise.reject(new Error('the power is gone'));
        const cut = await decide(second, erasureId, 'approve');
        erasures[part]![step] = spared;
        expect([cut.status, cut.body.code]).toEqual([503, 'erasure-unfinished']);
        const waiting = await first.get(`/api/erasures?personId=${personId}`);
        expect(waiting.body.erasures[0].status).toBe('approved');

        await house.app.get(Erasures).onApplicationBootstrap();
        const done = await first.get(`/api/erasures?personId=${personId}`);
        expect([step, done.body.erasures[0].status]).toEqual([step, 'carried-out']);
        const types = (await house.log.read(`person-${personId}`)).map(({ type }) => type);
        expect(types).toEqual(['PersonRegistered', 'PersonErased']);
        const lines = (await ledger()).split('\n').filter((line) => line.includes(personId));
        expect(lines).toHaveLength(1);
      }
    });
  });
});
