import { v5 } from 'uuid';
import type { Day } from '../time/day.js';
import { syntheticEmployer, type SyntheticEmployer } from './employer.js';
import { MODEL_VERSION } from './model.js';
import type { Randomness } from './random.js';

/** What a synthetic population is made from: with the same, it is the same. */
export interface PopulationSpec {
  seed: string;
  cases: number;
  /** Left out: as many as an office district would have for so many cases. */
  employers?: number;
  /** Cases are opened from this day on. */
  from: Day;
  /** The cut-off: nothing is recorded that happens later. */
  to: Day;
}

const NAMESPACE = '9b7b5d0e-4a43-4f0c-8f52-7c0f6f1d2e64';

/** Employers beside those that come with more cases, and how many cases there are to each more. */
const FIRST_EMPLOYERS = 70;
const CASES_PER_EMPLOYER = 10;

/** How unevenly placements fall on employers: 1 would be evenly. */
const UNEVENNESS = 1.6;

/** A population before anybody in it is drawn. */
export class Population {
  /** Namespace of every id in it: cases have the same ids whatever the population's size or days. */
  readonly namespace: string;
  readonly cases: number;
  readonly employers: number;
  readonly from: Day;
  readonly to: Day;
  private readonly drawn = new Map<number, SyntheticEmployer>();

  constructor(private readonly spec: PopulationSpec) {
    this.namespace = v5(`${MODEL_VERSION} ${spec.seed}`, NAMESPACE);
    this.cases = spec.cases;
    this.from = spec.from;
    this.to = spec.to;
    this.employers = this.employersFor(spec.cases);
  }

  employer(number: number): SyntheticEmployer {
    const known = this.drawn.get(number) ?? syntheticEmployer(this.namespace, number);
    this.drawn.set(number, known);
    return known;
  }

  /**
   * An employer for a placement of a case. It depends on the number of the case, not on how many
   * there are: a smaller population is the beginning of a larger one.
   */
  findEmployer(caseNumber: number, random: Randomness): number {
    return Math.floor(this.employersFor(caseNumber) * random.next() ** UNEVENNESS);
  }

  private employersFor(cases: number): number {
    return this.spec.employers ?? FIRST_EMPLOYERS + Math.ceil(cases / CASES_PER_EMPLOYER);
  }
}
