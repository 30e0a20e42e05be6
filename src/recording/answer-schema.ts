import type { JsonSchema } from '../domain/fields/shapes.js';

// What the answers of recording look like to the world.

const uuid = { type: 'string', format: 'uuid' } as const;
const day = { type: 'string', format: 'date' } as const;
const change = { type: 'string', enum: ['appears', 'disappears', 'changes'] } as const;

const listOf = (properties: Record<string, JsonSchema>, description?: string): JsonSchema => ({
  type: 'array',
  ...(description === undefined ? {} : { description }),
  items: { type: 'object', properties },
});

/** The first of many with their number. */
const capped = (description: string, properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  description,
  required: ['total', 'shown'],
  properties: { total: { type: 'integer' }, shown: listOf(properties) },
});

const findings = listOf({
  rule: { type: 'string', description: 'Id of the rule; /api/rules tells of each.' },
  kind: { type: 'string', enum: ['norm', 'measure', 'misuse', 'reminder'] },
  version: { type: 'integer', description: 'In force on the day of the first event.' },
  outcome: { type: 'string', enum: ['departed', 'unknown', 'met', 'notInForce'] },
  events: { type: 'array', items: { type: 'string' } },
  from: day,
  text: { type: 'object', additionalProperties: { type: 'string' } },
  values: { type: 'object', additionalProperties: true },
  source: { type: 'string' },
  today: { type: 'object', description: 'What the rules of today say, where it differs.' },
});

const findingChange = {
  change,
  rule: { type: 'string' },
  subject: { ...uuid, description: 'The event that the finding is about.' },
  before: { type: 'object' },
  after: { type: 'object' },
} as const;

export const CONSEQUENCES_SCHEMA: JsonSchema = {
  type: 'object',
  description:
    'What an amendment changes beside the fact itself, as it was on the day it was recorded. A side that says nothing is absent.',
  required: ['derived', 'spells', 'goals', 'findings', 'tasks', 'decisions'],
  properties: {
    derived: capped('State, status row, milestones and durations in days, follow-up.', {
      name: { type: 'string' },
      before: {},
      after: {},
    }),
    spells: capped('What lasts: its dates, and whether it has ended.', {
      change,
      id: uuid,
      kind: { type: 'string' },
      before: { type: 'object' },
      after: { type: 'object' },
    }),
    goals: capped('How goals of agreements stand.', {
      change,
      agreement: uuid,
      number: { type: 'integer' },
      before: { type: 'string' },
      after: { type: 'string' },
    }),
    findings: capped('What the rules find.', findingChange),
    tasks: capped('What there is to do, with the day by which.', {
      change,
      rule: { type: 'string' },
      subject: uuid,
      before: day,
      after: day,
    }),
    decisions: capped('Later decisions that rested on what is amended.', {
      id: uuid,
      type: { type: 'string' },
      on: { type: 'string' },
      restedOn: {
        type: 'array',
        items: { type: 'string' },
        description: 'Rules whose findings, visible then, rested on it.',
      },
      findings: capped('How what was visible would have differed.', findingChange),
    }),
  },
};

const MEANING = {
  findings,
  consequences: { $ref: '#/components/schemas/Consequences' },
} as const;

/** @param id name of the stream's id in the answer */
export const answerSchema = (id: string, consequences: boolean): JsonSchema => ({
  type: 'object',
  required: [id, 'events', 'revision', 'position', 'findings'],
  properties: {
    [id]: uuid,
    events: listOf({
      id: { ...uuid, description: 'What later commands refer to.' },
      type: { type: 'string' },
      revision: { type: 'integer' },
    }),
    revision: { type: 'integer', description: 'Revision after the command; for If-Match.' },
    position: { type: 'string', description: 'Give it as ?after= to read what was just recorded.' },
    ...(consequences ? MEANING : { findings }),
  },
});

export const PREVIEW_SCHEMA: JsonSchema = {
  type: 'object',
  required: ['caseId', 'revision', 'findings', 'consequences'],
  properties: {
    caseId: uuid,
    revision: { type: 'integer', description: 'Revision it was worked out for; for If-Match.' },
    ...MEANING,
  },
};

const NONE = { total: 0, shown: [] };

export const CONSEQUENCES_EXAMPLE = {
  derived: { total: 1, shown: [{ name: 'state', before: 'work-training', after: 'between' }] },
  spells: NONE,
  goals: NONE,
  findings: NONE,
  tasks: NONE,
  decisions: NONE,
};

export const answerExample = (id: string, event: string, consequences: boolean) => ({
  [id]: '9b2f0f6a-54f5-5d5e-8a7c-2f4f3f0a1b22',
  events: [{ id: '2d9ac9ba-4de8-5c0a-8f1b-6f5f62ac8a11', type: event, revision: 1 }],
  revision: 1,
  position: '1',
  findings: [],
  ...(consequences ? { consequences: CONSEQUENCES_EXAMPLE } : {}),
});
