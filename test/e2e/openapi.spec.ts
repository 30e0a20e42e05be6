import { Validator } from '@seriousme/openapi-schema-validator';
import { STREAM_KINDS, type StreamKind } from '../../src/domain/catalogue.js';
import type { Catalogue } from '../../src/domain/stream/catalogue.js';
import { startTestApplication, type Answer, type TestApplication } from '../support/application.js';

interface Operation {
  summary?: string;
  parameters?: { name: string }[];
  requestBody?: { content: { 'application/json': { example: object } } };
  responses: Record<string, { content?: Record<string, { example?: unknown }> }>;
}

describe('The OpenAPI document', () => {
  let house: TestApplication;
  let paths: Record<string, Record<string, Operation>>;
  beforeAll(async () => {
    house = await startTestApplication();
    paths = (await house.get('/api/openapi.json')).body.paths;
  });
  afterAll(() => house.close());

  /** Asked by whoever's work it is. */
  async function whoMay(address: string): Promise<Answer> {
    const answer = await house.get(address);
    if (answer.status !== 403) return answer;
    const audited = await house.as({ roles: ['revisor'] }).get(address);
    if (audited.status !== 403) return audited;
    return house.as({ roles: ['administrator'] }).get(address);
  }

  it('is valid by the standard', async () => {
    const checked = await new Validator().validate((await house.get('/api/openapi.json')).body);
    expect(checked).toEqual({ valid: true });
  });

  it('has one operation for each command of the catalogue', () => {
    const described = Object.entries(paths)
      .filter(([, operations]) => operations['post'])
      .map(([path]) => path);
    const commandsOf = (
      { entries, opens }: Catalogue & { opens: string },
      at: string,
      id: string,
    ) =>
      entries
        .filter(({ byProcedure }) => !byProcedure)
        .map(({ command }) => (command === opens ? at : `${at}/{${id}}/commands/${command}`));
    const expected = [
      ...commandsOf(STREAM_KINDS.course, '/api/cases', 'caseId'),
      '/api/cases/{caseId}/commands/correct-fact/preview',
      '/api/cases/{caseId}/commands/retract-fact/preview',
      ...commandsOf(STREAM_KINDS.employer, '/api/employers', 'employerId'),
      ...commandsOf(STREAM_KINDS.person, '/api/people', 'personId'),
      '/api/people/search',
      '/api/people/{personId}/report',
      '/api/access/overrides',
      '/api/access/sessions/end',
      '/api/erasures',
      '/api/erasures/{erasureId}/approve',
      '/api/erasures/{erasureId}/reject',
    ];
    expect(described.sort()).toEqual(expected.sort());
  });

  it('shows answers with the fields that they have', async () => {
    const caseId = await house.openCase({ occurredOn: '2018-01-08' });
    const employerId = await house.registerEmployer({ occurredOn: '2018-02-01' });
    const { personId } = (await house.post('/api/people', { name: 'Testperson' })).body;
    await fetch(`${house.url}/api/worklist/saved-filters/mine`, {
      method: 'PUT',
      headers: { authorization: house.authorization, 'content-type': 'application/json' },
      body: '{"query":{}}',
    });
    const at = (path: string) =>
      path
        .replace('{caseId}', caseId)
        .replace('{employerId}', employerId)
        .replace('{personId}', personId)
        .replace('{name}', 'mine')
        .replace('{command}', path.startsWith('/api/drafts') ? 'open-case' : 'correct-fact');
    for (const path of Object.keys(paths).filter((one) => one.endsWith('/drafts/{command}')))
      await fetch(house.url + at(path), {
        method: 'PUT',
        headers: { authorization: house.authorization, 'content-type': 'application/json' },
        body: '{"fields":{},"revision":1}',
      });
    const after = await house.log.head();
    const reads = Object.entries(paths).filter(([, operations]) => operations['get']);
    expect(reads.length).toBeGreaterThan(5);
    for (const [path, operations] of reads) {
      const waits = operations['get']!.parameters?.some(({ name }) => name === 'after');
      const query = waits ? `?after=${after}` : '';
      const { body } = await whoMay(at(path) + query);
      const example = operations['get']!.responses['200']!.content!['application/json']!.example;
      expect([path, Object.keys(body)]).toEqual([
        path,
        expect.arrayContaining(Object.keys(example as object)),
      ]);
    }
  });

  it('gives every operation a summary and an example of its answer', () => {
    const bare = Object.entries(paths).flatMap(([path, operations]) =>
      Object.entries(operations)
        .filter(
          ([, { summary, responses }]) =>
            !summary ||
            !Object.entries(responses).some(
              ([status, { content }]) =>
                status.startsWith('2') &&
                Object.values(content ?? {}).some(({ example }) => example !== undefined),
            ),
        )
        .map(([method]) => `${method} ${path}`),
    );
    expect(bare).toEqual([]);
  });

  it('describes every address that reads', () => {
    const reads = Object.entries(paths)
      .filter(([, operations]) => operations['get'])
      .map(([path]) => path);
    expect(reads.sort()).toEqual([
      '/api/access/overrides',
      '/api/audit/lookups',
      '/api/audit/lookups/figures',
      '/api/audit/security-events',
      '/api/cases',
      '/api/cases/status-overview',
      '/api/cases/{caseId}',
      '/api/cases/{caseId}/drafts/{command}',
      '/api/cases/{caseId}/narrative',
      '/api/cases/{caseId}/timeline',
      '/api/drafts',
      '/api/drafts/{command}',
      '/api/employers',
      '/api/employers/openings',
      '/api/employers/{employerId}',
      '/api/employers/{employerId}/drafts/{command}',
      '/api/employers/{employerId}/timeline',
      '/api/erasures',
      '/api/erasures/due',
      '/api/me',
      '/api/people/{personId}',
      '/api/research/milestones',
      '/api/rules',
      '/api/rules/measures',
      '/api/worklist',
      '/api/worklist/lists',
      '/api/worklist/saved-filters',
      '/api/worklist/saved-filters/{name}',
      '/health/live',
      '/health/ready',
    ]);
  });

  const PLACES = {
    course: ['/api/cases', 'caseId'],
    employer: ['/api/employers', 'employerId'],
    person: ['/api/people', 'personId'],
  } as const;
  const commands = (Object.keys(STREAM_KINDS) as StreamKind[]).flatMap((kind) =>
    STREAM_KINDS[kind].entries
      .filter(({ byProcedure }) => !byProcedure)
      .map(({ command }) => [command, kind] as const),
  );
  it.each(commands)(
    'shows an example of %s (%s) that can be sent as it stands',
    async (command, kind) => {
      const [collection, id] = PLACES[kind];
      const { opens } = STREAM_KINDS[kind];
      const path = command === opens ? collection : `${collection}/{${id}}/commands/${command}`;
      const { example } = paths[path]!['post']!.requestBody!.content['application/json'];
      const everybody = house.as({ roles: ['veileder', 'administrator'] });
      const on =
        kind === 'course'
          ? await house.openCase()
          : kind === 'employer'
            ? await house.registerEmployer()
            : ((await house.post('/api/people', { name: 'Testperson' })).body.personId as string);
      const answer = await everybody.post(path.replace(`{${id}}`, on), example);
      // An example may refer to an event that this case does not have; its form must be right.
      const outcome = answer.status === 201 ? 'recorded' : answer.body.code;
      expect([
        'recorded',
        'unknown-reference',
        'unknown-goal',
        'not-closed',
        'no-counsellor',
        'not-shielded',
        'not-blocked',
      ]).toContain(outcome);
    },
  );
});
