import type { CaseAccessFacts, PersonAccessFacts } from '../access-facts.js';
import type { Identity } from '../identity.js';
import type { Verdict } from '../policy/case-policy.js';
import type { RouteRule } from '../route-rule.js';

/** That something of a person is shown by an answer. */
export interface Shown {
  personId: string;
  caseId?: string;
}

/** What the guard found, for everybody who handles the request after it. */
declare module 'fastify' {
  interface FastifyRequest {
    identity?: Identity;
    routeRule?: RouteRule;
    /** On routes that name a case or a person. */
    verdict?: Verdict;
    /** The override that the verdict rests on. */
    overrideId?: string;
    /** On routes that name a case. */
    caseFacts?: CaseAccessFacts;
    /** On routes that name a person, and of the person of the case that is named. */
    personFacts?: PersonAccessFacts;
    /**
     * Asks again, when the answer is made and before it is given: what protects a person may have
     * been recorded meanwhile.
     *
     * @throws ProblemError as the guard; 503 what the answer rests on is no longer so
     */
    admitAgain?: () => Promise<void>;
    /** Whom the answer shows, where it is the handler that knows. */
    shown?: readonly Shown[];
  }
}
