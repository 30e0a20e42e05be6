import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Inject } from '@nestjs/common';
import { EVENT_STORE } from '../event-store/event-store.module.js';
import { WrongExpectedRevision, type EventStore, type RecordedEvent } from '../event-store/port.js';
import { factOf, streamOf } from '../event-store/streams.js';
import { today } from '../platform/clock.js';
import { CommandHash } from './command-hash.js';
import { CommandRefused, IdempotencyKeyReused, StaleRevision } from './errors.js';
import { newEvents } from './new-events.js';
import { IdentityNumbers } from './people/identity-numbers.js';
import { RecordMilestone, type Meaning, type Recorded } from './record-milestone.js';
import { recordableOf, type Loaded } from './recordable.js';

/** A stream that several people write to at once is loaded and decided again so often. */
const MAX_ATTEMPTS = 5;

/**
 * The one handler of every command: load the stream, decide, append.
 *
 * 1. A key that is on record answers with what it recorded; with other content it is refused.
 * 2. A stream that is there must be at the revision the caller names, if any.
 * 3. The decision is taken on the state as loaded, and appended only if the stream is still there.
 *    When somebody else came first and the caller named no revision, it is decided again.
 * 4. A number that a person is given is reserved for them before it is appended.
 */
@CommandHandler(RecordMilestone)
export class RecordMilestoneHandler implements ICommandHandler<RecordMilestone> {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly hash: CommandHash,
    @Inject(IdentityNumbers) private readonly numbers: Pick<IdentityNumbers, 'during'>,
  ) {}

  async execute(command: RecordMilestone): Promise<Recorded> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(command);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        if (command.ifRevision !== undefined) throw new StaleRevision(error.actual);
        if (attempt === MAX_ATTEMPTS) throw error;
      }
    }
  }

  private async attempt(command: RecordMilestone): Promise<Recorded> {
    const stream = streamOf(command.subject);
    const recorded = await this.store.read(stream);
    const commandHash = this.hash.of(command);
    const earlier = recorded.filter((event) => event.commandId === command.commandId);
    if (earlier.length > 0) return answerAgain(command, recorded, earlier, commandHash);
    const revision = recorded.at(-1)?.revision ?? 0;
    // What is absent is refused as absent, whatever revision is named: so is what is hidden.
    const isThere = recorded.length > 0;
    if (isThere && command.ifRevision !== undefined && command.ifRevision !== revision)
      throw new StaleRevision(revision);

    const day = today();
    const loaded = load(command, recorded);
    const seen = loaded.isDecision(command.name) ? String(await this.store.head()) : undefined;
    const decision = loaded.decide(command, day, seen);
    if ('refusal' in decision) throw new CommandRefused(decision.refusal);
    const position = recorded.at(-1)?.position ?? 0n;
    if (decision.events.length === 0)
      return answer(command, [], revision, position, loaded.meaning(command, [], day));

    const events = newEvents(decision.events, command, commandHash, recorded);
    const appended = await this.numbers.during(
      command.subject.id,
      loaded.identityNumbers(decision.events),
      () => this.store.append(stream, revision, events),
    );
    // The same key came twice at once, and the other was first: perhaps with another body.
    if (appended.duplicate) return this.attempt(command);
    const places = events.map(({ id, type }, at) => ({ id, type, revision: revision + at + 1 }));
    const meaning = loaded.meaning(command, decision.events, day);
    return answer(command, places, appended.revision, appended.position, meaning);
  }
}

const load = ({ subject }: RecordMilestone, recorded: readonly RecordedEvent[]): Loaded =>
  recordableOf(subject.kind).load(recorded);

/** What the first attempt answered, from the log alone. */
function answerAgain(
  command: RecordMilestone,
  recorded: RecordedEvent[],
  earlier: RecordedEvent[],
  commandHash: string,
): Recorded {
  const last = earlier.at(-1)!;
  if (last.commandHash !== commandHash) throw new IdempotencyKeyReused();
  const before = recorded.filter(({ revision }) => revision < earlier[0]!.revision);
  const meaning = load(command, before).meaning(
    command,
    earlier.map(factOf),
    today(new Date(last.recordedAt)),
  );
  const places = earlier.map(({ id, type, revision }) => ({ id, type, revision }));
  return answer(command, places, last.revision, last.position, meaning);
}

const answer = (
  { subject }: RecordMilestone,
  events: Recorded['events'],
  revision: number,
  position: bigint,
  meaning: Meaning,
): Recorded => ({ subject, events, revision, position: String(position), ...meaning });
