/** What cannot be so, or may not be recorded: by `code`, `field.code` or `command.field.code`. */
export const refusals = {
  'in-the-future': {
    what: 'Datoen har ikkje vore enno.',
    remedy: 'Registrer det når det har skjedd. Planar har eigne felt.',
  },
  'firstContactOn.in-the-future': {
    what: 'Datoen har ikkje vore enno.',
    remedy: 'Oppgi dagen for første kontakt som har vore.',
  },
  'before-start': {
    what: 'Datoen er før dette tok til.',
    remedy: 'Sjekk begge datoane. Er den første feil, kan du korrigere han.',
  },
  'from.before-start': {
    what: 'Satsen ville gjelde før verkemiddelet startar.',
    remedy: 'Oppgi berre seinare satsar her.',
  },
  'ends-before-start': {
    what: 'Slutten er før starten.',
    remedy: 'Sjekk begge datoane. Er den første feil, kan du korrigere han.',
  },
  'windowUntil.ends-before-start': {
    what: 'Fristen er før plassen vart meld.',
    remedy: 'Sjekk begge datoane.',
  },
  'ends-before-change': {
    what: 'Noko som høyrer til dette, skjedde seinare.',
    remedy: 'Sjekk datoen, eller korriger det som er registrert seinare.',
  },
  'after-end': {
    what: 'Dette var slutt på den datoen.',
    remedy: 'Oppgi ein tidlegare dato, eller korriger slutten.',
  },
  'already-ended': {
    what: 'Dette er registrert som avslutta.',
    remedy: 'Er slutten feil, kan du korrigere han.',
  },
  'answer-support.request.already-ended': {
    what: 'Ønsket om støtte er alt svart på.',
    remedy: 'Er svaret feil, kan du korrigere det.',
  },
  'opening.already-ended': {
    what: 'Plassen er alt fylt eller teken bort.',
    remedy: 'Er det feil, kan du korrigere det.',
  },
  'unknown-reference': {
    what: 'Det du viser til, er ikkje registrert her.',
    remedy: 'Vel det frå lista.',
  },
  'fact.unknown-reference': {
    what: 'Dette kan ikkje korrigerast eller trekkjast tilbake her.',
    remedy: 'Sjå i tidslinja. Er det trekt tilbake, må du først trekkje tilbake tilbaketrekkinga.',
  },
  'unknown-goal': {
    what: 'Ingen avtale i saka har eit mål med dette nummeret.',
    remedy: 'Vel eit mål frå avtalen, eller registrer avtalen først.',
  },
  contradiction: { what: 'Svara passar ikkje saman.', remedy: 'Rett det eine av dei.' },
  'initiative.contradiction': {
    what: 'Ein kontakt som svarer på eit ønske om støtte, er ikkje på eige initiativ.',
    remedy: 'Vel at nokon bad om det, eller ta bort ønsket om støtte.',
  },
  'publicKind.contradiction': {
    what: 'Ei privat verksemd er verken stat, fylkeskommune eller kommune.',
    remedy: 'Vel offentleg sektor, eller ta bort dette.',
  },
  'flexibility.contradiction': {
    what: 'Du har svart både at det er rom og at det ikkje er det.',
    remedy: 'Ta bort eitt av svara.',
  },
  'situations.contradiction': {
    what: 'Situasjonar er oppgitt, men ikkje erfaring.',
    remedy: 'Svar ja på erfaring, eller ta bort situasjonane.',
  },
  'caseId.contradiction': {
    what: 'Du har oppgitt ei sak, men svart at ingen foreslått fekk plassen.',
    remedy: 'Ta bort saka, eller endre svaret.',
  },
  'staff.contradiction': {
    what: 'Ein kontaktperson i verksemda har ikkje ident.',
    remedy: 'Oppgi namn, telefon eller e-post i staden.',
  },
  'employerId.missing': {
    what: 'Ingen arbeidsgivar er vald.',
    remedy: 'Vel ein, eller søk etter namnet.',
  },
  'staff.missing': {
    what: 'Kontaktpersonen i Nav eller hos arrangøren manglar.',
    remedy: 'Oppgi identen.',
  },
  'preparation.missing': {
    what: 'Det går ikkje fram kva som er avslutta.',
    remedy: 'Vel førebuinga, eller typen om starten ikkje er registrert.',
  },
  'kind.missing': { what: 'Typen manglar.', remedy: 'Vel type.' },
  'ratePercentage.missing': {
    what: 'Ingenting er endra.',
    remedy:
      'Oppgi det som er nytt: sats, beløp, slutt, kva som skjer etterpå, eller arbeidsforhold.',
  },
  'change-employment.percentage.missing': {
    what: 'Ingenting er endra.',
    remedy: 'Oppgi ny tilsetjingsform, ny stillingsprosent eller begge.',
  },
  'fromPercentage.missing': {
    what: 'Arbeidsmengda manglar.',
    remedy: 'Oppgi prosent, eller svar på om personen arbeider meir enn avtalt.',
  },
  'start-employment.training.missing': {
    what: 'Du har oppgitt dagar etter arbeidstrening, men ikkje kva for ei.',
    remedy: 'Vel arbeidstreninga, eller ta bort dagane.',
  },
  'record-background.note.missing': {
    what: 'Ingenting er oppgitt.',
    remedy: 'Fyll ut minst eitt felt.',
  },
  'activity.missing': { what: 'Ingenting er oppgitt.', remedy: 'Fyll ut minst eitt felt.' },
  'competenceNeeds.missing': { what: 'Ingenting er oppgitt.', remedy: 'Fyll ut minst eitt felt.' },
  'satisfaction.missing': { what: 'Ingenting er oppgitt.', remedy: 'Fyll ut minst eitt felt.' },
  'raise-misuse-concern.note.missing': {
    what: 'Det går ikkje fram kva uroa gjeld.',
    remedy: 'Skriv kva ho gjeld, eller oppgi regelen.',
  },
  'range-reversed': { what: 'Det lågaste talet står sist.', remedy: 'Byt om tala.' },
  'not-in-order': {
    what: 'Datoane står ikkje i rekkjefølgje.',
    remedy: 'Oppgi satsane etter dato, kvar med sin eigen dag.',
  },
  'one-of': {
    what: 'Både arbeidstrening og arbeidsforhold er valt.',
    remedy: 'Vel berre det eine.',
  },
  'other-scope': {
    what: 'Samtykket gjeld ikkje å fortelje noko til arbeidsgivar.',
    remedy: 'Vel eit anna samtykke, eller la feltet stå tomt.',
  },
  'other-kind': {
    what: 'Verkemiddelet er av ein annan type.',
    remedy: 'Ta bort typen, eller start eit anna verkemiddel.',
  },
  'not-started': { what: 'Verkemiddelet har ikkje starta.', remedy: 'Registrer starten først.' },
  'already-granted': {
    what: 'Det er alt registrert at verkemiddelet er innvilga.',
    remedy: 'Endre verkemiddelet, eller korriger det som er registrert.',
  },
  'already-started': {
    what: 'Det er alt registrert at verkemiddelet har starta.',
    remedy: 'Endre verkemiddelet, eller korriger det som er registrert.',
  },
  'reason-required': {
    what: 'Her trengst ein grunn.',
    remedy: 'Skriv kvifor, eller vel ein type grunn der det er mogleg.',
  },
  'start-instrument.reason.reason-required': {
    what: 'Lønstilskotet startar utan at ein konkret jobb er registrert.',
    remedy:
      'Registrer moglegheita for jobb eller tilsetjinga først, eller skriv kvifor det startar likevel.',
  },
  'case-closed': {
    what: 'Saka er avslutta.',
    remedy: 'Opne saka på nytt, eller oppgi ein dato før ho vart avslutta.',
  },
  'case-not-open': {
    what: 'Saka finst ikkje, eller du har ikkje tilgang til ho.',
    remedy: 'Sjekk lenkja, eller finn saka i lista.',
  },
  'case-already-open': { what: 'Saka er alt opna.', remedy: 'Registrer milepælar på ho.' },
  'opening-stays': {
    what: 'Dette er det første i historikken og kan ikkje trekkjast tilbake.',
    remedy: 'Korriger det som er feil. Er saka opna ved ein feil, avsluttar du ho.',
  },
  'person-stays': {
    what: 'Personen kan ikkje bytast ut: opplysningane er forsegla for denne personen.',
    remedy: 'Avslutt saka, og opne ei ny for rett person.',
  },
  'employer-stays': {
    what: 'Arbeidsgivaren kan ikkje bytast ut: saker viser til han.',
    remedy: 'Registrer ein ny arbeidsgivar.',
  },
  'counsellor-already-assigned': {
    what: 'Saka har alt ein rettleiar.',
    remedy: 'Byt rettleiar i staden.',
  },
  'no-counsellor': { what: 'Saka har ingen rettleiar enno.', remedy: 'Tildel rettleiar i staden.' },
  'same-counsellor': {
    what: 'Denne rettleiaren har alt saka.',
    remedy: 'Vel ein annan rettleiar.',
  },
  'main-mentor-exists': {
    what: 'Ein annan mentor har hovudansvaret på den tida.',
    remedy: 'Avslutt den andre mentoren først, eller ta bort hovudansvaret.',
  },
  'main-contact-exists': {
    what: 'Det finst alt ein fast kontaktperson på denne sida.',
    remedy: 'Vel kven den nye tek over etter, eller ta bort at han er fast.',
  },
  'employer-not-registered': {
    what: 'Arbeidsgivaren er ikkje registrert.',
    remedy: 'Registrer arbeidsgivaren først.',
  },
  'employer-already-registered': {
    what: 'Arbeidsgivaren er alt registrert.',
    remedy: 'Endre opplysningane om han i staden.',
  },
  'person-not-registered': {
    what: 'Personen er ikkje registrert.',
    remedy: 'Registrer personen først.',
  },
  'person-already-registered': {
    what: 'Personen er alt registrert.',
    remedy: 'Endre personopplysningane i staden.',
  },
  'person-erased': {
    what: 'Personopplysningane om denne personen er sletta.',
    remedy: 'La tekstar og andre personlege felt stå tomme. Vel ein type grunn når du korrigerer.',
  },
  'erasure-stays': {
    what: 'Slettinga kan ikkje trekkjast tilbake.',
    remedy: 'Det som er sletta, er borte.',
  },
  'address-strictly-confidential': {
    what: 'Adressa til denne personen er strengt fortruleg.',
    remedy: 'La adressa stå tom. Post går gjennom Folkeregisteret.',
  },
  'not-protected': {
    what: 'Adressa er ikkje verna.',
    remedy: 'Det er ingenting å oppheve. Sjekk at det er rett person.',
  },
  'not-shielded': {
    what: 'Personen er ikkje skjerma.',
    remedy: 'Det er ingenting å oppheve. Sjekk at det er rett person.',
  },
  'relation-exists': {
    what: 'Ein relasjon til denne tilsette er registrert frå før.',
    remedy: 'Korriger han, eller avslutt han først.',
  },
  'already-blocked': {
    what: 'Behandlinga er alt avgrensa.',
    remedy: 'Korriger grunnlaget, eller opphev avgrensinga først.',
  },
  'not-blocked': {
    what: 'Behandlinga er ikkje avgrensa.',
    remedy: 'Det er ingenting å oppheve. Sjekk at det er rett person.',
  },
  'assigned-field': {
    what: 'Dette vart fylt ut då det vart registrert, og kan ikkje endrast.',
    remedy: 'La det stå som det er.',
  },
  'impossible-history': {
    what: 'Då ville noko anna i historikken ikkje lenger kunne stemme.',
    remedy: 'Korriger eller trekk tilbake det først.',
  },
  'read-only': {
    what: 'Du kan lese denne saka, men ikkje registrere noko i ho.',
    remedy: 'Ta kontakt med kontoret som følgjer saka.',
  },
  'other-office': {
    what: 'Dette må gjerast ved kontoret som følgjer saka.',
    remedy: 'Vel eit av dine eigne kontor, eller ta kontakt med det andre kontoret.',
  },
  'idempotency-key-reused': {
    what: 'Det du sende, er endra sidan sist.',
    remedy: 'Last sida på nytt, sjå kva som er registrert, og prøv igjen.',
  },
  'idempotency-key-required': {
    what: 'Førespurnaden manglar ein nøkkel.',
    remedy: 'Last sida på nytt, og prøv igjen.',
  },
  'four-eyes': {
    what: 'Du foreslo sjølv denne slettinga.',
    remedy: 'Ein annan administrator må godkjenne ho.',
  },
  'already-decided': {
    what: 'Dette er alt avgjort.',
    remedy: 'Last sida på nytt for å sjå kva som vart bestemt.',
  },
  'already-proposed': {
    what: 'Ei sletting av denne personen er alt foreslått.',
    remedy: 'Sjå på forslaget som finst.',
  },
  'people-only': {
    what: 'Sletting blir avgjord av eit menneske, ikkje av eit program.',
    remedy: 'Logg inn, og avgjer det sjølv.',
  },
  'erasure-unfinished': {
    what: 'Slettinga er godkjend, men ikkje fullført.',
    remedy: 'Prøv igjen.',
  },
};
