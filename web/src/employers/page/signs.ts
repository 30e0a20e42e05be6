import type { Finding } from './findings.js';

/** Where a concern about what a rule has found is raised: the address names the rule and its subject. */
export function addressOfConcern(employerId: string, { rule, events }: Finding): string {
  const about = new URLSearchParams({ rule, subject: events[0] ?? '' });
  return `/arbeidsgivere/${employerId}/registrer/raise-misuse-concern?${about.toString()}`;
}
