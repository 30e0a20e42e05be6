import { employerId, publishedId } from './published-course.js';
import type { PublishedCommand } from './seven-courses.js';

/** An employer of the published courses, with what the report states of it. */
export interface PublishedEmployer {
  slug: string;
  employerId: string;
  /** Neutral words instead of a name: the report gives none. */
  description: string;
  sector?: 'public' | 'private';
  /** Called small by those interviewed; no number is given. */
  small?: true;
  lines: string;
}

const employer = (slug: string, rest: Omit<PublishedEmployer, 'slug' | 'employerId'>) => ({
  slug,
  employerId: employerId(slug),
  ...rest,
});

/**
 * The sector is left out where the case does not state it: the report's own summary calls all the
 * workplaces small and private, which the municipal one contradicts (L1838, L1960).
 */
export const PUBLISHED_EMPLOYERS: readonly PublishedEmployer[] = [
  employer('case-1-municipal-cleaning', {
    description: 'Municipal cleaning service',
    sector: 'public',
    lines: 'L1838, L1842',
  }),
  employer('case-2-petrol-station', {
    description: 'Petrol station',
    small: true,
    lines: 'L1858, L1864',
  }),
  employer('case-3-medical-secretaries', {
    description: 'Workplace of medical secretaries',
    small: true,
    lines: 'L1876, L1884',
  }),
  employer('case-4-canteen', { description: 'Canteen', small: true, lines: 'L1892, L1896' }),
  employer('case-5-earlier-workplace', { description: 'Earlier workplace', lines: 'L1908' }),
  employer('case-5-building-firm', {
    description: 'Crafts, gardens and caretaking',
    small: true,
    lines: 'L1900, L1910',
  }),
  employer('case-6-earlier-workplace', { description: 'Earlier workplace', lines: 'L1926' }),
  employer('case-6-machinery-firm', { description: 'Firm in the machinery trade', lines: 'L1930' }),
  employer('case-7-petrol-station', { description: 'Petrol station', lines: 'L1942' }),
  employer('case-7-grocery-shop', { description: 'Grocery shop', lines: 'L1942' }),
];

/**
 * The command that registers a published employer: its neutral description as the name, the sector
 * where the case states it, and no headcount, since "small" is no number.
 */
export const registrationOf = ({
  slug,
  employerId: id,
  description,
  sector,
  lines,
}: PublishedEmployer): PublishedCommand => ({
  commandId: publishedId(`register/${slug}`),
  name: 'register-employer',
  fields: {
    employerId: id,
    name: description,
    ...(sector ? { sector } : {}),
    basis: 'stated',
  },
  mark: 'EXPLICIT',
  lines,
});
