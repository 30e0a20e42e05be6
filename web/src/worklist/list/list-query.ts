/** What a list is narrowed, sorted and paged by, as its address and the server have it. */
export type ListQuery = Readonly<Record<string, string | undefined>>;

/** They say how the list is looked at, not what is in it. */
const LOOK: readonly string[] = ['sort', 'page', 'pageSize', 'on'];

/** What an address says of the fields that a list knows; anything else in it is not the list's. */
export function queryIn<F extends string>(
  address: URLSearchParams,
  fields: readonly F[],
): Partial<Record<F, string>> {
  const stated = fields.flatMap((field): [F, string][] => {
    const values = address.getAll(field).filter((value) => value !== '');
    return values.length === 0 ? [] : [[field, values.join(',')]];
  });
  return Object.fromEntries(stated) as Partial<Record<F, string>>;
}

/**
 * The query with some of its fields set anew; `undefined` takes a field away. Whatever changes what
 * is in the list also goes back to its first page.
 */
export function changed<Q extends ListQuery>(query: Q, change: Partial<Q>): Q {
  const merged = Object.entries({ ...query, page: undefined, ...change });
  return Object.fromEntries(
    merged.filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Q;
}

/** The filters alone, without how the list is looked at. */
export const filtersOf = <Q extends ListQuery>(query: Q): Q =>
  Object.fromEntries(
    Object.entries(query).filter(([field, value]) => value !== undefined && !LOOK.includes(field)),
  ) as unknown as Q;

/** The query without its filters: how the list is looked at stays. */
export const withoutFilters = <Q extends ListQuery>(query: Q): Q =>
  changed(
    Object.fromEntries(Object.entries(query).filter(([field]) => LOOK.includes(field))) as Q,
    {},
  );

export const isFiltered = (query: ListQuery): boolean => Object.keys(filtersOf(query)).length > 0;

/** The values of a field that takes several. */
export const valuesOf = (list: string | undefined): readonly string[] =>
  list === undefined || list === '' ? [] : list.split(',');

/** The field with one more value, or one less where it had it. @returns undefined when none is left */
export function toggled(list: string | undefined, value: string): string | undefined {
  const values = valuesOf(list);
  const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return next.length === 0 ? undefined : next.join(',');
}

/** Whether two queries let the same into a list, in whichever order their values come. */
export function haveSameFilters(a: ListQuery, b: ListQuery): boolean {
  return identityOf(a) === identityOf(b);
}

const identityOf = (query: ListQuery): string =>
  JSON.stringify(
    Object.entries(filtersOf(query))
      .map(([field, value]) => [field, valuesOf(value).toSorted()])
      .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  );
