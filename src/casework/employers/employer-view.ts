import { cooperationOn } from '../../domain/employer/analysis/cooperation-form.js';
import { leakageOn } from '../../domain/employer/analysis/leakage.js';
import { pictureOn, type EmployerPicture } from '../../domain/employer/analysis/picture.js';
import { profileOn } from '../../domain/employer/analysis/profile.js';
import { readinessOn } from '../../domain/employer/analysis/readiness.js';
import { tagsOf } from '../../domain/employer/analysis/tags.js';
import type { Day } from '../../domain/time/day.js';
import { contactLog, recentContact } from './contact-log.js';
import { openingViews } from './opening-views.js';
import { placementViews } from './placement-views.js';

/**
 * The relation to an employer as one page: what it is, who was there, who spoke with whom, and what
 * follows from it. What nobody stated is absent.
 *
 * @param recorded everything known of the employer, in plain text
 * @param pseudonyms of the cases in it
 */
export function employerView(
  recorded: EmployerPicture,
  day: Day,
  pseudonyms: ReadonlyMap<string, string>,
) {
  const picture = pictureOn(recorded, day);
  const whole = profileOn(recorded.employer, day);
  const { openings: _, ...profile } = whole;
  return {
    profile,
    tags: tagsOf(whole),
    readiness: readinessOn(recorded.employer, day),
    leakage: leakageOn(recorded, day),
    cooperation: cooperationOn(recorded, day),
    openings: openingViews(picture, day),
    ...placementViews(picture.placements, pseudonyms),
    contactLog: contactLog(picture, pseudonyms),
    recentContact: recentContact(picture, day),
  };
}
