/** Values that no field takes; `[…]` falls away where the limits in it are not known. */
export const faultyValues = {
  missing: { what: 'Dette må fyllast ut.', remedy: 'Oppgi ein verdi.' },
  'choice:missing': { what: 'Du må velje noko her.', remedy: 'Vel eitt av svara.' },
  'choices:missing': { what: 'Du må velje noko her.', remedy: 'Vel minst eitt av svara.' },
  'fact:missing': { what: 'Det er ikkje valt kva dette gjeld.', remedy: 'Vel eitt av svara.' },
  'flag:missing': { what: 'Spørsmålet er ikkje svart på.', remedy: 'Svar ja eller nei.' },
  empty: { what: 'Feltet er tomt.', remedy: 'Skriv noko, eller la feltet stå urørt.' },
  'not-text': { what: 'Dette må vere tekst.', remedy: 'Skriv det på nytt.' },
  'malformed-text': {
    what: 'Teksten har eit teikn som ikkje kan lagrast.',
    remedy: 'Fjern emojiar og spesialteikn, og prøv igjen.',
  },
  'control-characters': {
    what: 'Teksten har usynlege teikn som ikkje kan lagrast.',
    remedy: 'Skriv teksten på nytt i staden for å lime han inn.',
  },
  'too-long': {
    what: 'Teksten er for lang.',
    remedy: 'Kort han ned[ til høgst {maxLength} teikn].',
  },
  'not-a-label': {
    what: 'Her kan du berre bruke bokstavar, tal, mellomrom og . , & / -.',
    remedy: 'Begynn med ein bokstav, og ta bort andre teikn.',
  },
  'identity-number': {
    what: 'Teksten har eit fødselsnummer eller D-nummer.',
    remedy: 'Ta det bort.',
  },
  'not-an-identifier': {
    what: 'Identen kan berre ha bokstavar, tal og . _ -.',
    remedy: 'Skriv identen slik: A123456.',
  },
  'not-an-office': {
    what: 'Dette er ikkje eit kontornummer.',
    remedy: 'Skriv dei fire sifra i kontornummeret, til dømes 0315.',
  },
  'not-a-pseudonym': {
    what: 'Pseudonymet kan berre ha små bokstavar, tal og bindestrek.',
    remedy: 'Vel eit som ikkje seier kven saka gjeld.',
  },
  'not-a-choice': { what: 'Dette er ikkje eit av vala.', remedy: 'Vel eit av dei som står der.' },
  'not-a-boolean': {
    what: 'Her må svaret vere ja eller nei.',
    remedy: 'Vel ja eller nei, eller la det stå som ikkje oppgitt.',
  },
  'not-a-whole-number': {
    what: 'Dette må vere eit heilt tal.',
    remedy: 'Skriv eit heilt tal[ frå {min} til {max}].',
  },
  'not-a-number': {
    what: 'Dette må vere eit tal med høgst to desimalar.',
    remedy: 'Skriv eit tal[ frå {min} til {max}].',
  },
  'out-of-range': {
    what: 'Talet er for lågt eller for høgt.',
    remedy: 'Skriv eit tal[ frå {min} til {max}].',
  },
  'not-a-uuid': { what: 'Dette finst ikkje her.', remedy: 'Vel det frå lista.' },
  'not-a-date': {
    what: 'Dette er ikkje ein dato.',
    remedy:
      'Skriv datoen så nøyaktig som du kjenner han, til dømes 14.5.2018, mai 2018 eller 2018.',
  },
  'not-a-day': {
    what: 'Dette er ikkje ein dag i kalenderen.',
    remedy: 'Skriv dag, månad og år, til dømes 14.5.2018.',
  },
  'not-an-instant': {
    what: 'Dette er ikkje eit tidspunkt.',
    remedy: 'Vel dag og klokkeslett på nytt.',
  },
  'not-a-list': { what: 'Her må det vere ei liste.', remedy: 'Vel på nytt.' },
  'not-an-object': { what: 'Opplysningane her kan ikkje lesast.', remedy: 'Fyll ut på nytt.' },
  'too-few': {
    what: 'Her må du velje fleire.',
    remedy: 'Vel fleire, eller la det stå som ikkje oppgitt.',
  },
  'too-many': { what: 'Her har du valt for mange.', remedy: 'Ta bort nokre.' },
  repeated: { what: 'Det same er oppgitt to gonger.', remedy: 'Ta bort den eine.' },
  'too-deep': {
    what: 'Opplysningane kan ikkje lesast.',
    remedy: 'Last sida på nytt, og fyll ut igjen.',
  },
  'unknown-field': {
    what: 'Dette feltet finst ikkje her.',
    remedy: 'Last sida på nytt, og prøv igjen.',
  },
  'unknown-command': {
    what: 'Dette kan ikkje registrerast her.',
    remedy: 'Vel ein milepæl frå lista.',
  },
  'no-preview': { what: 'Dette kan ikkje førehandsvisast.', remedy: 'Registrer det direkte.' },
  'not-a-telephone-number': {
    what: 'Dette er ikkje eit telefonnummer.',
    remedy: 'Skriv berre siffer, med landkode om nummeret er utanlandsk.',
  },
  'not-an-email-address': {
    what: 'Dette er ikkje ei e-postadresse.',
    remedy: 'Skriv henne slik: namn@eksempel.no.',
  },
  'not-an-organisation-number': {
    what: 'Dette er ikkje eit organisasjonsnummer.',
    remedy: 'Skriv dei ni sifra, og sjekk kvart av dei.',
  },
  'not-an-identity-number': {
    what: 'Dette er ikkje eit fødselsnummer eller D-nummer.',
    remedy: 'Skriv dei elleve sifra utan mellomrom, og sjekk kvart av dei.',
  },
  'real-identity-number': {
    what: 'Her kan du berre bruke fiktive fødselsnummer.',
    remedy: 'Bruk eit syntetisk nummer.',
  },
  'identity-number-known': {
    what: 'Nummeret er registrert på ein person frå før.',
    remedy: 'Finn personen i registeret, og bruk han.',
  },
  'not-a-municipality': {
    what: 'Dette er ikkje eit kommunenummer.',
    remedy: 'Skriv dei fire sifra, til dømes 0301.',
  },
  'not-a-hash': {
    what: 'Kontrollkoden passar ikkje til nokon tekst.',
    remedy: 'Opne teksten på nytt, og registrer derfrå.',
  },
  'not-a-revision': {
    what: 'Versjonen kan ikkje lesast.',
    remedy: 'Last sida på nytt, og prøv igjen.',
  },
  'not-a-position': {
    what: 'Staden i loggen kan ikkje lesast.',
    remedy: 'Last sida på nytt, og prøv igjen.',
  },
};
