import type { Language } from '../i18n/language.js';

const wholeWords = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])(?:${words})(?![\p{L}])`, 'iu');

/** Words that belong to the other written Norwegian, or to a language that is not asked for. */
const FOREIGN: Readonly<Record<Language, RegExp>> = {
  nb: wholeWords(
    'ikkje|kva|kven|kvar|korleis|kvifor|noko|nokon|nokre|frå|ein|eit|vart|vere|gjere|berre|sjølv|veke|veka|veker|månad|månader|brukar|brukaren|rettleiar|rettleiaren|arbeidsgivar|arbeidsgivaren|verksemd|verksemda|oppgåve|oppgåver|lønstilskot|seinare|sidan|teneste|moglegheit|dei|til dømes|tilsett|tilsetje|opne|the|of|and',
  ),
  nn: wholeWords(
    'ikke|bedt|hva|hvem|hvor|hvordan|hvorfor|hvilken|hvilket|hvilke|hvis|hver|hvert|noe|noen|fra|en|et|ble|være|gjøre|bare|også|selv|mer|uke|uka|uken|uker|måned|måneder|brukeren|brukere|veileder|veilederen|arbeidsgiver|arbeidsgiveren|arbeidsgivere|virksomhet|virksomheten|saken|oppgave|oppgaver|oppgavene|lønnstilskudd|senere|tjeneste|tjenester|mulighet|mulig|trenger|vises|slettet|åpne|åpnet|avsluttet|startet|endret|fortsetter|dere|deres|navn|lenke|lenken|flere|hele|begynner|velg|kalle|the|of|and',
  ),
  en: wholeWords('og|ikke|ikkje|eller|bruker|arbeidsgiver|sak|saken|med|uten|fra'),
};

/** The person is met as somebody who can do something: no diagnosis, no lack. */
const NOT_SAID = wholeWords(
  'nedsatt|nedsett|redusert|reduced|handikap\\w*|funksjonshem\\p{L}*|uføre|diagnose|angst|depresjon|depresjonar|autis\\p{L}*|asperger|adhd|rusmisbruk\\p{L}*|disabled|disability|disorder|anxiety|depression',
);

/** The official names of need groups, and the one request not to write any. */
const SAID_ALL_THE_SAME = /nedsatt arbeidsevne|nedsett arbeidsevne|reduced work capacity/gi;

/** What is wrong with a text of the page: words of another language, of diagnoses, the old name of Nav. */
export function notPlain(text: string, language: Language): string[] {
  const found: string[] = [];
  const foreign = FOREIGN[language].exec(text);
  if (foreign) found.push(`"${foreign[0]}" is not ${language}: ${text}`);
  const unkind = NOT_SAID.exec(text.replace(SAID_ALL_THE_SAME, ''));
  if (unkind) found.push(`"${unkind[0]}" is not said: ${text}`);
  if (/NAV/.test(text)) found.push(`Nav is written Nav: ${text}`);
  if (/[!]/.test(text)) found.push(`no need to shout: ${text}`);
  return found;
}
