import { isPlaced } from './path.js';
import type { CaseContext, Scene } from './case-context.js';
import { PRACTICE, TEXTS } from './practice.js';
import type { Fields } from './telling.js';

// Follow-up runs beside everything while the case is open.

export function tellFollowUp(context: CaseContext, { stay, end }: Scene): void {
  const { telling } = context;
  const { random } = telling;
  const rate = (PRACTICE.contact as Readonly<Record<string, number>>)[stay.state] ?? 0;
  const employerId = isPlaced(stay.state)
    ? context.employerOf(stay.employer!).employerId
    : undefined;
  telling.tellOften(rate, stay.from, end, (day) =>
    telling.tell(day, 'hold-follow-up-contact', contactOf(context, employerId), 'loose'),
  );
  telling.tellOften(PRACTICE.support, stay.from, end, (day) => {
    const request = telling.tell(
      day,
      'request-support',
      {
        by: employerId ? random.weighted({ employer: 5, user: 3, mentor: 1 }) : 'user',
        channel: random.weighted({ phone: 5, message: 4, switchboard: 1 }),
        ...(employerId && telling.chance(0.8) ? { employerId } : {}),
        ...(telling.chance(PRACTICE.supportTopic) ? { topic: random.one(TEXTS.topic) } : {}),
      },
      'exact',
    );
    const answered = day + 1 + Math.floor(random.waiting(1 / 5));
    if (answered < end && telling.chance(PRACTICE.supportAnswered))
      telling.tell(answered, 'answer-support', { request }, 'exact');
  });
}

function contactOf({ telling }: CaseContext, employerId: string | undefined): Fields {
  const { random } = telling;
  const directedAt = employerId
    ? random.weighted({ both: 4, user: 4, employer: 3, mentor: 1 })
    : 'user';
  return {
    directedAt: directedAt === 'both' ? ['user', 'employer'] : [directedAt],
    by: random.weighted({ office: 7, provider: 3, employer: employerId ? 0.5 : 0 }),
    ...(telling.chance(0.8) ? { initiative: telling.chance(0.7) ? 'proactive' : 'reactive' } : {}),
    ...(telling.chance(0.6)
      ? { mode: random.weighted({ phone: 5, meeting: 3, visit: 2, message: 3, video: 1 }) }
      : {}),
    ...(employerId && telling.chance(0.5) ? { employerId } : {}),
    ...(telling.chance(PRACTICE.contactPlanned) ? { planned: true } : {}),
    ...(telling.chance(PRACTICE.contactHelp)
      ? { helperTasks: random.some(['transport', 'housing', 'economy', 'health'], 0.2) }
      : {}),
    ...(telling.chance(PRACTICE.contactTopic) ? { topic: random.one(TEXTS.topic) } : {}),
  };
}
