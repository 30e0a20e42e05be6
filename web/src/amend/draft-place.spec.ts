import { draftPlace } from './draft-place.js';
import { addressOfDraft } from './draft.js';

describe('A draft in a list', () => {
  it.each([
    [{ command: 'open-case' }, '/saker/ny', '/api/drafts/open-case'],
    [{ command: 'register-employer' }, '/arbeidsgivere/ny', '/api/drafts/register-employer'],
    [
      { command: 'start-training', caseId: 'c' },
      '/saker/c/registrer/start-training',
      '/api/cases/c/drafts/start-training',
    ],
    [
      { command: 'complete-training', caseId: 'c', fact: 'f' },
      '/saker/c/registrer/complete-training?fact=f',
      '/api/cases/c/drafts/complete-training',
    ],
    [
      { command: 'correct-fact', caseId: 'c', fact: 'f' },
      '/saker/c/korriger/f',
      '/api/cases/c/drafts/correct-fact',
    ],
    [
      { command: 'contact-employer', employerId: 'e' },
      '/arbeidsgivere/e/registrer/contact-employer',
      '/api/employers/e/drafts/contact-employer',
    ],
  ])('%j is gone on with at %s', (draft, form, kept) => {
    const { subject, address } = draftPlace(draft);
    expect([address, addressOfDraft(subject, draft.command)]).toEqual([form, kept]);
  });
});
