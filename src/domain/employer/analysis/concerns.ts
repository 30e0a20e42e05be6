import type { Finding } from '../../rules/finding.js';
import type { Fact } from '../../stream/milestone.js';
import type { Edtf } from '../../time/edtf.js';
import { spellsOf, type Employer } from '../employer.js';
import type { RaiseMisuseConcern, ResolveMisuseConcern } from '../misuse.js';
import { dateOf, textsIn } from './picture.js';

/** A concern that somebody raised, and how it was settled, if it was. */
export interface Concern {
  /** Id of the event that raised it. */
  id: string;
  raisedOn?: Edtf;
  /** The rule that gave the occasion; absent where a person did. */
  rule?: string;
  ruleVersion?: number;
  /** Ids of the events that the signal rested on. */
  events: string[];
  note?: string;
  resolution?: {
    fact: string;
    on?: Edtf;
    decision: ResolveMisuseConcern['decision'];
    note?: string;
  };
}

/**
 * - `open`: nobody has taken it up
 * - `raised`: a concern about it waits for a decision
 * - `resolved`: a person has settled it; the decision stands beside it
 */
export type Standing = 'open' | 'raised' | 'resolved';

export type FindingWithConcern = Finding & { standing: Standing; concern?: Concern };

/** The concerns on record, the latest first; with `decision` confirmed they are never forgotten (F-27). */
export const concernsOf = (employer: Employer): Concern[] =>
  spellsOf(employer, 'misuseConcern')
    .map(({ start, end }) => {
      const { rule, ruleVersion, events, note } = start.data as Fact<RaiseMisuseConcern>['data'];
      const raisedOn = dateOf(start);
      return {
        id: start.id,
        ...(raisedOn === undefined ? {} : { raisedOn }),
        ...(rule === undefined ? {} : { rule }),
        ...(ruleVersion === undefined ? {} : { ruleVersion }),
        events: textsIn(events),
        ...(note === undefined ? {} : { note }),
        ...(end ? { resolution: resolutionOf(end as Fact<ResolveMisuseConcern>) } : {}),
      };
    })
    .reverse();

function resolutionOf(fact: Fact<ResolveMisuseConcern>): NonNullable<Concern['resolution']> {
  const on = dateOf(fact);
  const { decision, note } = fact.data;
  return {
    fact: fact.id,
    ...(on === undefined ? {} : { on }),
    decision,
    ...(note === undefined ? {} : { note }),
  };
}

/**
 * Findings of an employer or of a case there, each with where it stands. A concern covers a finding
 * when it names its rule and its subject: the same rule on a later subject is a new signal.
 */
export const withConcerns = (
  findings: readonly Finding[],
  concerns: readonly Concern[],
): FindingWithConcern[] =>
  findings.map((finding) => {
    const covering = concerns.filter(
      ({ rule, events }) => rule === finding.rule && events.includes(finding.events[0] ?? ''),
    );
    const concern = covering.find(({ resolution }) => !resolution) ?? covering[0];
    if (!concern) return { ...finding, standing: 'open' };
    return { ...finding, standing: concern.resolution ? 'resolved' : 'raised', concern };
  });
