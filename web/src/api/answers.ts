import type { CaseHistoryController } from '../../../src/casework/case-history/case-history.controller.js';
import type { MeController } from '../../../src/access/me/me.controller.js';

// What the server answers, taken from its controllers: a change there that the page does not know of
// is an error of types here. Types only; nothing of the server comes along.

/** What an endpoint of a controller answers. */
export type AnswerOf<C, M extends keyof C> = C[M] extends (...args: never) => infer A
  ? Awaited<A>
  : never;

export type Me = AnswerOf<MeController, 'me'>;
export type Case = AnswerOf<CaseHistoryController, 'show'>;
export type CaseTimeline = AnswerOf<CaseHistoryController, 'timeline'>;
