/** What can be done, as on a button. */
export const commands = {
  // intake
  'open-case': 'Open case',
  'give-consent': 'Give consent',
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
  'visit-job-taste': 'Visit job taste',
  // matching
  'present-candidate': 'Present candidate',
  'hold-employer-interview': 'Hold employer interview',
  'accept-placement': 'Accept placement',
  'decline-placement': 'Decline placement',
  // agreement
  'clarify-expectations': 'Clarify expectations',
  'sign-agreement': 'Sign agreement',
  'revise-agreement': 'Revise agreement',
  // training
  'start-training': 'Start training',
  'extend-training': 'Extend training',
  'change-task-content': 'Change task content',
  'interrupt-training': 'Interrupt training',
  'complete-training': 'Complete training',
  // workplace
  'add-task': 'Add task',
  'assign-mentor': 'Assign mentor',
  'end-mentor': 'End mentor',
  'reach-milestone': 'Reach milestone',
  'hold-review': 'Hold review',
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
  'hold-follow-up-contact': 'Hold follow up contact',
  'request-support': 'Request support',
  'answer-support': 'Answer support',
  'end-follow-up': 'End follow up',
  // voices
  'name-factor': 'Name factor',
  'review-narrative': 'Review narrative',
  // ending
  'close-case': 'Close case',
  'reopen-case': 'Reopen case',
  'record-status-checkpoint': 'Record status checkpoint',
  // amendments
  'correct-fact': 'Correct fact',
  'retract-fact': 'Retract fact',
  // enterprise
  'register-employer': 'Register employer',
  'change-employer-facts': 'Change employer facts',
  // profile
  'map-employer': 'Map employer',
  'state-motives': 'State motives',
  'state-accommodation-experience': 'State accommodation experience',
  'set-readiness': 'Set readiness',
  // relation
  'contact-employer': 'Contact employer',
  'assign-contact-person': 'Assign contact person',
  'end-contact-person': 'End contact person',
  'sign-cooperation-agreement': 'Sign cooperation agreement',
  'end-cooperation-agreement': 'End cooperation agreement',
  'give-employer-feedback': 'Give employer feedback',
  'classify-cooperation-form': 'Classify cooperation form',
  // hosting
  'declare-hosting-plan': 'Declare hosting plan',
  'decline-hosting': 'Decline hosting',
  'announce-opening': 'Announce opening',
  'fill-opening': 'Fill opening',
  'expire-opening': 'Expire opening',
  // misuse
  'raise-misuse-concern': 'Raise misuse concern',
  'resolve-misuse-concern': 'Resolve misuse concern',
  // register
  'register-person': 'Register person',
  'change-person-details': 'Change person details',
  // protection
  'set-address-protection': 'Set address protection',
  'shield-person': 'Shield person',
  'lift-shielding': 'Lift shielding',
  'declare-relation': 'Declare relation',
  'end-relation': 'End relation',
  // restriction
  'block-person': 'Block person',
  'lift-block': 'Lift block',
} as const;
