import { CATALOGUE } from '../course/decider.js';
import { courseOf, EMPLOYER, idOf, type GivenFact } from '../course/specification.fixture.js';
import { narrative, narrativeText } from './narrative.js';
import { LABELS, PHRASES, SENTENCES, VALUES, WHO } from './sentences.js';

const OTHER = idOf('other employer');

const STORY: GivenFact[] = [
  ['background', 'BackgroundRecorded', { note: 'secret-background' }],
  [
    'assessed',
    'AssessmentCompleted',
    { interests: 'users-interest', functionalChallenges: ['sensory'], source: 'user' },
  ],
  [
    'training',
    'TrainingStarted',
    { employerId: EMPLOYER, plannedEnd: '2018-08', occurredOn: '2018-05-14' },
  ],
  [
    'agreement',
    'AgreementSigned',
    {
      parties: ['user', 'employer', 'office'],
      purpose: 'secret-purpose',
      training: idOf('training'),
    },
  ],
  [
    'elsewhere',
    'EmploymentStarted',
    { employerId: OTHER, contractType: 'onCall', percentage: 12.5, occurredOn: '2018-04~' },
  ],
  [
    'usersWord',
    'FactorNamed',
    { perspective: 'user', polarity: 'negative', code: 'other', text: 'users-own-word' },
  ],
  [
    'managersWord',
    'FactorNamed',
    {
      perspective: 'manager',
      polarity: 'negative',
      code: 'other',
      text: 'managers-own-word',
    },
  ],
  ['usersTalk', 'FollowUpContactHeld', { directedAt: ['user'], topic: 'users-talk' }],
  [
    'managersTalk',
    'FollowUpContactHeld',
    { directedAt: ['employer'], employerId: EMPLOYER, topic: 'managers-talk' },
  ],
  [
    'threeParties',
    'FollowUpContactHeld',
    { directedAt: ['user', 'employer'], employerId: EMPLOYER, topic: 'three-party-talk' },
  ],
  [
    'asked',
    'SupportRequested',
    { by: 'employer', employerId: EMPLOYER, topic: 'managers-question' },
  ],
  ['answered', 'SupportAnswered', { request: idOf('asked'), answer: 'secret-answer' }],
  [
    'ended',
    'EmploymentEnded',
    { employment: idOf('elsewhere'), reason: 'subsidyEnded', note: 'secret-note' },
  ],
];

const course = courseOf(...STORY);
const user = narrative(course, { audience: 'user', language: 'nb' });
const manager = narrative(course, { audience: 'manager', language: 'nb', employerId: EMPLOYER });
const told = (sentences: typeof user) => sentences.flatMap(({ events }) => events);

