import { type Phase } from './course.js';
import { agreement } from './agreement.js';
import { assessment } from './assessment.js';
import { employment } from './employment.js';
import { ending } from './ending.js';
import { followUp } from './follow-up.js';
import { instruments } from './instruments.js';
import { intake } from './intake.js';
import { matching } from './matching.js';
import { preparation } from './preparation.js';
import { training } from './training.js';
import { voices } from './voices.js';
import { workplace } from './workplace.js';

/** Every phase in the order in which a course usually meets them; none implies another. */
export const PHASES: readonly Phase[] = [
  intake,
  assessment,
  preparation,
  matching,
  agreement,
  training,
  workplace,
  employment,
  instruments,
  followUp,
  voices,
  ending,
];
