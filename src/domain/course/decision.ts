import { group, identifier, listOf, oneOf, pattern, uuid, wholeNumber } from '../fields/shapes.js';
import { Field, Milestone } from '../stream/milestone.js';

/** A finding that whoever decided could see. */
export class VisibleFinding {
  @Field(identifier(80), { required: true, says: 'The rule.' })
  rule!: string;

  @Field(wholeNumber(1, 1000), { says: 'The version that was applied.' })
  version?: number;

  @Field(oneOf(['met', 'departed', 'unknown', 'notInForce']), {
    required: true,
    says: 'What it said.',
  })
  outcome!: string;

  @Field(listOf(uuid, { max: 100 }), { required: true, says: 'The events it rested on.' })
  events!: string[];
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

  @Field(listOf(group(VisibleFinding), { min: 0, max: 500 }), {
    required: true,
    says: 'The findings then visible.',
  })
  findings!: VisibleFinding[];
}

/** A milestone by which somebody decides something for a person. */
export abstract class Decision extends Milestone {
  @Field(group(KnownThen), {
    assigned: true,
    says: 'What was known when it was decided.',
  })
  knownThen?: KnownThen;
}
