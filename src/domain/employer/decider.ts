import { aggregate } from '../stream/aggregate.js';
import { isFact } from '../stream/milestone.js';
import { noEmployer, type Employer } from './employer.js';
import { enterprise, RegisterEmployer } from './enterprise.js';
import { hosting } from './hosting.js';
import { misuse } from './misuse.js';
import { profile } from './profile.js';
import { relation } from './relation.js';

/** The employer: everything recorded of the relation between one enterprise and the services. */
export const employers = aggregate<Employer>({
  initial: noEmployer,
  phases: [enterprise, profile, relation, hosting, misuse],
  opens: 'register-employer',
  notOpen: {
    code: 'employer-not-registered',
    message: 'there is no such employer',
    remedy: 'Register the employer first.',
  },
  amending: {
    openingStays: {
      code: 'opening-stays',
      field: 'fact',
      message: 'the registration of an employer cannot be retracted',
      remedy: 'Correct what is wrong in it with correct-fact.',
    },
    refuseChanges: (target, changes) =>
      isFact(target, RegisterEmployer) && 'employerId' in changes
        ? {
            code: 'employer-stays',
            field: 'changes.employerId',
            message: 'courses name the employer by this id',
            remedy: 'Register the other employer under its own id.',
          }
        : undefined,
  },
});
