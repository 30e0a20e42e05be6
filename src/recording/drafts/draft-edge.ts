import { Injectable } from '@nestjs/common';
import { validInput } from '../../access/valid-input.js';
import { STREAM_KINDS } from '../../domain/catalogue.js';
import { Field } from '../../domain/fields/field.js';
import { factReference, freeObject, wholeNumber } from '../../domain/fields/shapes.js';
import type { JsonObject } from '../../event-store/port.js';
import {
  draftTooLarge,
  LARGEST_DRAFT_BYTES,
  noSuchCommand,
  tooManyDrafts,
} from './draft-problems.js';
import { NEW, type DraftPlace } from './draft-seal.js';
import { Drafts, type Draft, type DraftMoments } from './drafts.js';

export class DraftToSave {
  @Field(freeObject, {
    required: true,
    sealed: true,
    says: 'What is written so far. Nothing of it is checked before it is recorded.',
  })
  fields!: JsonObject;

  @Field(wholeNumber(0, 999_999_999), { says: 'Revision that the form rests on.' })
  revision?: number;

  @Field(factReference, { says: 'The event that it is about, e.g. the one to be corrected.' })
  fact?: string;
}

/** A draft where there is one. */
export interface DraftFound {
  draft?: Draft;
}

/** The way of every draft from its request to where it is kept. */
@Injectable()
export class DraftEdge {
  constructor(private readonly drafts: Drafts) {}

  /**
   * @param subjectOf the person whom it concerns; asked when the request is known to be right
   * @throws ProblemError 404 no such command; 409 too many; 413 too large; 422 a field is at fault
   */
  async save(
    place: DraftPlace,
    body: unknown,
    subjectOf: (fields: JsonObject) => Promise<string | undefined>,
  ): Promise<DraftMoments> {
    const draft = validInput(DraftToSave, body);
    const { fields } = draft;
    refuseUnknown(place);
    if (Buffer.byteLength(JSON.stringify(fields)) > LARGEST_DRAFT_BYTES) throw draftTooLarge();
    const saved = await this.drafts.save(place, draft, await subjectOf(fields));
    if (!saved) throw tooManyDrafts();
    return saved;
  }

  /** @throws ProblemError 404 no such command */
  async find(place: DraftPlace): Promise<DraftFound> {
    refuseUnknown(place);
    const draft = await this.drafts.find(place);
    return draft ? { draft } : {};
  }

  /** @throws ProblemError 404 no such command */
  async discard(place: DraftPlace): Promise<{ discarded: boolean }> {
    refuseUnknown(place);
    return { discarded: await this.drafts.discard(place) };
  }
}

function refuseUnknown({ kind, about, command }: DraftPlace): void {
  const { opens, entryOfCommand } = STREAM_KINDS[kind];
  const entry = entryOfCommand(command);
  if (!entry || entry.byProcedure || (command === opens) !== (about === NEW)) throw noSuchCommand();
}
