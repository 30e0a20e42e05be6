/**
 * One spelling of a staff identifier: `a123456` is the same employee as `A123456`. Compared as they
 * were written, a registered relation would keep nobody from anything.
 */
export const staffId = (id: string): string => (/^[a-z]\d{6}$/.test(id) ? id.toUpperCase() : id);
