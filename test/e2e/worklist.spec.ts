import { fold } from '../../src/domain/course/decider.js';
import { findingsOf, tasksOf } from '../../src/domain/rules/case-rules.js';
import type { Values } from '../../src/domain/rules/rule.js';
import { addDays } from '../../src/domain/time/day.js';
import { caseOf, courseStream, factOf } from '../../src/event-store/streams.js';
import { ProjectionRunner } from '../../src/projections/runner.js';
import type { CountedList } from '../../src/casework/worklist/ready-lists.controller.js';
import type { WorklistAnswer } from '../../src/casework/worklist/worklist.controller.js';
import type { WorklistLine } from '../../src/casework/worklist/worklist-line.js';
import { fingerprints } from '../faults/casework-tables.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const DAY = '2020-03-02';

/** A few cases of two offices, in training, in work, waiting for an answer and closed. */
describe('The worklist', () => {
  let house: TestApplication;
  let bakery: string;
  let cases: string[];
  let closed: string;
  let after: bigint;

  beforeAll(async () => {
    house = await startTestApplication();
    bakery = await house.registerEmployer({ name: 'Fjordbyen bakery' });
    cases = [];
    for (let at = 0; at < 8; at++)
      cases.push(
        await house.openCase({
          office: at < 6 ? '0315' : '0301',
          pseudonym: `sak-${at}`,
          occurredOn: '2020-01-02',
        }),
      );
    closed = cases[5]!;
    for (const [at, caseId] of cases.entries()) await fill(caseId, at);
    await record(closed, 'close-case', { outcome: 'work', occurredOn: '2020-03-01' });
    after = await house.log.head();
  });
  afterAll(() => house.close());

  /** Each case differs from the next in who follows it, what runs in it and when that began. */
  async function fill(caseId: string, at: number): Promise<void> {
    if (at % 3 !== 2)
      await record(caseId, 'assign-counsellor', {
        counsellor: `Z99010${at % 3}`,
        occurredOn: `2020-02-0${at + 1}`,
      });
    const [training] = (
      await record(caseId, 'start-training', {
        employerId: bakery,
        occurredOn: `2020-01-${10 + at}`,
        plannedEnd: `2020-03-${10 + 2 * at}`,
      })
    ).events as [{ id: string }];
    if (at % 2 === 1)
      await record(caseId, 'request-support', { by: 'employer', occurredOn: `2020-02-2${at}` });
    if (at === 4) {
      await record(caseId, 'complete-training', {
        training: training.id,
        occurredOn: '2020-02-20',
      });
      await record(caseId, 'start-employment', {
        employerId: bakery,
        contractType: 'permanent',
        occurredOn: '2020-02-24',
      });
    }
  }

  async function record(caseId: string, name: string, body: object) {
    const answer = await house.post(`/api/cases/${caseId}/commands/${name}`, body);
    expect(answer).toMatchObject({ status: 201 });
    return answer.body;
  }

  async function ask<T>(path: string): Promise<T> {
    const { status, body } = await house.get(
      `${path}${path.includes('?') ? '&' : '?'}after=${after}`,
    );
    expect([path, status]).toEqual([path, 200]);
    return body as T;
  }
  const worklist = (query = '', on = DAY) =>
    ask<WorklistAnswer>(`/api/worklist?on=${on}&pageSize=200${query}`);

  /** What the log says there is to do, told by the domain without any table. */
  async function expectedLines(on = DAY): Promise<Expected[]> {
    const found: Expected[] = [];
    for (const [at, caseId] of cases.entries()) {
      const events = await house.log.read(courseStream(caseId));
      for (const task of tasksOf(fold(events.map(factOf)))) {
        if (task.showsFrom > on || (task.until !== undefined && task.until < on)) continue;
        found.push({
          caseId: caseOf(courseStream(caseId))!,
          rule: task.rule,
          events: task.events,
          values: task.values,
          due: task.due,
          office: at < 6 ? '0315' : '0301',
          ...(at % 3 === 2 ? {} : { counsellor: `Z99010${at % 3}` }),
          state: at === 4 ? 'work' : 'work-training',
          urgency: urgencyOf(task.due, on),
        });
      }
    }
    return found;
  }

  it('shows something to do of several rules, in every urgency', async () => {
    const { lines } = await worklist();
    expect(new Set(lines.map(({ rule }) => rule)).size).toBeGreaterThan(3);
    expect(new Set(lines.map(({ urgency }) => urgency)).size).toBeGreaterThan(1);
  });

  it('shows what the domain finds there is to do, the longest overdue first', async () => {
    const { lines, total } = await worklist();
    const expected = await expectedLines();
    expect(lines.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
    expect(total).toBe(expected.length);
    expect(lines.map(({ due }) => due)).toEqual(lines.map(({ due }) => due).sort());
  });

  it('names the numbers that the rule and the case give, and all that it rests on', async () => {
    const { lines } = await worklist();
    const said = (line: Expected | WorklistLine) =>
      [keyOf(line), { values: line.values, events: line.events }] as const;
    const expected = await expectedLines();
    expect(Object.fromEntries(lines.map(said))).toEqual(Object.fromEntries(expected.map(said)));
  });

  it('says what, for whom, at which employer, since when and by when', async () => {
    const { lines } = await worklist(`&q=sak-0&rule=training-ending-undecided`);
    expect(lines).toEqual([
      {
        caseId: cases[0],
        pseudonym: 'sak-0',
        office: '0315',
        counsellor: 'Z990100',
        state: 'work-training',
        employerId: bakery,
        employerName: 'Fjordbyen bakery',
        rule: 'training-ending-undecided',
        version: 1,
        kind: 'reminder',
        title: { nb: expect.any(String), nn: expect.any(String), en: expect.any(String) },
        text: { nb: expect.any(String), nn: expect.any(String), en: expect.any(String) },
        values: expect.any(Object),
        events: expect.arrayContaining([expect.any(String)]),
        since: '2020-01-10',
        showsFrom: expect.any(String),
        due: '2020-03-10',
        until: '2020-03-10',
        urgency: 'later',
        daysLeft: 8,
      } satisfies Record<keyof WorklistLine, unknown>,
    ]);
  });

  describe('filtered', () => {
    const filters: [string, (line: Expected) => boolean][] = [
      ['&office=0301', ({ office }) => office === '0301'],
      ['&counsellor=Z990101', ({ counsellor }) => counsellor === 'Z990101'],
      ['&unassigned=true', ({ counsellor }) => counsellor === undefined],
      ['&unassigned=true&counsellor=Z990101', () => false],
      ['&urgency=overdue', ({ urgency }) => urgency === 'overdue'],
      ['&urgency=week,later', ({ urgency }) => urgency === 'week' || urgency === 'later'],
      ['&state=work', ({ state }) => state === 'work'],
      ['&rule=request-unanswered', ({ rule }) => rule === 'request-unanswered'],
      [
        '&rule=request-unanswered&rule=mentor-missing',
        ({ rule }) => rule === 'request-unanswered' || rule === 'mentor-missing',
      ],
      [
        '&office=0315&counsellor=Z990101&urgency=overdue',
        ({ office, counsellor, urgency }) =>
          office === '0315' && counsellor === 'Z990101' && urgency === 'overdue',
      ],
    ];
    it.each(filters)('by %s leaves the lines that meet it', async (query, meets) => {
      const expected = (await expectedLines()).filter(meets);
      const { lines, total } = await worklist(query);
      expect(lines.map(keyOf).sort()).toEqual(expected.map(keyOf).sort());
      expect(total).toBe(expected.length);
    });

    it.each(filters)('by %s counts what each other value would leave', async (query, _) => {
      const { counts } = await worklist(query);
      for (const facet of ['rule', 'urgency', 'state'] as const) {
        for (const { value, count } of counts[facet]) {
          const others = new URLSearchParams(query);
          others.set(facet, value);
          expect([facet, value, count]).toEqual([
            facet,
            value,
            (await worklist(`&${others}`)).total,
          ]);
        }
      }
      const values = new Set((await expectedLines()).map(({ rule }) => rule));
      expect([...values]).toEqual(expect.arrayContaining(counts.rule.map(({ value }) => value)));
    });

    it('counts lines of each counsellor of an office, and of none, beside the one chosen', async () => {
      const expected = (await expectedLines()).filter(({ office }) => office === '0315');
      const { counts } = await worklist('&office=0315&counsellor=Z990101');
      const of = (id?: string) => expected.filter(({ counsellor }) => counsellor === id).length;
      expect(counts.unassigned).toBe(of());
      expect(byValue(counts.counsellor)).toEqual({
        Z990100: of('Z990100'),
        Z990101: of('Z990101'),
      });
    });

    it('counts the lines of one counsellor alone when no office is named', async () => {
      const { counts, total } = await worklist('&counsellor=Z990101');
      expect(byValue(counts.counsellor)).toEqual({ Z990101: total });
    });

    it('by an employer and by part of a pseudonym, taken as it is written', async () => {
      expect((await worklist(`&employer=${bakery}&q=sak-1`)).total).toBeGreaterThan(0);
      const nobody = '7f0c3c0e-58a5-5a4c-9a0e-31a0a0b8a001';
      expect((await worklist(`&employer=${nobody}`)).total).toBe(0);
      expect((await worklist('&q=ak-1')).lines.map(({ pseudonym }) => pseudonym)).toContain(
        'sak-1',
      );
      expect((await worklist('&q=-0-')).total).toBe(0);
    });

    it.each([
      ['rule=no-such-rule', 'rule'],
      ['urgency=soon', 'urgency'],
      ['unassigned=false', 'unassigned'],
      ['on=2020-02-30', 'on'],
      ['sort=name', 'sort'],
      ['whatever=1', 'whatever'],
    ])('refuses %s', async (query, field) => {
      const { status, body } = await house.get(`/api/worklist?${query}`);
      expect(status).toBe(422);
      expect(body.errors).toEqual([expect.objectContaining({ field })]);
    });
  });

  it('has no lines of a closed case, and has them again when it is reopened', async () => {
    const ofClosed = async () => (await worklist('&q=sak-5')).total;
    expect(tasksOf(fold((await house.log.read(courseStream(closed))).map(factOf)))).toEqual([]);
    expect(await ofClosed()).toBe(0);
    await record(closed, 'reopen-case', { occurredOn: '2020-03-02' });
    after = await house.log.head();
    expect(await ofClosed()).toBeGreaterThan(0);
    await record(closed, 'close-case', { outcome: 'work', occurredOn: '2020-03-03' });
    after = await house.log.head();
    expect(await ofClosed()).toBe(0);
  });

  it.each(['due', '-due', 'shown', '-shown', 'counsellor'])(
    'sorted by %s shows each line on one page only',
    async (sort) => {
      const whole = (await worklist(`&sort=${sort}`)).lines.map(keyOf);
      const paged: string[] = [];
      for (let page = 1; paged.length < whole.length; page++) {
        const { lines, total } = await ask<WorklistAnswer>(
          `/api/worklist?on=${DAY}&sort=${sort}&pageSize=3&page=${page}`,
        );
        expect(total).toBe(whole.length);
        expect(lines.length).toBeGreaterThan(0);
        paged.push(...lines.map(keyOf));
      }
      expect(paged).toEqual(whole);
    },
  );

  it('moves on with the days when nothing is recorded', async () => {
    const head = await house.log.head();
    const later = (await worklist()).lines.find(
      ({ due, showsFrom, until }) => !until && showsFrom < due && due > DAY,
    )!;
    const seen = [];
    for (const on of [addDays(later.due, -1), later.due, addDays(later.due, 1)]) {
      const { lines, total } = await worklist('', on);
      const line = lines.find((one) => keyOf(one) === keyOf(later))!;
      seen.push([line.urgency, line.daysLeft]);
      expect(total).toBe((await expectedLines(on)).length);
    }
    expect(seen).toEqual([
      ['week', 1],
      ['today', 0],
      ['overdue', -1],
    ]);
    expect(await house.log.head()).toBe(head);
  });

  it('shows a task from its first day on, and not the day before', async () => {
    const shows = async (on: string) =>
      (await worklist('&q=sak-0&rule=training-ending-undecided', on)).lines[0]?.showsFrom;
    const first = (await shows(DAY))!;
    expect(await shows(first)).toBe(first);
    expect(await shows(addDays(first, -1))).toBeUndefined();
  });

  it('counts on each ready list what asking its query gives', async () => {
    for (const scope of ['', '&office=0315', '&counsellor=Z990101']) {
      const { lists } = await ask<{ lists: CountedList[] }>(
        `/api/worklist/lists?on=${DAY}${scope}`,
      );
      expect(lists.length).toBeGreaterThan(17);
      for (const { id, of, query, count } of lists) {
        const address = of === 'tasks' ? '/api/worklist' : '/api/cases';
        const asked = new URLSearchParams({ ...query, on: DAY } as Record<string, string>);
        const { total } = await ask<{ total: number }>(`${address}?${asked}`);
        expect([scope, id, count]).toEqual([scope, id, total]);
      }
      const counted = lists.filter(({ count }) => count > 0).map(({ id }) => id);
      expect(counted).toEqual(expect.arrayContaining(['to-do', 'overdue', 'in-training']));
    }
  });

  it('has the own and the new cases of whoever asks on a list', async () => {
    const { lists } = await ask<{ lists: CountedList[] }>(
      `/api/worklist/lists?on=${DAY}&counsellor=Z990100`,
    );
    const countOf = (id: string) => lists.find((list) => list.id === id)?.count;
    // Cases 0, 3 and 6 are this counsellor's, taken over on 1, 4 and 7 February; case 2 is nobody's,
    // and so would case 5 be if it were open.
    expect([countOf('own-cases'), countOf('new-for-counsellor'), countOf('unassigned')]).toEqual([
      3, 2, 1,
    ]);
  });

  it('narrows the list of cases by a task that shows on the day', async () => {
    const expected = (await expectedLines()).filter(({ rule }) => rule === 'request-unanswered');
    const { cases: listed } = await ask<{ cases: { caseId: string }[] }>(
      `/api/cases?task=request-unanswered&on=${DAY}`,
    );
    expect(listed.map(({ caseId }) => caseId).sort()).toEqual(
      expected.map(({ caseId }) => caseId).sort(),
    );
    expect(
      (await ask<{ total: number }>('/api/cases?task=request-unanswered&on=2020-01-01')).total,
    ).toBe(0);
  });

  it('narrows the list of cases by signs of misuse that show on the day', async () => {
    const on = '2020-09-01';
    const expected: string[] = [];
    for (const caseId of cases) {
      const course = fold((await house.log.read(courseStream(caseId))).map(factOf));
      const found = findingsOf(course, on);
      if (found.some(({ kind, outcome }) => kind === 'misuse' && outcome === 'departed'))
        expected.push(caseId);
    }
    const withSigns = (day: string) =>
      ask<{ total: number; cases: { caseId: string }[] }>(`/api/cases?misuse=true&on=${day}`);
    expect(expected.length).toBeGreaterThan(0);
    expect((await withSigns(on)).cases.map(({ caseId }) => caseId).sort()).toEqual(expected.sort());
    expect((await withSigns('2020-01-02')).total).toBeLessThan(expected.length);
  });

  it('is the same when it is built anew from the whole log', async () => {
    await worklist();
    const before = Object.values(await fingerprints(house.database));
    expect(before.length).toBeGreaterThan(4);
    await house.app.get(ProjectionRunner).rebuild('casework');
    expect(Object.values(await fingerprints(house.database))).toEqual(before);
  });

  it('stores no sealed value', async () => {
    const { rows } = await house.database.query(
      `select 1 from read.case_task t where t::text like '%$sealed%'`,
    );
    expect(rows).toEqual([]);
  });
});

interface Expected {
  caseId: string;
  rule: string;
  events: readonly string[];
  values: Values;
  due: string;
  office: string;
  counsellor?: string;
  state: string;
  urgency: string;
}

const keyOf = ({ caseId, rule, events, due }: WorklistLine | Expected) =>
  [caseId, rule, events[0], due].join(' ');

const byValue = (counts: { value: string; count: number }[]) =>
  Object.fromEntries(counts.map(({ value, count }) => [value, count]));

/** Told anew, not asked of the code that is tested. */
function urgencyOf(due: string, on: string): string {
  const days = (Date.parse(due) - Date.parse(on)) / 86_400_000;
  if (days < 0) return 'overdue';
  if (days === 0) return 'today';
  return days <= 7 ? 'week' : 'later';
}
