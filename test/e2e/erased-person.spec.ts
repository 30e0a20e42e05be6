import { randomUUID } from 'node:crypto';
import { CommandBus } from '@nestjs/cqrs';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { KEY_VAULT } from '../../src/event-store/event-store.module.js';
import type { KeyVault } from '../../src/event-store/sealing/key-vault.js';
import { startTestApplication, type Answer, type TestApplication } from '../support/application.js';

const ERASED = { $erased: true };
const EMPLOYER = randomUUID();
const SECRET = 'kanarifugl i gruven';

/** A person whose key is destroyed: what was said is gone, what was counted stays. */
describe('An erased person', () => {
  let house: TestApplication;
  let caseId: string;
  let note: { body: object; headers: Record<string, string>; answer: Answer };
  beforeAll(async () => {
    house = await startTestApplication();
    caseId = await house.openCase({ gender: 'woman', occurredOn: '2018-01-08' });
    const headers = { 'idempotency-key': randomUUID() };
    const body = { experience: [SECRET], immigrantBackground: true, education: 'none' };
    note = { body, headers, answer: await command('record-background', body, headers) };
    await command('sign-agreement', {
      parties: ['user', 'employer', 'office'],
      goals: [{ text: SECRET, kind: 'skills' }],
      occurredOn: '2018-02-01',
    });
    await command('correct-fact', {
      fact: note.answer.body.events[0].id,
      changes: { experience: ['something else'], education: 'higherLong' },
      reason: SECRET,
    });
    await erase(caseId);
  });
  afterAll(() => house.close());

  const command = (name: string, body: object, headers = {}) =>
    house.post(`/api/cases/${caseId}/commands/${name}`, body, headers);

  async function erase(of: string) {
    const [opening] = await house.log.read(`course-${of}`);
    await house.app.get<KeyVault>(KEY_VAULT).destroy(opening!.subject!, 'decision 1');
  }

  async function read(address: string): Promise<Answer> {
    const between = address.includes('?') ? '&' : '?';
    return house.get(`${address}${between}after=${await house.log.head()}`);
  }

  it('reads as erased in the case, where everything else stands', async () => {
    const { status, body } = await read(`/api/cases/${caseId}`);
    expect(status).toBe(200);
    expect(body.facts).toMatchObject({
      gender: 'woman',
      background: { education: 'higherLong', experience: ERASED, immigrantBackground: ERASED },
    });
    expect(body.goals).toEqual([{ number: 1, text: ERASED, kind: 'skills', hasCriterion: false }]);
    expect(JSON.stringify(body)).not.toMatch(/\$sealed|kanarifugl|something else/);
  });

  it('reads as erased in the timeline, corrections and their reasons included', async () => {
    const { status, body } = await read(`/api/cases/${caseId}/timeline`);
    expect(status).toBe(200);
    expect(body.entries[1]).toMatchObject({
      type: 'BackgroundRecorded',
      data: { experience: ERASED },
      corrections: [
        {
          reason: ERASED,
          before: { experience: ERASED, education: 'none' },
          after: { experience: ERASED, education: 'higherLong' },
        },
      ],
    });
    expect(JSON.stringify(body)).not.toMatch(/\$sealed|kanarifugl|something else/);
  });

  it('stays in lists and figures', async () => {
    const { body } = await read('/api/cases/status-overview');
    expect(body.cases).toContainEqual(expect.objectContaining({ caseId, gender: 'woman' }));
    const figures = await read(`/api/research/milestones?cases=${caseId}`);
    expect(figures.body).toMatchObject({ courses: 1, hired: 0 });
  });

  it('has an old command repeated with the old answer', async () => {
    const again = await command('record-background', note.body, note.headers);
    expect([again.status, again.body]).toEqual([201, note.answer.body]);
    const other = await command('record-background', { education: 'none' }, note.headers);
    expect(other.body.code).toBe('idempotency-key-reused');
  });

  it('is refused new personal text, with what to do, and nothing of it is recorded', async () => {
    const head = await house.log.head();
    const text = await command('hold-follow-up-contact', { directedAt: ['user'], topic: SECRET });
    expect(text).toMatchObject({ status: 409, body: { code: 'person-erased' } });
    expect(text.body.detail).toContain('Leave out');
    expect(await house.log.head()).toBe(head);
  });

  it('is followed further in what is not personal', async () => {
    const hired = await command('start-employment', {
      employerId: EMPLOYER,
      contractType: 'permanent',
      percentage: 50,
      occurredOn: '2018-06-16',
    });
    expect(hired.status).toBe(201);
    const closed = await command('close-case', { outcome: 'work', occurredOn: '2018-12-01' });
    expect(closed.status).toBe(201);
    const { body } = await read(`/api/cases/${caseId}?at=2018-11-30`);
    expect(body).toMatchObject({ state: 'work', spells: expect.any(Array) });
  });

  it('is corrected further in what is not personal, with a code for a reason', async () => {
    const fact = note.answer.body.events[0].id as string;
    const correction = { fact, changes: { education: 'none' } };
    const inWords = await command('correct-fact', { ...correction, reason: SECRET });
    expect(inWords).toMatchObject({ status: 409, body: { code: 'person-erased' } });
    expect(inWords.body.detail).toContain('reasonCode');
    const byCode = await command('correct-fact', { ...correction, reasonCode: 'misrecorded' });
    expect(byCode.status).toBe(201);
    const { body } = await read(`/api/cases/${caseId}/timeline`);
    expect(body.entries[1].corrections[1]).toMatchObject({
      reasonCode: 'misrecorded',
      after: { education: 'none' },
    });
    expect(body.entries[1].corrections[1]).not.toHaveProperty('reason');
    expect((await command('retract-fact', { fact, reasonCode: 'wrongCase' })).status).toBe(201);
    expect((await read(`/api/cases/${caseId}`)).body.facts).not.toHaveProperty('background');
  });

  it('leaves every kind of milestone readable and its course open to more', async () => {
    await recordSevenCourses(house.app.get(CommandBus), house.log);
    const { body } = await read('/api/cases');
    for (const { caseId: each } of body.cases as { caseId: string }[]) {
      const { body: before } = await read(`/api/cases/${each}`);
      await erase(each);
      const shown = await read(`/api/cases/${each}`);
      expect([shown.status, shown.body.spells.length]).toEqual([200, before.spells.length]);
      expect([shown.body.state, shown.body.findings]).toEqual([before.state, before.findings]);
      expect((await read(`/api/cases/${each}/timeline`)).status).toBe(200);
    }
    const { status } = await read('/api/research/milestones');
    expect(status).toBe(200);
  });
});
