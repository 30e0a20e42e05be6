import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { CommandBus } from '@nestjs/cqrs';
import { recordSevenCourses } from '../../src/cli/seven-courses.js';
import { startTestApplication, type TestApplication } from '../support/application.js';

const run = promisify(execFile);

/** `…` stands for what depends on the day, everything else for itself. */
function isAsShown(output: string, answer: string): boolean {
  const literally = output.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literally.join('.*')}$`, 's').test(answer.trim());
}

/** The session that the README shows, typed as it stands into a shell. */
describe("The README's first session", () => {
  let house: TestApplication;
  let printed: string[];
  let shown: (string | undefined)[];

  beforeAll(async () => {
    house = await startTestApplication();
    await recordSevenCourses(house.app.get(CommandBus), house.log);
    const readme = await readFile('README.md', 'utf8');
    const steps = [...readme.matchAll(/```sh\n(.*?)```(?:\s*```json\n(.*?)\n```)?/gs)];
    shown = steps.map(([, , output]) => output);
    const mark = '\n--- next ---\n';
    const script = steps
      .map(([, commands]) => commands)
      .join(`printf '${mark.replaceAll('\n', '\\n')}'\n`);
    const { stdout } = await run('bash', [
      '-euc',
      script.replaceAll('http://127.0.0.1:3000', house.url),
    ]);
    printed = stdout.split(mark);
  }, 60_000);
  afterAll(() => house.close());

  it('prints what the README shows', () => {
    const differing = shown.flatMap((output, at) =>
      output === undefined || isAsShown(output, printed[at] ?? '')
        ? []
        : [{ shown: output, printed: printed[at] }],
    );
    expect(differing).toEqual([]);
    expect(shown.filter((output) => output !== undefined)).toHaveLength(4);
  });

  it('begins with the seven courses and ends with their milestones', () => {
    expect(JSON.parse(printed[1]!)).toMatchObject({ total: 7 });
    expect(JSON.parse(printed.at(-1)!)).toMatchObject({ courses: 7, hired: 6 });
  });

  it('shows the corrected month to a reader who waits', async () => {
    const { caseId } = JSON.parse(printed[2]!);
    const { body } = await house.get(
      `/api/cases/${caseId}/timeline?after=${await house.log.head()}`,
    );
    expect(body.entries[1]).toMatchObject({ type: 'TrainingStarted', occurredOn: '2025-04' });
  });

  it('asks for what there is to do', () => {
    const { lines, total, counts } = JSON.parse(printed.at(-2)!);
    expect(lines).toHaveLength(5);
    expect(total).toBeGreaterThan(5);
    expect(counts.rule.length).toBeGreaterThan(2);
  });
});
