import { decisionFacts, findingsAt } from '../analysis/decisions.js';
import type { Course } from '../course/course.js';
import { findingsSeen } from '../course/decision.js';
import type { Day } from '../time/day.js';
import type { Edtf } from '../time/edtf.js';
import { capped, type Capped } from './capped.js';
import { findingChanges, type FindingChange } from './finding-changes.js';

/** A decision that would have been seen in another light. */
export interface DecisionTouched {
  id: string;
  type: string;
  on?: Edtf;
  /** Rules whose findings, visible when it was decided, rested on an amended fact. */
  restedOn: string[];
  /** How what was visible would have differed. */
  findings: Capped<FindingChange>;
}

/**
 * The decisions recorded after the first amended fact and still in force that rested on one, or
 * would have met other findings.
 *
 * @param dayOf the day on which a decision was recorded
 */
export function decisionsTouched(
  before: Course,
  after: Course,
  amendedIds: readonly string[],
  dayOf: (id: string) => Day,
): DecisionTouched[] {
  const inForce = new Set(after.facts.map(({ id }) => id));
  const places = new Map(before.recorded.map(({ id }, at) => [id, at]));
  const first = Math.min(...amendedIds.map((id) => places.get(id) ?? Infinity));
  return decisionFacts(before).flatMap(({ id, type, occurredOn, data }) => {
    const revision = places.get(id)!;
    if (revision <= first || !inForce.has(id)) return [];
    const restedOn = (data.knownThen ? findingsSeen(before, data.knownThen) : [])
      .filter(({ events }) => events.some((event) => amendedIds.includes(event)))
      .map(({ rule }) => rule);
    const day = dayOf(id);
    const findings = findingChanges(
      findingsAt(before, revision, day),
      findingsAt(after, revision, day),
    );
    if (restedOn.length === 0 && findings.length === 0) return [];
    return [
      {
        id,
        type,
        ...(occurredOn === undefined ? {} : { on: occurredOn }),
        restedOn: [...new Set(restedOn)],
        findings: capped(findings),
      },
    ];
  });
}
