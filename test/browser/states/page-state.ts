import type { Language, Visitor, Who } from '../page-house.js';

/** Another visitor of the same house, for what the one at the page cannot know. */
export type VisitorOf = (who: Who) => Promise<Visitor>;

/** A state that the page can be in: where to go, and what to do there. */
export interface PageState {
  name: string;
  who: Who;
  /** Bokmål unless said. */
  language?: Language;
  /** Address; a function where it depends on what there is. */
  path: string | ((visitor: Visitor, other: VisitorOf) => Promise<string>);
  /** What is done before going there; what the server is made to answer is forgotten afterwards. */
  prepare?: (visitor: Visitor) => Promise<void>;
  /** What is done after arriving; the state is what it leaves. */
  arrange?: (visitor: Visitor) => Promise<void>;
}

/** Brings a visitor into a state. */
export async function arrive(
  visitor: Visitor,
  { path, prepare, arrange }: PageState,
  other: VisitorOf,
): Promise<void> {
  await prepare?.(visitor);
  await visitor.goTo(typeof path === 'string' ? path : await path(visitor, other));
  if (arrange) {
    await arrange(visitor);
    await visitor.page.waitForLoadState('networkidle');
  }
}

/** Lets go of what the server was made to answer for one state. */
export const leave = ({ page }: Visitor): Promise<void> =>
  page.unrouteAll({ behavior: 'ignoreErrors' });
