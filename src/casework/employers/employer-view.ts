import { cooperationOn } from '../../domain/employer/analysis/cooperation-form.js';
import { concernsOf, withConcerns } from '../../domain/employer/analysis/concerns.js';
import { employerFindings, employerTasks } from '../../domain/employer/analysis/employer-rules.js';
import { pictureOn, type EmployerPicture } from '../../domain/employer/analysis/picture.js';
import { profileOn } from '../../domain/employer/analysis/profile.js';
import { readinessOn } from '../../domain/employer/analysis/readiness.js';
import { tagsOf } from '../../domain/employer/analysis/tags.js';
import type { Day } from '../../domain/time/day.js';
import type { CaseSign } from './case-side.js';
import { contactLog, recentContact } from './contact-log.js';
import { leakageSeenOn, type SeenPicture } from './elsewhere.js';
import { openingViews } from './opening-views.js';
import { placementViews } from './placement-views.js';

/**
 * The relation to an employer as one page: what it is, who was there, who spoke with whom, and what
 * follows from it. What nobody stated is absent.
 *
 * What rests on cases rests on those that the reader may open, and names no other.
 *
 * @param recorded everything known of the employer that the reader may see
 * @param signs of misuse in the cases there
 * @param pseudonyms of those cases
 */
export function employerView(
  recorded: SeenPicture,
  signs: readonly CaseSign[],
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
    leakage: leakageSeenOn(recorded, day),
    cooperation: cooperationOn(recorded, day),
    openings: openingViews(picture, day),
    ...placementViews(picture.placements, recorded.elsewhere, pseudonyms),
    contactLog: contactLog(picture, pseudonyms),
    recentContact: recentContact(picture, day),
    findings: employerFindings(recorded, day),
    caseFindings: caseFindings(picture, signs, pseudonyms),
    concerns: concernsOf(picture.employer),
    tasks: employerTasks(picture).filter(
      ({ showsFrom, until }) => showsFrom <= day && (until === undefined || day <= until),
    ),
  };
}

/** Signs of misuse in single cases, each with the concern that somebody raised or settled about it. */
function caseFindings(
  { employer }: EmployerPicture,
  signs: readonly CaseSign[],
  pseudonyms: ReadonlyMap<string, string>,
) {
  const concerns = concernsOf(employer);
  return signs.map(({ caseId, finding }) => {
    const pseudonym = pseudonyms.get(caseId);
    return {
      caseId,
      ...(pseudonym === undefined ? {} : { pseudonym }),
      ...withConcerns([finding], concerns)[0]!,
    };
  });
}
