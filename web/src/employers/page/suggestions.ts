import { COMMAND_FORMS } from '../../vocabulary/forms.generated.js';
import type { CommandName } from '../../vocabulary/forms.js';
import type { Employer } from '../answers.js';

/** Something that can be recorded of an employer. */
export interface Suggestion {
  command: CommandName;
  /** Id of what it is about, where there is exactly one. */
  fact?: string;
  /** A contact that is a visit has a button of its own: it is what is recorded most on the way. */
  visit?: true;
}

type Known = Pick<Employer, 'profile' | 'openings'>;

const MOST = 5;

/** What makes sense to record now, the most usual first. */
export function suggestionsFor({ profile, openings }: Known): Suggestion[] {
  const open = openings.open;
  const all: (Suggestion | false)[] = [
    { command: 'contact-employer' },
    { command: 'contact-employer', visit: true },
    profile.contacts.main.services === undefined && { command: 'assign-contact-person' },
    profile.mapping === undefined && { command: 'map-employer' },
    open.length > 0 && {
      command: 'fill-opening',
      ...(open.length === 1 ? { fact: open[0]!.fact } : {}),
    },
    profile.hostingPlan?.valid !== true && { command: 'declare-hosting-plan' },
    { command: 'announce-opening' },
    { command: 'map-employer' },
  ];
  return all
    .filter((one) => one !== false)
    .filter(
      ({ command, visit }, place, list) =>
        list.findIndex((other) => other.command === command && other.visit === visit) === place,
    )
    .slice(0, MOST);
}

/** Every command of an employer by phase, but the one that registers it. */
export function commandsByPhase(): [phase: string, commands: CommandName[]][] {
  const byPhase = new Map<string, CommandName[]>();
  for (const [name, form] of Object.entries(COMMAND_FORMS)) {
    if (form.stream !== 'employer' || 'opens' in form) continue;
    byPhase.set(form.phase, [...(byPhase.get(form.phase) ?? []), name as CommandName]);
  }
  return [...byPhase];
}

/** Where something is recorded. */
export function addressOfRecording(
  employerId: string,
  { command, fact, visit }: Suggestion,
): string {
  const about = new URLSearchParams({
    ...(fact === undefined ? {} : { fact }),
    ...(visit ? { kind: 'visit' } : {}),
  });
  const query = about.size === 0 ? '' : `?${about.toString()}`;
  return `/arbeidsgivere/${employerId}/registrer/${command}${query}`;
}
