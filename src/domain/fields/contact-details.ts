import { pattern } from './shapes.js';

// How to reach somebody.

export const telephone = pattern(
  /^\+?[0-9 ]{5,20}$/,
  21,
  'not-a-telephone-number',
  'Give digits and spaces, with + before a country code.',
);

export const email = pattern(
  /^[^\s@]+@[^\s@]+\.[^\s@]+$/,
  120,
  'not-an-email-address',
  'Give an address such as name@example.no.',
);
