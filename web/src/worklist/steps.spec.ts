import { CASE_RULES } from '../../../src/domain/rules/case-rules.js';
import { formOf, isCommandName } from '../vocabulary/forms.js';
import { stepFor, STEPS } from './steps.js';

describe('the step that a rule calls for', () => {
  it('is considered for every rule that a case is held to, and for no other', () => {
    expect(Object.keys(STEPS).toSorted()).toEqual(CASE_RULES.map(({ id }) => id).toSorted());
  });

  it('is a milestone, and names an event only where its form asks for one', () => {
    const stated: readonly { command: string; about?: string }[] = Object.values(STEPS).filter(
      (step) => step !== undefined,
    );
    const asksForEvent = (command: string) =>
      isCommandName(command) && formOf(command).fields.some(({ kind }) => kind === 'fact');
    expect(stated.filter(({ command }) => !isCommandName(command))).toEqual([]);
    expect(stated.filter(({ command, about }) => about && !asksForEvent(command))).toEqual([]);
  });

  it('is about what the task is about first', () => {
    expect(stepFor({ rule: 'request-unanswered', events: ['asked'] })).toEqual({
      command: 'answer-support',
      fact: 'asked',
    });
    expect(stepFor({ rule: 'follow-up-due', events: ['training'] })).toEqual({
      command: 'hold-follow-up-contact',
    });
  });

  it('revises the agreement where there is one, and signs one where there is none', () => {
    expect(stepFor({ rule: 'goals-missing', events: ['training', 'agreement'] })).toEqual({
      command: 'revise-agreement',
      fact: 'agreement',
    });
    expect(stepFor({ rule: 'goals-missing', events: ['training'] })).toEqual({
      command: 'sign-agreement',
      fact: 'training',
    });
  });

  it('is none where somebody has to judge, and none for a rule that the page does not know', () => {
    expect(stepFor({ rule: 'misuse-long-training', events: ['training'] })).toBeUndefined();
    expect(stepFor({ rule: 'a-rule-of-tomorrow', events: ['training'] })).toBeUndefined();
  });
});
