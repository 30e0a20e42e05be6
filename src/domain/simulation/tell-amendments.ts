import { PRACTICE } from './practice.js';
import type { Planned, Telling } from './telling.js';

// Some of what was recorded was wrong, and is corrected or retracted later. What is effective in the
// end is what was told in the first place, so that the true course stays the true one.

const REASON = 'Syntetisk: feil i føringen';

/** To be told when everything else is: picks among the milestones that are recorded. */
export function tellAmendments(telling: Telling): void {
  const recorded = [...telling.planned];
  const later = (planned: Planned) => planned.day + telling.random.between(2, 40);
  const pick = (probability: number, name: string, has: string): Planned | undefined => {
    const candidates = recorded.filter(
      (planned) => planned.name === name && planned.fields[has] !== undefined,
    );
    if (candidates.length === 0 || !telling.chance(probability)) return undefined;
    return telling.random.one(candidates);
  };
  const correct = (planned: Planned | undefined, field: string, wrong: unknown) => {
    if (!planned) return;
    const day = later(planned);
    // Recorded after the cut-off, the correction would leave the wrong value in force.
    if (day > telling.lastDay || wrong === planned.fields[field]) return;
    const changes = { [field]: planned.fields[field] };
    planned.fields = { ...planned.fields, [field]: wrong };
    telling.tell(day, 'correct-fact', { fact: planned.factId, changes, reason: REASON }, 'exact');
  };

  const contact = pick(PRACTICE.correctedContact, 'hold-follow-up-contact', 'occurredOn');
  correct(contact, 'occurredOn', contact && telling.dayAt(contact.day - 7));
  correct(pick(PRACTICE.correctedPercentage, 'start-employment', 'percentage'), 'percentage', 10);
  correct(
    pick(PRACTICE.correctedBackground, 'record-background', 'education'),
    'education',
    'none',
  );
  const extra = pick(PRACTICE.retractedContact, 'hold-follow-up-contact', 'occurredOn');
  if (extra) {
    const mistake = telling.tell(extra.day, 'hold-follow-up-contact', {
      directedAt: ['user'],
      mode: 'phone',
      repeated: true,
    });
    telling.tell(later(extra), 'retract-fact', { fact: mistake, reason: REASON }, 'exact');
  }
}
