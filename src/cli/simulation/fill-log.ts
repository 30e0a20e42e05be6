import { WrongExpectedRevision, type EventStore } from '../../event-store/port.js';
import type { KeyVault } from '../../event-store/sealing/key-vault.js';
import { personsIn, type SimulatedStream, type SimulatedStreams } from './simulated-streams.js';

/** Streams that are made and appended together. */
const STREAMS_PER_ROUND = 100;
/** Rounds whose appends are not settled yet, while the next is made. */
const ROUNDS_IN_FLIGHT = 3;

export interface Filled {
  /** Events and streams recorded now. */
  events: number;
  streams: number;
  /** Streams that an earlier run had recorded. */
  present: number;
  /** Milestones that the deciders refused, of the streams that were made now. */
  refused: string[];
}

/**
 * Appends the streams of a population in their order, each in one append. Streams that an earlier run
 * recorded are passed over, so a run that was cut short is completed by the same call.
 *
 * The order of the log follows from the population alone: the keys of a round are fetched before its
 * first append, and after that nothing waits for anything but the appends themselves.
 *
 * @param vault one that remembers keys, and the one that `store` seals with
 * @throws Error a stream is there and holds something else: another population from the same seed
 */
export async function fillLog(
  store: EventStore,
  vault: Pick<KeyVault, 'makeKeys' | 'keysOf'>,
  streams: SimulatedStreams,
  onProgress: (done: number, events: number) => void = () => {},
): Promise<Filled> {
  const filled: Filled = { events: 0, streams: 0, present: 0, refused: [] };
  const inFlight: Promise<void>[] = [];
  let done = 0;
  for (const [begin, end] of streams.parts) {
    const from = await firstToCheck(store, streams, begin, end);
    filled.present += from - begin;
    done += from - begin;
    for (let at = from; at < end; at += STREAMS_PER_ROUND) {
      const round = await makeRound(streams, at, Math.min(at + STREAMS_PER_ROUND, end));
      const persons = [...new Set(round.flatMap(({ events }) => personsIn(events)))];
      filled.refused.push(...round.flatMap(({ refused }) => refused));
      await vault.makeKeys(persons);
      await vault.keysOf(persons);
      const { settled } = await appendRound(store, round, filled);
      const told = settled.then(() => onProgress((done += round.length), filled.events));
      told.catch(() => {});
      inFlight.push(told);
      if (inFlight.length === ROUNDS_IN_FLIGHT) await inFlight.shift();
    }
  }
  await Promise.all(inFlight);
  return filled;
}

async function makeRound(
  streams: SimulatedStreams,
  from: number,
  end: number,
): Promise<SimulatedStream[]> {
  const round: SimulatedStream[] = [];
  for (let at = from; at < end; at++) {
    round.push(streams.streamAt(at));
    // Making streams keeps the processor; the answers of the database must be heard in between.
    await turn();
  }
  return round;
}

/** Answers when all are asked for; `settled` when all are stored. */
async function appendRound(
  store: EventStore,
  round: readonly SimulatedStream[],
  filled: Filled,
): Promise<{ settled: Promise<unknown> }> {
  const appends: Promise<void>[] = [];
  for (const { stream, events } of round) {
    const append = store.append(stream, 'none', events).then(({ duplicate }) => {
      filled.present += duplicate ? 1 : 0;
      filled.streams += duplicate ? 0 : 1;
      filled.events += duplicate ? 0 : events.length;
    }, explained);
    // Whoever waits for it comes later; a rejection must not count as unheard meanwhile.
    append.catch(() => {});
    appends.push(append);
    // Sealing takes a stream with personal fields longer than one without: the next waits for it.
    await turn();
  }
  return { settled: Promise.all(appends) };
}

const turn = () => new Promise(setImmediate);

function explained(error: unknown): never {
  if (!(error instanceof WrongExpectedRevision)) throw error;
  throw new Error(
    'the log holds another population from the same seed: take another seed, or the same days, ' +
      'employers and version as then',
    { cause: error },
  );
}

/**
 * A place before which every stream of a part is on record. Streams are appended in their order, so
 * the first that is missing can be looked for by halves; those that were in flight when a run was cut
 * short may have holes among them, so the last rounds before it are checked again.
 */
async function firstToCheck(
  store: EventStore,
  streams: SimulatedStreams,
  begin: number,
  end: number,
): Promise<number> {
  let [present, missing] = [begin, end];
  while (present < missing) {
    const middle = Math.floor((present + missing) / 2);
    const isThere = (await store.read(streams.nameOf(middle))).length > 0;
    if (isThere) present = middle + 1;
    else missing = middle;
  }
  return Math.max(begin, present - (ROUNDS_IN_FLIGHT + 1) * STREAMS_PER_ROUND);
}
