import { notFound, ProblemError } from '../../platform/http/problem.js';
import { MOST_DRAFTS } from './drafts.js';

/** As much as one form holds in words, and room to spare. */
export const LARGEST_DRAFT_BYTES = 64_000;

export const tooManyDrafts = () =>
  new ProblemError(
    409,
    'too-many-drafts',
    `You have ${MOST_DRAFTS} drafts, which is the most there can be. Record or discard one first.`,
  );

export const draftTooLarge = () =>
  new ProblemError(
    413,
    'draft-too-large',
    `A draft is at most ${LARGEST_DRAFT_BYTES} bytes of JSON. Write less.`,
  );

export const noSuchCommand = () =>
  notFound('unknown-command', 'There is no such command; /api/openapi.json lists them.');
