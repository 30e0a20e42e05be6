import { v5 } from 'uuid';

/** Only what a table needs of an enterprise. */
interface Numbered {
  number: number;
}

/** Namespace of the orders in which enterprises are dealt to. */
const NAMESPACE = '5a0f0d0e-7a53-4b0e-8f0d-2f3f4f1c9a77';

/**
 * The enterprises in an order of their own for each question: two questions that the report does not
 * cross are dealt independently, and the same way each time.
 */
export function inOrderFor<E extends Numbered>(question: string, enterprises: readonly E[]): E[] {
  const place = new Map(
    enterprises.map(({ number }) => [number, v5(`${question}/${number}`, NAMESPACE)]),
  );
  return enterprises.toSorted((a, b) => (place.get(a.number)! < place.get(b.number)! ? -1 : 1));
}

/**
 * One answer for each enterprise, as many of each as the counts say; whoever is left has none.
 *
 * @throws RangeError there are more answers than enterprises
 */
export function dealOne<K extends string>(
  question: string,
  enterprises: readonly Numbered[],
  counts: Readonly<Record<K, number>>,
): Map<number, K> {
  const answers = listed(counts);
  if (answers.length > enterprises.length)
    throw new RangeError(`${question}: ${answers.length} answers of ${enterprises.length}`);
  const order = inOrderFor(question, enterprises);
  return new Map(answers.map((answer, at) => [order[at]!.number, answer]));
}

/**
 * Several answers for each enterprise, all different, going round: nobody has two before everybody
 * has one.
 *
 * @throws RangeError one answer is counted more often than there are enterprises
 */
export function dealSeveral<K extends string>(
  question: string,
  enterprises: readonly Numbered[],
  counts: Readonly<Record<K, number>>,
): Map<number, K[]> {
  if (Object.values<number>(counts).some((count) => count > enterprises.length))
    throw new RangeError(`${question}: somebody would give one answer twice`);
  const order = inOrderFor(question, enterprises);
  const dealt = new Map<number, K[]>();
  // Equal answers stand together, at most once round: so nobody meets the same one again.
  listed(counts).forEach((answer, at) => {
    const { number } = order[at % order.length]!;
    dealt.set(number, [...(dealt.get(number) ?? []), answer]);
  });
  return dealt;
}

const listed = <K extends string>(counts: Readonly<Record<K, number>>): K[] =>
  (Object.entries(counts) as [K, number][]).flatMap(([answer, count]) =>
    Array.from({ length: count }, () => answer),
  );
