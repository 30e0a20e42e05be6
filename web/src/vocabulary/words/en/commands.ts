/** What can be done, as on a button. */
export const commands = {
  // intake
  'open-case': 'Open case',
  'give-consent': 'Record consent',
  'withdraw-consent': 'Withdraw consent',
  'record-background': 'Record background',
  'assign-counsellor': 'Assign counsellor',
  'change-counsellor': 'Change counsellor',
  // assessment
  'start-assessment': 'Start assessment',
  'complete-assessment': 'Complete assessment',
  // preparation
  'start-preparation': 'Start preparation',
  'end-preparation': 'End preparation',
  'visit-job-taste': 'Record visits to workplaces (job taste)',
  // matching
  'present-candidate': 'Present candidate to employer',
  'hold-employer-interview': 'Record interview with employer',
  'accept-placement': 'Record that the place is accepted',
  'decline-placement': 'Record that the place is declined',
  // agreement
  'clarify-expectations': 'Clarify expectations',
  'sign-agreement': 'Sign agreement',
  'revise-agreement': 'Revise agreement',
  // training
  'start-training': 'Start work training',
  'extend-training': 'Extend work training',
  'change-task-content': 'Change tasks',
  'interrupt-training': 'Break off work training',
  'complete-training': 'Complete work training',
  // workplace
  'add-task': 'Add task',
  'assign-mentor': 'Assign mentor',
  'end-mentor': 'Record that the mentor leaves',
  'reach-milestone': 'Record progress',
  'hold-review': 'Record review meeting',
  'note-absence': 'Note absence',
  // employment
  'record-hiring-decision': 'Record hiring decision',
  'start-employment': 'Start employment',
  'change-employment': 'Change employment',
  'report-actual-workload': 'Report actual workload',
  'end-employment': 'End employment',
  // instruments
  'propose-instrument': 'Propose instrument',
  'grant-instrument': 'Grant instrument',
  'start-instrument': 'Start instrument',
  'adjust-instrument': 'Adjust instrument',
  'end-instrument': 'End instrument',
  // followUp
  'hold-follow-up-contact': 'Record follow-up contact',
  'request-support': 'Record request for support',
  'answer-support': 'Answer request for support',
  'end-follow-up': 'End follow-up',
  // voices
  'name-factor': 'Record what helped or hindered',
  'review-narrative': 'Record that the course was read through',
  // ending
  'close-case': 'Close case',
  'reopen-case': 'Reopen case',
  'record-status-checkpoint': 'Record status',
  // amendments
  'correct-fact': 'Correct',
  'retract-fact': 'Retract',
  // enterprise
  'register-employer': 'Register employer',
  'change-employer-facts': 'Change facts about employer',
  // profile
  'map-employer': 'Map employer',
  'state-motives': 'Record motives',
  'state-accommodation-experience': 'Record experience with accommodation',
  'set-readiness': 'Set readiness colour',
  // relation
  'contact-employer': 'Record contact with employer',
  'assign-contact-person': 'Record contact person',
  'end-contact-person': 'End contact person',
  'sign-cooperation-agreement': 'Sign cooperation agreement',
  'end-cooperation-agreement': 'End cooperation agreement',
  'give-employer-feedback': 'Record feedback from employer',
  'classify-cooperation-form': 'Decide form of cooperation',
  // hosting
  'declare-hosting-plan': 'Record plan to take somebody in',
  'decline-hosting': 'Record that employer takes nobody in',
  'announce-opening': 'Announce opening',
  'fill-opening': 'Fill opening',
  'expire-opening': 'Take opening off the list',
  // misuse
  'raise-misuse-concern': 'Raise concern of misuse of work training',
  'resolve-misuse-concern': 'Resolve concern of misuse of work training',
  // register
  'register-person': 'Register person',
  'change-person-details': 'Change personal details',
  // protection
  'set-address-protection': 'Set address protection',
  'shield-person': 'Shield person',
  'lift-shielding': 'Lift shielding',
  'declare-relation': 'Declare close relation',
  'end-relation': 'End close relation',
  // restriction
  'block-person': 'Restrict processing',
  'lift-block': 'Lift restriction',
} as const;
