/** What cannot be so, or may not be recorded: by `code`, `field.code` or `command.field.code`. */
export const refusals = {
  'in-the-future': {
    what: 'Datoen har ikke vært ennå.',
    remedy: 'Registrer det når det har skjedd. Planer har egne felt.',
  },
  'firstContactOn.in-the-future': {
    what: 'Datoen har ikke vært ennå.',
    remedy: 'Oppgi dagen for første kontakt som har vært.',
  },
  'before-start': {
    what: 'Datoen er før dette begynte.',
    remedy: 'Sjekk begge datoene. Er den første feil, kan du korrigere den.',
  },
  'from.before-start': {
    what: 'Satsen ville gjelde før virkemiddelet starter.',
    remedy: 'Oppgi bare senere satser her.',
  },
  'ends-before-start': {
    what: 'Slutten er før starten.',
    remedy: 'Sjekk begge datoene. Er den første feil, kan du korrigere den.',
  },
  'windowUntil.ends-before-start': {
    what: 'Fristen er før plassen ble meldt.',
    remedy: 'Sjekk begge datoene.',
  },
  'ends-before-change': {
    what: 'Noe som hører til dette, skjedde senere.',
    remedy: 'Sjekk datoen, eller korriger det som er registrert senere.',
  },
  'after-end': {
    what: 'Dette var slutt på den datoen.',
    remedy: 'Oppgi en tidligere dato, eller korriger slutten.',
  },
  'already-ended': {
    what: 'Dette er registrert som avsluttet.',
    remedy: 'Er slutten feil, kan du korrigere den.',
  },
  'answer-support.request.already-ended': {
    what: 'Ønsket om støtte er allerede besvart.',
    remedy: 'Er svaret feil, kan du korrigere det.',
  },
  'opening.already-ended': {
    what: 'Plassen er allerede besatt eller tatt bort.',
    remedy: 'Er det feil, kan du korrigere det.',
  },
  'unknown-reference': {
    what: 'Det du viser til, er ikke registrert her.',
    remedy: 'Velg det fra listen.',
  },
  'fact.unknown-reference': {
    what: 'Dette kan ikke korrigeres eller trekkes tilbake her.',
    remedy:
      'Se i tidslinjen. Er det trukket tilbake, må du først trekke tilbake tilbaketrekkingen.',
  },
  'unknown-goal': {
    what: 'Ingen avtale i saken har et mål med dette nummeret.',
    remedy: 'Velg et mål fra avtalen, eller registrer avtalen først.',
  },
  contradiction: { what: 'Svarene passer ikke sammen.', remedy: 'Rett det ene av dem.' },
  'initiative.contradiction': {
    what: 'En kontakt som svarer på et ønske om støtte, er ikke på eget initiativ.',
    remedy: 'Velg at noen ba om det, eller ta bort ønsket om støtte.',
  },
  'publicKind.contradiction': {
    what: 'En privat virksomhet er verken stat, fylkeskommune eller kommune.',
    remedy: 'Velg offentlig sektor, eller ta bort dette.',
  },
  'flexibility.contradiction': {
    what: 'Du har svart både at det er rom og at det ikke er det.',
    remedy: 'Ta bort ett av svarene.',
  },
  'situations.contradiction': {
    what: 'Situasjoner er oppgitt, men ikke erfaring.',
    remedy: 'Svar ja på erfaring, eller ta bort situasjonene.',
  },
  'caseId.contradiction': {
    what: 'Du har oppgitt en sak, men svart at ingen foreslått fikk plassen.',
    remedy: 'Ta bort saken, eller endre svaret.',
  },
  'staff.contradiction': {
    what: 'En kontaktperson i virksomheten har ikke ident.',
    remedy: 'Oppgi navn, telefon eller e-post i stedet.',
  },
  'employerId.missing': {
    what: 'Ingen arbeidsgiver er valgt.',
    remedy: 'Velg en, eller søk etter navnet.',
  },
  'staff.missing': {
    what: 'Kontaktpersonen i Nav eller hos arrangøren mangler.',
    remedy: 'Oppgi identen.',
  },
  'preparation.missing': {
    what: 'Det går ikke fram hva som er avsluttet.',
    remedy: 'Velg forberedelsen, eller typen hvis starten ikke er registrert.',
  },
  'kind.missing': { what: 'Typen mangler.', remedy: 'Velg type.' },
  'ratePercentage.missing': {
    what: 'Ingenting er endret.',
    remedy:
      'Oppgi det som er nytt: sats, beløp, slutt, hva som skjer etterpå, eller arbeidsforhold.',
  },
  'change-employment.percentage.missing': {
    what: 'Ingenting er endret.',
    remedy: 'Oppgi ny ansettelsesform, ny stillingsprosent eller begge.',
  },
  'fromPercentage.missing': {
    what: 'Arbeidsmengden mangler.',
    remedy: 'Oppgi prosent, eller svar på om personen jobber mer enn avtalt.',
  },
  'start-employment.training.missing': {
    what: 'Du har oppgitt dager etter arbeidstrening, men ikke hvilken.',
    remedy: 'Velg arbeidstreningen, eller ta bort dagene.',
  },
  'record-background.note.missing': {
    what: 'Ingenting er oppgitt.',
    remedy: 'Fyll ut minst ett felt.',
  },
  'activity.missing': { what: 'Ingenting er oppgitt.', remedy: 'Fyll ut minst ett felt.' },
  'competenceNeeds.missing': { what: 'Ingenting er oppgitt.', remedy: 'Fyll ut minst ett felt.' },
  'satisfaction.missing': { what: 'Ingenting er oppgitt.', remedy: 'Fyll ut minst ett felt.' },
  'raise-misuse-concern.note.missing': {
    what: 'Det går ikke fram hva bekymringen gjelder.',
    remedy: 'Skriv hva den gjelder, eller oppgi regelen.',
  },
  'range-reversed': { what: 'Det laveste tallet står sist.', remedy: 'Bytt om tallene.' },
  'not-in-order': {
    what: 'Datoene står ikke i rekkefølge.',
    remedy: 'Oppgi satsene etter dato, hver med sin egen dag.',
  },
  'one-of': {
    what: 'Både arbeidstrening og arbeidsforhold er valgt.',
    remedy: 'Velg bare det ene.',
  },
  'other-scope': {
    what: 'Samtykket gjelder ikke å fortelle noe til arbeidsgiver.',
    remedy: 'Velg et annet samtykke, eller la feltet stå tomt.',
  },
  'other-kind': {
    what: 'Virkemiddelet er av en annen type.',
    remedy: 'Ta bort typen, eller start et annet virkemiddel.',
  },
  'not-started': { what: 'Virkemiddelet har ikke startet.', remedy: 'Registrer starten først.' },
  'already-granted': {
    what: 'Det er alt registrert at virkemiddelet er innvilget.',
    remedy: 'Endre virkemiddelet, eller korriger det som er registrert.',
  },
  'already-started': {
    what: 'Det er alt registrert at virkemiddelet har startet.',
    remedy: 'Endre virkemiddelet, eller korriger det som er registrert.',
  },
  'reason-required': {
    what: 'Her trengs en grunn.',
    remedy: 'Skriv hvorfor, eller velg en type grunn der det er mulig.',
  },
  'start-instrument.reason.reason-required': {
    what: 'Lønnstilskuddet starter uten at en konkret jobb er registrert.',
    remedy:
      'Registrer muligheten for jobb eller ansettelsen først, eller skriv hvorfor det starter likevel.',
  },
  'case-closed': {
    what: 'Saken er avsluttet.',
    remedy: 'Gjenåpne saken, eller oppgi en dato før den ble avsluttet.',
  },
  'case-not-open': {
    what: 'Saken finnes ikke, eller du har ikke tilgang til den.',
    remedy: 'Sjekk lenken, eller finn saken i listen.',
  },
  'case-already-open': { what: 'Saken er allerede åpnet.', remedy: 'Registrer milepæler på den.' },
  'opening-stays': {
    what: 'Dette er det første i historikken og kan ikke trekkes tilbake.',
    remedy: 'Korriger det som er feil. Er saken åpnet ved en feil, avslutter du den.',
  },
  'person-stays': {
    what: 'Personen kan ikke byttes ut: opplysningene er forseglet for denne personen.',
    remedy: 'Avslutt saken, og åpne en ny for riktig person.',
  },
  'employer-stays': {
    what: 'Arbeidsgiveren kan ikke byttes ut: saker viser til den.',
    remedy: 'Registrer en ny arbeidsgiver.',
  },
  'counsellor-already-assigned': {
    what: 'Saken har en veileder allerede.',
    remedy: 'Bytt veileder i stedet.',
  },
  'no-counsellor': { what: 'Saken har ingen veileder ennå.', remedy: 'Tildel veileder i stedet.' },
  'same-counsellor': {
    what: 'Denne veilederen har saken allerede.',
    remedy: 'Velg en annen veileder.',
  },
  'main-mentor-exists': {
    what: 'En annen mentor har hovedansvaret på den tida.',
    remedy: 'Avslutt den andre mentoren først, eller ta bort hovedansvaret.',
  },
  'main-contact-exists': {
    what: 'Det finnes alt en fast kontaktperson på denne siden.',
    remedy: 'Velg hvem den nye tar over etter, eller ta bort at den er fast.',
  },
  'employer-not-registered': {
    what: 'Arbeidsgiveren er ikke registrert.',
    remedy: 'Registrer arbeidsgiveren først.',
  },
  'employer-already-registered': {
    what: 'Arbeidsgiveren er registrert allerede.',
    remedy: 'Endre opplysningene om den i stedet.',
  },
  'person-not-registered': {
    what: 'Personen er ikke registrert.',
    remedy: 'Registrer personen først.',
  },
  'person-already-registered': {
    what: 'Personen er registrert allerede.',
    remedy: 'Endre personopplysningene i stedet.',
  },
  'person-erased': {
    what: 'Personopplysningene om denne personen er slettet.',
    remedy: 'La tekster og andre personlige felt stå tomme. Velg en type grunn når du korrigerer.',
  },
  'erasure-stays': {
    what: 'Slettingen kan ikke trekkes tilbake.',
    remedy: 'Det som er slettet, er borte.',
  },
  'address-strictly-confidential': {
    what: 'Adressen til denne personen er strengt fortrolig.',
    remedy: 'La adressen stå tom. Post går gjennom Folkeregisteret.',
  },
  'not-protected': {
    what: 'Adressen er ikke beskyttet.',
    remedy: 'Det er ingenting å oppheve. Sjekk at det er riktig person.',
  },
  'not-shielded': {
    what: 'Personen er ikke skjermet.',
    remedy: 'Det er ingenting å oppheve. Sjekk at det er riktig person.',
  },
  'relation-exists': {
    what: 'En relasjon til denne ansatte er registrert fra før.',
    remedy: 'Korriger den, eller avslutt den først.',
  },
  'already-blocked': {
    what: 'Behandlingen er allerede begrenset.',
    remedy: 'Korriger grunnlaget, eller opphev begrensningen først.',
  },
  'not-blocked': {
    what: 'Behandlingen er ikke begrenset.',
    remedy: 'Det er ingenting å oppheve. Sjekk at det er riktig person.',
  },
  'assigned-field': {
    what: 'Dette ble fylt ut da det ble registrert, og kan ikke endres.',
    remedy: 'La det stå som det er.',
  },
  'impossible-history': {
    what: 'Da ville noe annet i historikken ikke lenger kunne stemme.',
    remedy: 'Korriger eller trekk tilbake det først.',
  },
  'read-only': {
    what: 'Du kan lese denne saken, men ikke registrere noe i den.',
    remedy: 'Ta kontakt med kontoret som følger saken.',
  },
  'other-office': {
    what: 'Dette må gjøres ved kontoret som følger saken.',
    remedy: 'Velg et av dine egne kontorer, eller ta kontakt med det andre kontoret.',
  },
  'idempotency-key-reused': {
    what: 'Det du sendte, er endret siden sist.',
    remedy: 'Last siden på nytt, se hva som er registrert, og prøv igjen.',
  },
  'idempotency-key-required': {
    what: 'Forespørselen mangler en nøkkel.',
    remedy: 'Last siden på nytt, og prøv igjen.',
  },
  'four-eyes': {
    what: 'Du foreslo selv denne slettingen.',
    remedy: 'En annen administrator må godkjenne den.',
  },
  'already-decided': {
    what: 'Dette er avgjort allerede.',
    remedy: 'Last siden på nytt for å se hva som ble bestemt.',
  },
  'already-proposed': {
    what: 'En sletting av denne personen er foreslått allerede.',
    remedy: 'Se på forslaget som finnes.',
  },
  'people-only': {
    what: 'Sletting avgjøres av et menneske, ikke av et program.',
    remedy: 'Logg inn, og avgjør det selv.',
  },
  'erasure-unfinished': {
    what: 'Slettingen er godkjent, men ikke fullført.',
    remedy: 'Prøv igjen.',
  },
};
