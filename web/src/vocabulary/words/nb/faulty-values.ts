/** Values that no field takes; `[…]` falls away where the limits in it are not known. */
export const faultyValues = {
  missing: { what: 'Dette må fylles ut.', remedy: 'Oppgi en verdi.' },
  'choice:missing': { what: 'Du må velge noe her.', remedy: 'Velg ett av svarene.' },
  'choices:missing': { what: 'Du må velge noe her.', remedy: 'Velg minst ett av svarene.' },
  'fact:missing': { what: 'Det er ikke valgt hva dette gjelder.', remedy: 'Velg ett av svarene.' },
  'flag:missing': { what: 'Spørsmålet er ikke besvart.', remedy: 'Svar ja eller nei.' },
  empty: { what: 'Feltet er tomt.', remedy: 'Skriv noe, eller la feltet stå urørt.' },
  'not-text': { what: 'Dette må være tekst.', remedy: 'Skriv det på nytt.' },
  'malformed-text': {
    what: 'Teksten har et tegn som ikke kan lagres.',
    remedy: 'Fjern emojier og spesialtegn, og prøv igjen.',
  },
  'control-characters': {
    what: 'Teksten har usynlige tegn som ikke kan lagres.',
    remedy: 'Skriv teksten på nytt i stedet for å lime den inn.',
  },
  'too-long': {
    what: 'Teksten er for lang.',
    remedy: 'Kort den ned[ til høyst {maxLength} tegn].',
  },
  'not-a-label': {
    what: 'Her kan du bare bruke bokstaver, tall, mellomrom og . , & / -.',
    remedy: 'Begynn med en bokstav, og ta bort andre tegn.',
  },
  'identity-number': {
    what: 'Teksten har et fødselsnummer eller D-nummer.',
    remedy: 'Ta det bort.',
  },
  'not-an-identifier': {
    what: 'Identen kan bare ha bokstaver, tall og . _ -.',
    remedy: 'Skriv identen slik: A123456.',
  },
  'not-an-office': {
    what: 'Dette er ikke et kontornummer.',
    remedy: 'Skriv de fire sifrene i kontornummeret, for eksempel 0315.',
  },
  'not-a-pseudonym': {
    what: 'Pseudonymet kan bare ha små bokstaver, tall og bindestrek.',
    remedy: 'Velg et som ikke sier hvem saken gjelder.',
  },
  'not-a-choice': { what: 'Dette er ikke et av valgene.', remedy: 'Velg et av dem som står der.' },
  'not-a-boolean': {
    what: 'Her må svaret være ja eller nei.',
    remedy: 'Velg ja eller nei, eller la det stå som ikke oppgitt.',
  },
  'not-a-whole-number': {
    what: 'Dette må være et helt tall.',
    remedy: 'Skriv et helt tall[ fra {min} til {max}].',
  },
  'not-a-number': {
    what: 'Dette må være et tall med høyst to desimaler.',
    remedy: 'Skriv et tall[ fra {min} til {max}].',
  },
  'out-of-range': {
    what: 'Tallet er for lavt eller for høyt.',
    remedy: 'Skriv et tall[ fra {min} til {max}].',
  },
  'not-a-uuid': { what: 'Dette finnes ikke her.', remedy: 'Velg det fra listen.' },
  'not-a-date': {
    what: 'Dette er ikke en dato.',
    remedy:
      'Skriv datoen så nøyaktig som du kjenner den, for eksempel 14.5.2018, mai 2018 eller 2018.',
  },
  'not-a-day': {
    what: 'Dette er ikke en dag i kalenderen.',
    remedy: 'Skriv dag, måned og år, for eksempel 14.5.2018.',
  },
  'not-an-instant': {
    what: 'Dette er ikke et tidspunkt.',
    remedy: 'Velg dag og klokkeslett på nytt.',
  },
  'not-a-list': { what: 'Her må det være en liste.', remedy: 'Velg på nytt.' },
  'not-an-object': { what: 'Opplysningene her kan ikke leses.', remedy: 'Fyll ut på nytt.' },
  'too-few': {
    what: 'Her må du velge flere.',
    remedy: 'Velg flere, eller la det stå som ikke oppgitt.',
  },
  'too-many': { what: 'Her har du valgt for mange.', remedy: 'Ta bort noen.' },
  repeated: { what: 'Det samme er oppgitt to ganger.', remedy: 'Ta bort den ene.' },
  'too-deep': {
    what: 'Opplysningene kan ikke leses.',
    remedy: 'Last siden på nytt, og fyll ut igjen.',
  },
  'unknown-field': {
    what: 'Dette feltet finnes ikke her.',
    remedy: 'Last siden på nytt, og prøv igjen.',
  },
  'unknown-command': {
    what: 'Dette kan ikke registreres her.',
    remedy: 'Velg en milepæl fra listen.',
  },
  'no-preview': { what: 'Dette kan ikke forhåndsvises.', remedy: 'Registrer det direkte.' },
  'not-a-telephone-number': {
    what: 'Dette er ikke et telefonnummer.',
    remedy: 'Skriv bare siffer, med landkode hvis nummeret er utenlandsk.',
  },
  'not-an-email-address': {
    what: 'Dette er ikke en e-postadresse.',
    remedy: 'Skriv den slik: navn@eksempel.no.',
  },
  'not-an-organisation-number': {
    what: 'Dette er ikke et organisasjonsnummer.',
    remedy: 'Skriv de ni sifrene, og sjekk hvert av dem.',
  },
  'not-an-identity-number': {
    what: 'Dette er ikke et fødselsnummer eller D-nummer.',
    remedy: 'Skriv de elleve sifrene uten mellomrom, og sjekk hvert av dem.',
  },
  'real-identity-number': {
    what: 'Her kan du bare bruke fiktive fødselsnumre.',
    remedy: 'Bruk et syntetisk nummer.',
  },
  'identity-number-known': {
    what: 'Nummeret er registrert på en person fra før.',
    remedy: 'Finn personen i registeret, og bruk den.',
  },
  'not-a-municipality': {
    what: 'Dette er ikke et kommunenummer.',
    remedy: 'Skriv de fire sifrene, for eksempel 0301.',
  },
  'not-a-hash': {
    what: 'Kontrollkoden passer ikke til noen tekst.',
    remedy: 'Åpne teksten på nytt, og registrer derfra.',
  },
  'not-a-revision': {
    what: 'Versjonen kan ikke leses.',
    remedy: 'Last siden på nytt, og prøv igjen.',
  },
  'not-a-position': {
    what: 'Stedet i loggen kan ikke leses.',
    remedy: 'Last siden på nytt, og prøv igjen.',
  },
};
