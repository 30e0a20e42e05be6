/** What can be done, as on a button. */
export const commands = {
  // intake
  'open-case': 'Åpne sak',
  'give-consent': 'Registrer samtykke',
  'withdraw-consent': 'Trekk tilbake samtykke',
  'record-background': 'Registrer bakgrunn',
  'assign-counsellor': 'Tildel veileder',
  'change-counsellor': 'Bytt veileder',
  // assessment
  'start-assessment': 'Start kartlegging',
  'complete-assessment': 'Fullfør kartlegging',
  // preparation
  'start-preparation': 'Start forberedelse',
  'end-preparation': 'Avslutt forberedelse',
  'visit-job-taste': 'Registrer besøk på arbeidsplasser (jobbsmak)',
  // matching
  'present-candidate': 'Presenter kandidat for arbeidsgiver',
  'hold-employer-interview': 'Registrer intervju hos arbeidsgiver',
  'accept-placement': 'Registrer ja til plass',
  'decline-placement': 'Registrer nei til plass',
  // agreement
  'clarify-expectations': 'Avklar forventninger',
  'sign-agreement': 'Inngå avtale',
  'revise-agreement': 'Endre avtale',
  // training
  'start-training': 'Start arbeidstrening',
  'extend-training': 'Forleng arbeidstrening',
  'change-task-content': 'Endre arbeidsoppgaver',
  'interrupt-training': 'Avbryt arbeidstrening',
  'complete-training': 'Fullfør arbeidstrening',
  // workplace
  'add-task': 'Legg til arbeidsoppgave',
  'assign-mentor': 'Pek ut fadder eller mentor',
  'end-mentor': 'Registrer at fadder eller mentor slutter',
  'reach-milestone': 'Registrer framskritt',
  'hold-review': 'Registrer evalueringsmøte',
  'note-absence': 'Registrer fravær',
  // employment
  'record-hiring-decision': 'Registrer beslutning om ansettelse',
  'start-employment': 'Start arbeidsforhold',
  'change-employment': 'Endre arbeidsforhold',
  'report-actual-workload': 'Registrer faktisk arbeidsmengde',
  'end-employment': 'Avslutt arbeidsforhold',
  // instruments
  'propose-instrument': 'Foreslå virkemiddel',
  'grant-instrument': 'Innvilg virkemiddel',
  'start-instrument': 'Start virkemiddel',
  'adjust-instrument': 'Endre virkemiddel',
  'end-instrument': 'Avslutt virkemiddel',
  // followUp
  'hold-follow-up-contact': 'Registrer oppfølging',
  'request-support': 'Registrer ønske om støtte',
  'answer-support': 'Svar på ønske om støtte',
  'end-follow-up': 'Avslutt oppfølging',
  // voices
  'name-factor': 'Registrer hva som hjalp eller hindret',
  'review-narrative': 'Registrer gjennomlesing av forløpet',
  // ending
  'close-case': 'Avslutt sak',
  'reopen-case': 'Gjenåpne sak',
  'record-status-checkpoint': 'Registrer status',
  // amendments
  'correct-fact': 'Korriger',
  'retract-fact': 'Trekk tilbake',
  // enterprise
  'register-employer': 'Registrer arbeidsgiver',
  'change-employer-facts': 'Endre opplysninger om arbeidsgiver',
  // profile
  'map-employer': 'Kartlegg arbeidsgiver',
  'state-motives': 'Registrer motiver',
  'state-accommodation-experience': 'Registrer erfaring med tilrettelegging',
  'set-readiness': 'Sett fargekode',
  // relation
  'contact-employer': 'Registrer kontakt med arbeidsgiver',
  'assign-contact-person': 'Registrer kontaktperson',
  'end-contact-person': 'Avslutt kontaktperson',
  'sign-cooperation-agreement': 'Inngå samarbeidsavtale',
  'end-cooperation-agreement': 'Avslutt samarbeidsavtale',
  'give-employer-feedback': 'Registrer tilbakemelding fra arbeidsgiver',
  'classify-cooperation-form': 'Fastsett samarbeidsform',
  // hosting
  'declare-hosting-plan': 'Registrer plan om å ta imot noen',
  'decline-hosting': 'Registrer nei til å ta imot noen',
  'announce-opening': 'Meld ledig plass',
  'fill-opening': 'Meld plassen besatt',
  'expire-opening': 'Ta bort ledig plass',
  // misuse
  'raise-misuse-concern': 'Meld bekymring for misbruk av arbeidstrening',
  'resolve-misuse-concern': 'Avgjør bekymring for misbruk av arbeidstrening',
  // register
  'register-person': 'Registrer person',
  'change-person-details': 'Endre personopplysninger',
  // protection
  'set-address-protection': 'Sett adressebeskyttelse',
  'shield-person': 'Skjerm person',
  'lift-shielding': 'Opphev skjerming',
  'declare-relation': 'Meld fra om nær relasjon',
  'end-relation': 'Avslutt nær relasjon',
  // restriction
  'block-person': 'Begrens behandling',
  'lift-block': 'Opphev begrensning',
} as const;
