/** What can be done, as on a button. */
export const commands = {
  // intake
  'open-case': 'Opne sak',
  'give-consent': 'Registrer samtykke',
  'withdraw-consent': 'Trekk tilbake samtykke',
  'record-background': 'Registrer bakgrunn',
  'assign-counsellor': 'Tildel rettleiar',
  'change-counsellor': 'Byt rettleiar',
  // assessment
  'start-assessment': 'Start kartlegging',
  'complete-assessment': 'Fullfør kartlegging',
  // preparation
  'start-preparation': 'Start førebuing',
  'end-preparation': 'Avslutt førebuing',
  'visit-job-taste': 'Registrer besøk på arbeidsplassar (jobbsmak)',
  // matching
  'present-candidate': 'Presenter kandidat for arbeidsgivar',
  'hold-employer-interview': 'Registrer intervju hos arbeidsgivar',
  'accept-placement': 'Registrer ja til plass',
  'decline-placement': 'Registrer nei til plass',
  // agreement
  'clarify-expectations': 'Avklar forventningar',
  'sign-agreement': 'Inngå avtale',
  'revise-agreement': 'Endre avtale',
  // training
  'start-training': 'Start arbeidstrening',
  'extend-training': 'Forleng arbeidstrening',
  'change-task-content': 'Endre arbeidsoppgåver',
  'interrupt-training': 'Avbryt arbeidstrening',
  'complete-training': 'Fullfør arbeidstrening',
  // workplace
  'add-task': 'Legg til arbeidsoppgåve',
  'assign-mentor': 'Peik ut fadder eller mentor',
  'end-mentor': 'Registrer at fadder eller mentor sluttar',
  'reach-milestone': 'Registrer framsteg',
  'hold-review': 'Registrer evalueringsmøte',
  'note-absence': 'Registrer fråvær',
  // employment
  'record-hiring-decision': 'Registrer avgjerd om tilsetjing',
  'start-employment': 'Start arbeidsforhold',
  'change-employment': 'Endre arbeidsforhold',
  'report-actual-workload': 'Registrer faktisk arbeidsmengd',
  'end-employment': 'Avslutt arbeidsforhold',
  // instruments
  'propose-instrument': 'Foreslå verkemiddel',
  'grant-instrument': 'Innvilg verkemiddel',
  'start-instrument': 'Start verkemiddel',
  'adjust-instrument': 'Endre verkemiddel',
  'end-instrument': 'Avslutt verkemiddel',
  // followUp
  'hold-follow-up-contact': 'Registrer oppfølging',
  'request-support': 'Registrer ønske om støtte',
  'answer-support': 'Svar på ønske om støtte',
  'end-follow-up': 'Avslutt oppfølging',
  // voices
  'name-factor': 'Registrer kva som hjelpte eller hindra',
  'review-narrative': 'Registrer gjennomlesing av forløpet',
  // ending
  'close-case': 'Avslutt sak',
  'reopen-case': 'Opne sak på nytt',
  'record-status-checkpoint': 'Registrer status',
  // amendments
  'correct-fact': 'Korriger',
  'retract-fact': 'Trekk tilbake',
  // enterprise
  'register-employer': 'Registrer arbeidsgivar',
  'change-employer-facts': 'Endre opplysningar om arbeidsgivar',
  // profile
  'map-employer': 'Kartlegg arbeidsgivar',
  'state-motives': 'Registrer motiv',
  'state-accommodation-experience': 'Registrer erfaring med tilrettelegging',
  'set-readiness': 'Set fargekode',
  // relation
  'contact-employer': 'Registrer kontakt med arbeidsgivar',
  'assign-contact-person': 'Registrer kontaktperson',
  'end-contact-person': 'Avslutt kontaktperson',
  'sign-cooperation-agreement': 'Inngå samarbeidsavtale',
  'end-cooperation-agreement': 'Avslutt samarbeidsavtale',
  'give-employer-feedback': 'Registrer tilbakemelding frå arbeidsgivar',
  'classify-cooperation-form': 'Fastset samarbeidsform',
  // hosting
  'declare-hosting-plan': 'Registrer plan om å ta imot nokon',
  'decline-hosting': 'Registrer nei til å ta imot nokon',
  'announce-opening': 'Meld ledig plass',
  'fill-opening': 'Meld at plassen er fylt',
  'expire-opening': 'Ta bort ledig plass',
  // misuse
  'raise-misuse-concern': 'Meld uro for misbruk av arbeidstrening',
  'resolve-misuse-concern': 'Avgjer uro for misbruk av arbeidstrening',
  // register
  'register-person': 'Registrer person',
  'change-person-details': 'Endre personopplysningar',
  // protection
  'set-address-protection': 'Set adressevern',
  'shield-person': 'Skjerm person',
  'lift-shielding': 'Opphev skjerming',
  'declare-relation': 'Meld frå om nær relasjon',
  'end-relation': 'Avslutt nær relasjon',
  // restriction
  'block-person': 'Avgrens behandling',
  'lift-block': 'Opphev avgrensing',
} as const;
