/** What cannot be so, or may not be recorded: by `code`, `field.code` or `command.field.code`. */
export const refusals = {
  'in-the-future': {
    what: 'This date has not come yet.',
    remedy: 'Record it when it has happened. Plans have fields of their own.',
  },
  'firstContactOn.in-the-future': {
    what: 'This date has not come yet.',
    remedy: 'Give the day of the first contact that was held.',
  },
  'before-start': {
    what: 'The date is before this began.',
    remedy: 'Check both dates. If the earlier one is wrong, correct it.',
  },
  'from.before-start': {
    what: 'This rate would hold before the instrument starts.',
    remedy: 'Give only later rates here.',
  },
  'ends-before-start': {
    what: 'The end is before the start.',
    remedy: 'Check both dates. If the earlier one is wrong, correct it.',
  },
  'windowUntil.ends-before-start': {
    what: 'The date is before the opening was announced.',
    remedy: 'Check both dates.',
  },
  'ends-before-change': {
    what: 'Something that belongs to this happened later.',
    remedy: 'Check the date, or correct what is recorded later.',
  },
  'after-end': {
    what: 'This had ended by that date.',
    remedy: 'Give an earlier date, or correct the end.',
  },
  'already-ended': {
    what: 'This is on record as ended.',
    remedy: 'If the end is wrong, correct it.',
  },
  'answer-support.request.already-ended': {
    what: 'The request for support is answered already.',
    remedy: 'If the answer is wrong, correct it.',
  },
  'opening.already-ended': {
    what: 'The opening is filled or gone already.',
    remedy: 'If that is wrong, correct it.',
  },
  'unknown-reference': {
    what: 'What you refer to is not on record here.',
    remedy: 'Choose it from the list.',
  },
  'fact.unknown-reference': {
    what: 'This cannot be corrected or retracted here.',
    remedy: 'Look in the timeline. If it is retracted, retract the retraction first.',
  },
  'unknown-goal': {
    what: 'No agreement of the case has a goal with this number.',
    remedy: 'Choose a goal of the agreement, or record the agreement first.',
  },
  contradiction: { what: 'The answers do not go together.', remedy: 'Correct one of them.' },
  'initiative.contradiction': {
    what: 'A contact that answers a request is not on own initiative.',
    remedy: 'Choose that somebody asked, or take away the request.',
  },
  'publicKind.contradiction': {
    what: 'A private enterprise is neither state, county nor municipal.',
    remedy: 'Choose public sector, or take this away.',
  },
  'flexibility.contradiction': {
    what: 'You have answered both that there is room and that there is none.',
    remedy: 'Take one of the answers away.',
  },
  'situations.contradiction': {
    what: 'Situations are given, but no experience.',
    remedy: 'Answer yes to experience, or take the situations away.',
  },
  'caseId.contradiction': {
    what: 'A case is named, but you answered that nobody proposed took the opening.',
    remedy: 'Take the case away, or change the answer.',
  },
  'staff.contradiction': {
    what: 'A contact in the enterprise has no staff id.',
    remedy: 'Give name, telephone or e-mail instead.',
  },
  'employerId.missing': {
    what: 'No employer is chosen.',
    remedy: 'Choose one, or search by name.',
  },
  'staff.missing': {
    what: 'The contact person of Nav or the provider is missing.',
    remedy: 'Give the staff id.',
  },
  'preparation.missing': {
    what: 'It is not said what has ended.',
    remedy: 'Choose the preparation, or its kind if the start is not on record.',
  },
  'kind.missing': { what: 'The kind is missing.', remedy: 'Choose a kind.' },
  'ratePercentage.missing': {
    what: 'Nothing is changed.',
    remedy: 'Give what is new: rate, amount, end, what follows, or employment.',
  },
  'change-employment.percentage.missing': {
    what: 'Nothing is changed.',
    remedy: 'Give the new type of contract, the new percentage, or both.',
  },
  'fromPercentage.missing': {
    what: 'The workload is missing.',
    remedy: 'Give a percentage, or answer whether the person works more than the contract.',
  },
  'start-employment.training.missing': {
    what: 'Days after a training are given, but not which training.',
    remedy: 'Choose the training, or take the days away.',
  },
  'record-background.note.missing': {
    what: 'Nothing is stated.',
    remedy: 'Fill in at least one field.',
  },
  'activity.missing': { what: 'Nothing is stated.', remedy: 'Fill in at least one field.' },
  'competenceNeeds.missing': { what: 'Nothing is stated.', remedy: 'Fill in at least one field.' },
  'satisfaction.missing': { what: 'Nothing is stated.', remedy: 'Fill in at least one field.' },
  'raise-misuse-concern.note.missing': {
    what: 'It is not said what the concern is.',
    remedy: 'Write what it is about, or name the rule.',
  },
  'range-reversed': { what: 'The lower number comes last.', remedy: 'Swap the numbers.' },
  'not-in-order': {
    what: 'The dates are not in order.',
    remedy: 'Give the rates by date, each with a day of its own.',
  },
  'one-of': { what: 'Both a training and an employment are chosen.', remedy: 'Choose only one.' },
  'other-scope': {
    what: 'This consent is not for telling an employer.',
    remedy: 'Choose another consent, or leave the field empty.',
  },
  'other-kind': {
    what: 'The instrument is of another kind.',
    remedy: 'Take the kind away, or start another instrument.',
  },
  'not-started': { what: 'The instrument has not started.', remedy: 'Record its start first.' },
  'already-granted': {
    what: 'The instrument is on record as granted already.',
    remedy: 'Adjust the instrument, or correct what is recorded.',
  },
  'already-started': {
    what: 'The instrument is on record as started already.',
    remedy: 'Adjust the instrument, or correct what is recorded.',
  },
  'reason-required': {
    what: 'A reason is needed here.',
    remedy: 'Write why, or choose a kind of reason where there is one.',
  },
  'start-instrument.reason.reason-required': {
    what: 'The wage subsidy starts without a concrete job on record.',
    remedy: 'Record the job prospect or the hiring first, or write why it starts all the same.',
  },
  'case-closed': {
    what: 'The case is closed.',
    remedy: 'Reopen the case, or give a date before it was closed.',
  },
  'case-not-open': {
    what: 'The case does not exist, or you have no access to it.',
    remedy: 'Check the link, or find the case in the list.',
  },
  'case-already-open': { what: 'The case is open already.', remedy: 'Record milestones on it.' },
  'opening-stays': {
    what: 'This is the first entry and cannot be retracted.',
    remedy: 'Correct what is wrong in it. If the case was opened by mistake, close it.',
  },
  'person-stays': {
    what: 'The person cannot be exchanged: what is recorded is sealed for this person.',
    remedy: 'Close the case, and open another for the right person.',
  },
  'employer-stays': {
    what: 'The employer cannot be exchanged: cases refer to it.',
    remedy: 'Register another employer.',
  },
  'counsellor-already-assigned': {
    what: 'The case has a counsellor already.',
    remedy: 'Change counsellor instead.',
  },
  'no-counsellor': {
    what: 'The case has no counsellor yet.',
    remedy: 'Assign a counsellor instead.',
  },
  'same-counsellor': {
    what: 'This counsellor has the case already.',
    remedy: 'Choose another counsellor.',
  },
  'main-mentor-exists': {
    what: 'Another mentor has the main responsibility at that time.',
    remedy: 'End that mentor first, or take the main responsibility away.',
  },
  'main-contact-exists': {
    what: 'There is a main contact on this side already.',
    remedy: 'Say whom the new one takes over from, or do not make it the main one.',
  },
  'employer-not-registered': {
    what: 'The employer is not registered.',
    remedy: 'Register the employer first.',
  },
  'employer-already-registered': {
    what: 'The employer is registered already.',
    remedy: 'Change the facts about it instead.',
  },
  'person-not-registered': {
    what: 'The person is not registered.',
    remedy: 'Register the person first.',
  },
  'person-already-registered': {
    what: 'The person is registered already.',
    remedy: 'Change the personal details instead.',
  },
  'person-erased': {
    what: 'The personal data of this person are erased.',
    remedy:
      'Leave texts and other personal fields empty. Choose a kind of reason when you correct.',
  },
  'erasure-stays': { what: 'The erasure cannot be retracted.', remedy: 'What is erased is gone.' },
  'address-strictly-confidential': {
    what: 'The address of this person is strictly confidential.',
    remedy: 'Leave the address empty. Post goes by the population register.',
  },
  'not-protected': {
    what: 'The address is not protected.',
    remedy: 'There is nothing to lift. Check that this is the right person.',
  },
  'not-shielded': {
    what: 'The person is not shielded.',
    remedy: 'There is nothing to lift. Check that this is the right person.',
  },
  'relation-exists': {
    what: 'A relation to this member of staff is on record already.',
    remedy: 'Correct it, or end it first.',
  },
  'already-blocked': {
    what: 'The processing is restricted already.',
    remedy: 'Correct the ground, or lift the restriction first.',
  },
  'not-blocked': {
    what: 'The processing is not restricted.',
    remedy: 'There is nothing to lift. Check that this is the right person.',
  },
  'assigned-field': {
    what: 'This was filled in when it was recorded and cannot be changed.',
    remedy: 'Leave it as it is.',
  },
  'impossible-history': {
    what: 'Then something else in the history could no longer be right.',
    remedy: 'Correct or retract that first.',
  },
  'read-only': {
    what: 'You may read this case, but not record on it.',
    remedy: 'Contact the office that follows the case.',
  },
  'other-office': {
    what: 'This must be done by the office that follows the case.',
    remedy: 'Choose one of your own offices, or contact the other office.',
  },
  'idempotency-key-reused': {
    what: 'What you sent has changed since last time.',
    remedy: 'Load the page again, look at what is recorded, and try again.',
  },
  'idempotency-key-required': {
    what: 'The request lacks a key.',
    remedy: 'Load the page again, and try again.',
  },
  'four-eyes': {
    what: 'You proposed this erasure yourself.',
    remedy: 'Another administrator must approve it.',
  },
  'already-decided': {
    what: 'This is decided already.',
    remedy: 'Load the page again to see what was decided.',
  },
  'already-proposed': {
    what: 'An erasure of this person is proposed already.',
    remedy: 'Look at the proposal that exists.',
  },
  'people-only': {
    what: 'An erasure is decided by a person, not by a program.',
    remedy: 'Log in, and decide it yourself.',
  },
  'erasure-unfinished': { what: 'The erasure is approved but not finished.', remedy: 'Try again.' },
};
