import { group, identifier, listOf, oneOf, pattern, uuid, wholeNumber } from '../fields/shapes.js';
import type { Finding } from '../rules/finding.js';
import { Field, Milestone } from '../stream/milestone.js';
import type { Course } from './course.js';

/** A finding that whoever decided could see, as it is stored. */
export class SeenFinding {
  @Field(identifier(80), { required: true, says: 'The rule.' })
  rule!: string;

  @Field(wholeNumber(1, 1000), { says: 'The version that was applied.' })
  version?: number;

  @Field(oneOf(['met', 'departed', 'unknown', 'notInForce']), {
    required: true,
    says: 'What it said.',
  })
  outcome!: string;

  // Not ids: a case with many findings would store each id again with every decision.
  @Field(listOf(wholeNumber(1, 1_000_000), { max: 100 }), {
    required: true,
    says: 'Revisions of the events it rested on; the first is the subject.',
  })
  revisions!: number[];
}

/** What was known when a decision was made: enough to ask later whether it was right then. */
export class KnownThen {
  @Field(wholeNumber(0, 1_000_000), {
    required: true,
    says: 'Revision of the case that the decision rests on.',
  })
  revision!: number;

  @Field(pattern(/^\d+$/, 20, 'not-a-position', 'Give a position of the log.'), {
    says: 'Position of the log up to which everything could be seen.',
  })
  position?: string;

  @Field(uuid, { required: true, says: 'Identity of the rules then in force.' })
  ruleSet!: string;

  @Field(listOf(group(SeenFinding), { min: 0, max: 500 }), {
    required: true,
    says: 'The findings then visible.',
  })
  findings!: SeenFinding[];
}

/** A milestone by which somebody decides something for a person. */
export abstract class Decision extends Milestone {
  @Field(group(KnownThen), {
    assigned: true,
    says: 'What was known when it was decided.',
  })
  knownThen?: KnownThen;
}

/** What of a finding says what it found: its text and values follow from rule and version. */
export type VisibleFinding = Pick<Finding, 'rule' | 'version' | 'outcome' | 'events'>;

/** The findings in the form in which a decision stores them. */
export function seenFindings({ recorded }: Course, findings: readonly Finding[]): SeenFinding[] {
  const revisions = new Map(recorded.map(({ id }, at) => [id, at + 1]));
  return findings.map(({ rule, version, outcome, events }) => ({
    rule,
    ...(version === undefined ? {} : { version }),
    outcome,
    revisions: events.map((id) => revisions.get(id)!),
  }));
}

/**
 * The findings that a decision stored, by the ids of their events.
 *
 * @param course as it was decided on, or with anything recorded later
 */
export const findingsSeen = ({ recorded }: Course, { findings }: KnownThen): VisibleFinding[] =>
  findings.map(({ revisions, outcome, ...rest }) => ({
    ...rest,
    outcome: outcome as Finding['outcome'],
    events: revisions.flatMap((revision) => recorded[revision - 1]?.id ?? []),
  }));
