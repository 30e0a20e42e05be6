import type { AmendmentReason } from '../../../src/domain/stream/amendments.js';

/** Why something is amended: nothing said in either is `''`. */
export interface Reason {
  code: AmendmentReason | '';
  text: string;
}

export const NO_REASON: Reason = { code: '', text: '' };

/** What of a reason is said, by the names of the fields. */
export function stated({ code, text }: Reason): { reasonCode?: string; reason?: string } {
  const words = text.trim();
  return {
    ...(code === '' ? {} : { reasonCode: code }),
    ...(words === '' ? {} : { reason: words }),
  };
}
