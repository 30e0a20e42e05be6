/** Values that no field takes; `[…]` falls away where the limits in it are not known. */
export const faultyValues = {
  missing: { what: 'This must be filled in.', remedy: 'Give a value.' },
  'choice:missing': {
    what: 'You must choose something here.',
    remedy: 'Choose one of the answers.',
  },
  'choices:missing': {
    what: 'You must choose something here.',
    remedy: 'Choose at least one of the answers.',
  },
  'fact:missing': {
    what: 'What this is about is not chosen.',
    remedy: 'Choose one of the answers.',
  },
  'flag:missing': { what: 'The question is not answered.', remedy: 'Answer yes or no.' },
  empty: { what: 'The field is empty.', remedy: 'Write something, or leave the field alone.' },
  'not-text': { what: 'This must be text.', remedy: 'Write it again.' },
  'malformed-text': {
    what: 'The text holds a character that cannot be stored.',
    remedy: 'Remove emojis and special characters, and try again.',
  },
  'control-characters': {
    what: 'The text holds invisible characters that cannot be stored.',
    remedy: 'Type the text instead of pasting it.',
  },
  'too-long': {
    what: 'The text is too long.',
    remedy: 'Shorten it[ to at most {maxLength} characters].',
  },
  'not-a-label': {
    what: 'Only letters, digits, spaces and . , & / - can be used here.',
    remedy: 'Begin with a letter, and remove other characters.',
  },
  'identity-number': { what: 'The text holds a birth number or D-number.', remedy: 'Remove it.' },
  'not-an-identifier': {
    what: 'The id can only hold letters, digits and . _ -.',
    remedy: 'Write the id like this: A123456.',
  },
  'not-an-office': {
    what: 'This is not an office number.',
    remedy: 'Write the four digits of the office, for example 0315.',
  },
  'not-a-pseudonym': {
    what: 'The pseudonym can only hold small letters, digits and hyphens.',
    remedy: 'Choose one that does not say whom the case is about.',
  },
  'not-a-choice': {
    what: 'This is not one of the choices.',
    remedy: 'Choose one of those listed.',
  },
  'not-a-boolean': {
    what: 'The answer must be yes or no.',
    remedy: 'Choose yes or no, or leave it not stated.',
  },
  'not-a-whole-number': {
    what: 'This must be a whole number.',
    remedy: 'Write a whole number[ from {min} to {max}].',
  },
  'not-a-number': {
    what: 'This must be a number with at most two decimals.',
    remedy: 'Write a number[ from {min} to {max}].',
  },
  'out-of-range': {
    what: 'The number is too low or too high.',
    remedy: 'Write a number[ from {min} to {max}].',
  },
  'not-a-uuid': { what: 'This does not exist here.', remedy: 'Choose it from the list.' },
  'not-a-date': {
    what: 'This is not a date.',
    remedy:
      'Write the date as precisely as you know it, for example 14 May 2018, May 2018 or 2018.',
  },
  'not-a-day': {
    what: 'This is not a day of the calendar.',
    remedy: 'Write day, month and year, for example 14 May 2018.',
  },
  'not-an-instant': { what: 'This is not a moment in time.', remedy: 'Choose day and time again.' },
  'not-a-list': { what: 'This must be a list.', remedy: 'Choose again.' },
  'not-an-object': { what: 'What is given here cannot be read.', remedy: 'Fill it in again.' },
  'too-few': { what: 'You must choose more here.', remedy: 'Choose more, or leave it not stated.' },
  'too-many': { what: 'You have chosen too many here.', remedy: 'Remove some.' },
  repeated: { what: 'The same is given twice.', remedy: 'Remove one of them.' },
  'too-deep': {
    what: 'What is given cannot be read.',
    remedy: 'Load the page again, and fill it in.',
  },
  'unknown-field': {
    what: 'This field does not exist here.',
    remedy: 'Load the page again, and try again.',
  },
  'unknown-command': {
    what: 'This cannot be recorded here.',
    remedy: 'Choose a milestone from the list.',
  },
  'no-preview': { what: 'This cannot be previewed.', remedy: 'Record it directly.' },
  'not-a-telephone-number': {
    what: 'This is not a telephone number.',
    remedy: 'Write digits only, with a country code if the number is foreign.',
  },
  'not-an-email-address': {
    what: 'This is not an e-mail address.',
    remedy: 'Write it like this: name@example.com.',
  },
  'not-an-organisation-number': {
    what: 'This is not an organisation number.',
    remedy: 'Write the nine digits, and check each.',
  },
  'not-an-identity-number': {
    what: 'This is not a birth number or D-number.',
    remedy: 'Write the eleven digits without spaces, and check each.',
  },
  'real-identity-number': {
    what: 'Only fictitious birth numbers can be used here.',
    remedy: 'Use a synthetic number.',
  },
  'identity-number-known': {
    what: 'The number is registered for a person already.',
    remedy: 'Find the person in the register, and use that one.',
  },
  'not-a-municipality': {
    what: 'This is not a municipality number.',
    remedy: 'Write the four digits, for example 0301.',
  },
  'not-a-hash': {
    what: 'The check code fits no text.',
    remedy: 'Open the text again, and record from there.',
  },
  'not-a-revision': {
    what: 'The version cannot be read.',
    remedy: 'Load the page again, and try again.',
  },
  'not-a-position': {
    what: 'The place in the log cannot be read.',
    remedy: 'Load the page again, and try again.',
  },
};