describe('The narrative of a course (F-40)', () => {
  it('says what happened in order of happening, when as precisely as is known, and who told it', () =>
    expect(user.slice(0, 3).map(({ text }) => text)).toEqual([
      '1. januar 2018: Kontoret åpnet saken. Opplyst av: ikke oppgitt.',
      'Tidspunkt ikke oppgitt: Kontoret skrev ned utdanning og erfaring. Opplyst av: ikke oppgitt.',
      'Tidspunkt ikke oppgitt: Kartleggingen ble fullført. Med egne ord: «users-interest». Opplyst av: brukeren.',
    ]));

  it('never makes a rough date more precise, and writes figures as the language does', () =>
    expect(user.find(({ events }) => events[0] === idOf('elsewhere'))?.text).toBe(
      'Omtrent april 2018: Brukeren begynte i arbeid. Tilkallingsavtale, stillingsprosent: 12,5. Opplyst av: ikke oppgitt.',
    ));

  it('names with each sentence the events that it tells', () => {
    for (const { events } of [...user, ...manager]) expect(events).toHaveLength(1);
    expect(new Set(told(user)).size).toBe(user.length);
  });

  it('leaves out for the user what was said by or with the manager alone', () => {
    const text = narrativeText(user);
    for (const kept of ['users-own-word', 'users-talk', 'three-party-talk'])
      expect(text).toContain(kept);
    for (const secret of [
      'managers-own-word',
      'managers-talk',
      'managers-question',
      'secret-answer',
    ])
      expect(text).not.toContain(secret);
    for (const fact of ['managersWord', 'managersTalk', 'asked', 'answered'])
      expect(told(user)).not.toContain(idOf(fact));
  });

  it('tells a manager of their own workplace alone, and nothing of health or of the user alone', () => {
    expect(told(manager)).toEqual(
      expect.arrayContaining(
        ['training', 'agreement', 'managersTalk', 'threeParties', 'asked', 'answered'].map((name) =>
          idOf(name),
        ),
      ),
    );
    for (const fact of [
      'opening',
      'background',
      'assessed',
      'usersWord',
      'usersTalk',
      'elsewhere',
      'ended',
    ])
      expect(told(manager)).not.toContain(idOf(fact));
    const text = narrativeText(manager);
    expect(text).toContain('managers-question');
    expect(text).not.toMatch(/secret|users-|three-party/);
  });

  it('tells what the manager said where the course knows no other employer', () => {
    const alone = courseOf(STORY[2]!, [
      'word',
      'FactorNamed',
      { perspective: 'manager', polarity: 'positive', code: 'other', text: 'well done' },
    ]);
    const text = narrativeText(
      narrative(alone, { audience: 'manager', language: 'en', employerId: EMPLOYER }),
    );
    expect(text).toContain('well done');
  });

  it('keeps a text of the manager out of what both know of', () => {
    const both = courseOf(STORY[2]!, [
      'task',
      'TaskAdded',
      { training: idOf('training'), description: 'slow at it', source: 'manager' },
    ]);
    const text = narrativeText(narrative(both, { audience: 'user', language: 'en' }));
    expect(text).toContain('The user was given a new task.');
    expect(text).not.toContain('slow at it');
  });

  it('stays the same when somebody has read it and remarked on it', () => {
    const before = courseOf(STORY[2]!);
    const after = courseOf(STORY[2]!, [
      'read',
      'NarrativeReviewed',
      { by: 'user', accepted: true },
    ]);
    for (const audience of ['user', 'manager'] as const)
      expect(narrative(after, { audience, language: 'nb' })).toEqual(
        narrative(before, { audience, language: 'nb' }),
      );
  });

  it('tells an erased text as erased', () => {
    const erased = courseOf([
      'word',
      'FactorNamed',
      {
        perspective: 'user',
        polarity: 'positive',
        code: 'other',
        text: { $erased: true } as never,
      },
    ]);
    expect(narrativeText(narrative(erased, { audience: 'user', language: 'nn' }))).toContain(
      '(teksten er sletta)',
    );
  });
});

describe('The words of the narrative', () => {
  const amendments = ['FactCorrected', 'FactRetracted', 'NarrativeReviewed'];

  it.each(CATALOGUE.map(({ event }) => event).filter((event) => !amendments.includes(event)))(
    'are there for %s in three languages, one sentence each',
    (event) => {
      for (const language of ['nb', 'nn', 'en'] as const)
        expect(SENTENCES[event]?.[language]).toMatch(/^[A-ZÅÆØ][^.]*\.$/);
    },
  );

  it('name no diagnosis, and are bokmål and nynorsk', () => {
    const all = JSON.stringify([SENTENCES, VALUES, LABELS, WHO, PHRASES]);
    expect(all).not.toMatch(/diagnos|syk|psyk|angst|depresj|rus\b|illness|disorder|sick/i);
    for (const { nb, nn } of Object.values(SENTENCES)) {
      expect(nb).not.toMatch(/\b(ikkje|eit|vart|frå|ein|kva|saka|tok til)\b/);
      expect(nn).not.toMatch(/\b(ikke|et|ble|fra|en|hva|saken|begynte)\b/);
    }
  });
});
