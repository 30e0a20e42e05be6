import { Inject, Injectable } from '@nestjs/common';
import { isSyntheticNumber } from '../../domain/fields/identity-number.js';
import { people } from '../../domain/person/decider.js';
import { numberOf } from '../../domain/person/register.js';
import { EVENT_STORE } from '../../event-store/event-store.module.js';
import type { EventStore } from '../../event-store/port.js';
import { WrongExpectedRevision } from '../../event-store/port.js';
import { SubjectErased } from '../../event-store/sealing/key-vault.js';
import { PersonIndex } from '../../event-store/sealing/person-index.js';
import { factOf, personStream } from '../../event-store/streams.js';
import type { Configuration } from '../../platform/configuration/configuration.js';
import { CONFIGURATION } from '../../platform/configuration/configuration.module.js';
import { CommandRefused } from '../errors.js';

/** One identity number belongs to one person, whoever records it and however many at once. */
@Injectable()
export class IdentityNumbers {
  private readonly syntheticOnly: boolean;

  constructor(
    private readonly index: PersonIndex,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CONFIGURATION) { nodeEnv, demo }: Pick<Configuration, 'nodeEnv' | 'demo'>,
  ) {
    this.syntheticOnly = nodeEnv !== 'production' || demo;
  }

  /**
   * Appends what gives a person another number, with the number reserved for them meanwhile. What the
   * index is left with follows from the log; where the outcome of the append is not known, the
   * reservation stands until somebody else asks for the number.
   *
   * @throws CommandRefused the number is another person's, or a real one where none may be
   */
  async during<T>(
    personId: string,
    { before, after }: { before?: string; after?: string },
    append: () => Promise<T>,
  ): Promise<T> {
    if (before === after) return append();
    if (after !== undefined) await this.reserve(after, personId);
    try {
      const appended = await append();
      await this.settle(personId);
      return appended;
    } catch (error) {
      if (error instanceof WrongExpectedRevision || error instanceof SubjectErased)
        await this.settle(personId);
      throw error;
    }
  }

  private async reserve(number: string, personId: string): Promise<void> {
    if (this.syntheticOnly && !isSyntheticNumber(number)) throw realNumber();
    const holder = await this.index.reserve(number, personId);
    if (!holder) return;
    const has = !holder.settled || (await this.numberInLog(holder.subject)) === number;
    if (has || !(await this.index.takeOver(number, holder.subject, personId))) throw numberKnown();
  }

  /** What is recorded stays recorded when this fails: a row that is left is held against the log. */
  private async settle(personId: string): Promise<void> {
    await this.numberInLog(personId)
      .then((number) => this.index.keepOnly(number, personId))
      .catch(() => {});
  }

  private async numberInLog(personId: string): Promise<string | undefined> {
    const recorded = await this.store.read(personStream(personId));
    return numberOf(people.fold(recorded.map(factOf)));
  }
}

/** The same whoever the other is: that they are protected must not show. */
const numberKnown = () =>
  new CommandRefused({
    code: 'identity-number-known',
    field: 'identityNumber',
    message: 'this identity number is on record for another person',
    remedy: 'Check the number. If it is right, ask those who keep the register.',
  });

const realNumber = () =>
  new CommandRefused({
    code: 'real-identity-number',
    field: 'identityNumber',
    message: 'only synthetic identity numbers are taken here',
    remedy: 'Give a number with 80 added to the month, e.g. one of the test population Tenor.',
  });
