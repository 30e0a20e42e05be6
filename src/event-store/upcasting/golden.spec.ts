import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { JsonObject } from '../port.js';
import { goldenProblems } from './golden.fixture.js';
import { Upcasters } from './upcasters.js';
import type { UpcastStep } from './upcasters.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'golden-'));
});

afterEach(() => rm(folder, { recursive: true }));

const golden = (name: string, stored: JsonObject, current: JsonObject) =>
  writeFile(join(folder, name), JSON.stringify({ stored, current }));

const problemsWith = (step: UpcastStep) =>
  goldenProblems(folder, new Upcasters({ CourseHeld: [step] }));

const renameWeeks: UpcastStep = ({ weeks, ...rest }) => ({ ...rest, durationInWeeks: weeks ?? 0 });
const sealed = { $sealed: '1.AAAA' };

describe('Golden files', () => {
  it('are content when every version reads as expected', async () => {
    await golden('CourseHeld.v1.json', { weeks: 3 }, { durationInWeeks: 3 });
    await golden('CourseHeld.v2.json', { durationInWeeks: 3 }, { durationInWeeks: 3 });
    expect(await problemsWith(renameWeeks)).toEqual([]);
  });

  it('must exist for every known version', async () => {
    await golden('CourseHeld.v1.json', { weeks: 3 }, { durationInWeeks: 3 });
    expect(await problemsWith(renameWeeks)).toEqual(['CourseHeld.v2.json: missing']);
  });

  it('must not be left behind by a type that is gone', async () => {
    await golden('CourseHeld.v1.json', { weeks: 3 }, { durationInWeeks: 3 });
    await golden('CourseHeld.v2.json', {}, {});
    await golden('CourseGiven.v1.json', {}, {});
    expect(await problemsWith(renameWeeks)).toEqual([
      'CourseGiven.v1.json: no such type and version is known',
    ]);
  });

  it('show a version that reads otherwise than before', async () => {
    await golden('CourseHeld.v1.json', { weeks: 3 }, { weeks: 3 });
    await golden('CourseHeld.v2.json', {}, {});
    expect(await problemsWith(renameWeeks)).toEqual([
      'CourseHeld.v1.json: reads as {"durationInWeeks":3}',
    ]);
  });

  it('show a step that changes the data it was given', async () => {
    await golden('CourseHeld.v1.json', { weeks: 3 }, { weeks: 4 });
    await golden('CourseHeld.v2.json', {}, {});
    const meddle: UpcastStep = (data) => Object.assign(data, { weeks: 4 });
    expect(await problemsWith(meddle)).toEqual([
      'CourseHeld.v1.json: a step changed the data that it was given',
    ]);
  });

  it('show a step that moves a sealed value, which could then never be opened', async () => {
    await golden('CourseHeld.v1.json', { note: sealed }, { remark: sealed });
    await golden('CourseHeld.v2.json', { remark: sealed }, { remark: sealed });
    const move: UpcastStep = ({ note, ...rest }) => ({ ...rest, remark: note ?? null });
    expect(await problemsWith(move)).toEqual([
      'CourseHeld.v1.json: a step moved the sealed value at remark',
    ]);
  });
});
