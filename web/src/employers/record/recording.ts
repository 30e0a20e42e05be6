import type { FactChoice, RecordingContext } from '../../record/form/recording-context.js';
import type { CommandName } from '../../vocabulary/forms.js';
import type { Employer } from '../answers.js';

/** What a form can offer of what is on record of an employer already. */
export function contextOfEmployer({
  profile,
  openings,
  concerns,
  revision,
}: Employer): RecordingContext {
  return {
    facts: [
      ...openings.open.map(({ fact, value, since }): FactChoice => ({
        id: fact,
        kind: 'opening',
        ended: false,
        ...(since === undefined ? {} : { from: since }),
        about: value.workArea ?? { field: 'kind', value: value.kind },
      })),
      ...contactPersons(profile.contacts),
      ...profile.agreements.map(({ fact, value, since }): FactChoice => ({
        id: fact,
        kind: 'cooperation',
        ended: false,
        ...(since === undefined ? {} : { from: since }),
        about: { field: 'kind', value: value.kind },
      })),
      ...concerns.map(({ id, raisedOn, resolution }): FactChoice => ({
        id,
        kind: 'misuseConcern',
        ended: resolution !== undefined,
        ...(raisedOn === undefined ? {} : { from: raisedOn }),
      })),
    ],
    employers: [],
    goals: [],
    revision,
  };
}

function contactPersons({ main, others, earlier }: Employer['profile']['contacts']): FactChoice[] {
  return [...Object.values(main), ...others, ...earlier].map(
    ({ fact, data, since, until, endedBy }) => ({
      id: fact,
      kind: 'contactPerson',
      ended: endedBy !== undefined,
      ...(since === undefined ? {} : { from: since }),
      ...(until === undefined ? {} : { to: until }),
      // A name may be withheld or erased: then the side tells as much as may be told.
      about: [data.name, data.staff].find((who) => typeof who === 'string') ?? {
        field: 'side',
        value: data.side,
      },
    }),
  );
}

/**
 * What a form is opened with: what the link that led here says, and what a rule has found, which is
 * recorded beside what a person makes of it.
 *
 * @param address of the form: `kind=visit` of a contact, `rule` and `subject` of a concern
 */
export function givenIn(
  command: CommandName,
  employer: Employer,
  address: URLSearchParams,
): Readonly<Record<string, unknown>> {
  if (command === 'contact-employer' && address.get('kind') === 'visit') return { kind: 'visit' };
  if (command === 'raise-misuse-concern') return signIn(employer, address);
  return command === 'classify-cooperation-form' ? suggestedIn(employer) : {};
}

function signIn({ findings, caseFindings }: Employer, address: URLSearchParams) {
  const [rule, subject] = [address.get('rule'), address.get('subject')];
  const sign = [...findings, ...caseFindings].find(
    (finding) => finding.rule === rule && finding.events[0] === subject,
  );
  if (!sign) return {};
  return {
    rule: sign.rule,
    ...(sign.version === undefined ? {} : { ruleVersion: sign.version }),
    events: sign.events,
  };
}

function suggestedIn({ cooperation: { suggestion, closeness, activeness, version } }: Employer) {
  return {
    suggestedForm: suggestion,
    ...(closeness && { closeness: closeness.score }),
    ...(activeness && { activeness: activeness.score }),
    ruleVersion: version,
  };
}

const FORMS_OF_COMPANIES = /^(as|asa|ans|da|sa|ba|enk|nuf|kf|iks|hf)$/i;

/**
 * The word of a name by which others like it are found: the first that is no small word and no form
 * of company. Undefined while too little is written.
 */
export function searchWordOf(name: string): string | undefined {
  const words = name.split(/[\s,./&-]+/).filter((word) => !FORMS_OF_COMPANIES.test(word));
  return words.find(({ length }) => length > 2) ?? words.find(({ length }) => length === 2);
}
