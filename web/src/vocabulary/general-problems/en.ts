import type { GeneralProblems } from './nb.js';

/** Refusals that every part of the page can meet. */
export const en: GeneralProblems = {
  'not-reached': {
    what: 'Forløp cannot be reached.',
    remedy: 'Check that you are online, and try again.',
  },
  'unreadable-answer': {
    what: 'The answer from the server could not be read.',
    remedy: 'Try again. Tell user support if it happens again.',
  },
  'login-required': { what: 'You are logged out.', remedy: 'Log in again.' },
  'cross-site': {
    what: 'The request did not come from Forløp.',
    remedy: 'Load the page again, and try again.',
  },
  'role-not-allowed': {
    what: 'Your role does not include this.',
    remedy: 'Ask your manager for the right role if your work needs it.',
  },
  'no-rule': { what: 'Nobody has decided who may come in here.', remedy: 'Tell user support.' },
  'cases-not-for-you': {
    what: 'You cannot ask about single cases.',
    remedy: 'Ask about all cases together.',
  },
  'not-found': {
    what: 'There is nothing at this address, or you have no access to it.',
    remedy: 'Check the link, or search again.',
  },
  'case-not-found': {
    what: 'The case does not exist, or you have no access to it.',
    remedy: 'Check the link, or find the case in the list.',
  },
  'employer-not-found': {
    what: 'The employer does not exist, or you have no access to it.',
    remedy: 'Check the link, or find the employer in the list.',
  },
  'person-not-found': {
    what: 'The person does not exist, or you have no access.',
    remedy: 'Check the link, or search again.',
  },
  'invalid-fields': {
    what: 'Something you have given cannot be used.',
    remedy: 'Correct what is marked, and try again.',
  },
  'bad-request': {
    what: 'The server did not understand the request.',
    remedy: 'Load the page again, and try again.',
  },
  'stale-revision': {
    what: 'Somebody has recorded something here since you opened the page.',
    remedy: 'Look at what is new, then record. What you have written is not lost.',
  },
  'too-many-requests': {
    what: 'There were too many requests in a short time.',
    remedy: 'Wait a minute, and try again.',
  },
  'too-many-to-judge': {
    what: 'The selection is too large.',
    remedy: 'Choose more filters, and try again.',
  },
  'too-many-filters': {
    what: 'You have as many saved searches as you can have.',
    remedy: 'Delete a search you do not use, and try again.',
  },
  'not-saved': { what: 'This cannot be saved in a search.', remedy: 'Remove it, and save again.' },
  'employer-needed': {
    what: 'The case concerns more than one employer.',
    remedy: 'Choose which employer the text is for.',
  },
  'not-caught-up': {
    what: 'What you recorded is stored, but not shown yet.',
    remedy: 'Wait a little, and load the page again.',
  },
  'body-too-large': {
    what: 'What you send is too large.',
    remedy: 'Shorten the texts, and try again.',
  },
  'address-too-long': {
    what: 'The address is too long.',
    remedy: 'Choose fewer filters, and try again.',
  },
  'bad-address': {
    what: 'The address holds something that Forløp does not understand.',
    remedy: 'Go back, or remove the filters.',
  },
  'internal-error': {
    what: 'Something went wrong on our side.',
    remedy: 'What is recorded is safe. Try again, and tell user support if it happens again.',
  },
  'database-unavailable': {
    what: 'Forløp cannot read or store anything at the moment.',
    remedy: 'Wait a little, and try again.',
  },
  'store-unavailable': {
    what: 'Forløp cannot store anything at the moment. Nothing was recorded.',
    remedy: 'Wait a little, and try again.',
  },
  'store-busy': {
    what: 'Much is being recorded at the moment. Nothing was recorded.',
    remedy: 'Wait a little, and try again.',
  },
  'stream-busy': {
    what: 'Several people record here at once. Nothing was recorded.',
    remedy: 'Try again.',
  },
  'lookup-log-unavailable': {
    what: 'Look-ups cannot be logged at the moment. Nobody is shown until they can.',
    remedy: 'Wait a little, and try again.',
  },
  'access-undecided': {
    what: 'Whether you have access cannot be told at the moment.',
    remedy: 'Wait a little, and try again.',
  },
  'identity-provider-unavailable': {
    what: 'Your login cannot be checked at the moment.',
    remedy: 'Wait a little, and try again.',
  },
  'filter-not-found': {
    what: 'The saved search is no longer there.',
    remedy: 'Load the page again.',
  },
  'too-many-drafts': {
    what: 'You have as many drafts as you can have.',
    remedy: 'Record or discard a draft, and try again.',
  },
  'draft-too-large': { what: 'The draft is too long to be stored.', remedy: 'Shorten the texts.' },
};
