import type { Texts } from '../i18n/language.js';

interface StartTexts {
  noSuchPage: { title: string; says: string; toStart: string };
  accessibility: {
    title: string;
    lead: string;
    statement: string;
    noStatement: string;
    readStatement: string;
    done: string;
    doneList: readonly string[];
    report: string;
    howToReport: string;
    authority: string;
  };
}

export const texts = {
  nb: {
    noSuchPage: {
      title: 'Fant ikke siden',
      says: 'Adressen fører ikke til noe i Forløp. Sjekk at den er skrevet riktig.',
      toStart: 'Gå til forsiden',
    },
    accessibility: {
      title: 'Tilgjengelighet',
      lead: 'Alle skal kunne bruke Forløp, også med tastatur, skjermleser, forstørring eller talestyring.',
      statement: 'Tilgjengelighetserklæring',
      noStatement:
        'Virksomheten som bruker Forløp, har ikke oppgitt adressen til sin tilgjengelighetserklæring. Den publiseres på uustatus.no.',
      readStatement: 'Les tilgjengelighetserklæringen på uustatus.no',
      done: 'Slik er siden laget',
      doneList: [
        'Alt kan brukes med tastatur. Trykk tabulator for å komme til lenken som hopper til innholdet.',
        'Hurtigtastene kan slås av i listen over hurtigtaster nederst på siden.',
        'Tidslinjen finnes også som tekst, og ingenting sies med farge alene.',
        'Siden virker ned til 320 piksler bredde og ved 400 % forstørring, uten å rulle sidelengs.',
        'Lyst og mørkt utseende følger maskinen, eller velges i menyen øverst til høyre.',
        'Du blir varslet to minutter før du logges ut, og det du har skrevet, blir stående.',
        'Hver side prøves automatisk mot WCAG 2.2 på nivå A og AA før den tas i bruk.',
        'Siden er ennå ikke prøvd med skjermleser av dem som bruker det til daglig.',
      ],
      report: 'Er det noe du ikke får til?',
      howToReport:
        'Si fra til brukerstøtten i virksomheten din. Fortell hvilken side det gjelder, hva du prøvde å gjøre, og hva du bruker for å lese skjermen. Får du ikke svar, kan du klage til tilsynet.',
      authority: 'Tilsynet for universell utforming av ikt',
    },
  },
  nn: {
    noSuchPage: {
      title: 'Fann ikkje sida',
      says: 'Adressa fører ikkje til noko i Forløp. Sjekk at ho er skriven rett.',
      toStart: 'Gå til framsida',
    },
    accessibility: {
      title: 'Tilgjenge',
      lead: 'Alle skal kunne bruke Forløp, òg med tastatur, skjermlesar, forstørring eller talestyring.',
      statement: 'Tilgjengeerklæring',
      noStatement:
        'Verksemda som bruker Forløp, har ikkje oppgitt adressa til tilgjengeerklæringa si. Ho blir publisert på uustatus.no.',
      readStatement: 'Les tilgjengeerklæringa på uustatus.no',
      done: 'Slik er sida laga',
      doneList: [
        'Alt kan brukast med tastatur. Trykk tabulator for å kome til lenkja som hoppar til innhaldet.',
        'Snøggtastane kan slåast av i lista over snøggtastar nedst på sida.',
        'Tidslinja finst òg som tekst, og ingenting blir sagt med farge åleine.',
        'Sida verkar ned til 320 pikslar breidd og ved 400 % forstørring, utan å rulle sidelengs.',
        'Lys og mørk utsjånad følgjer maskina, eller kan veljast i menyen øvst til høgre.',
        'Du blir varsla to minutt før du blir logga ut, og det du har skrive, blir ståande.',
        'Kvar side blir prøvd automatisk mot WCAG 2.2 på nivå A og AA før ho blir teken i bruk.',
        'Sida er enno ikkje prøvd med skjermlesar av dei som bruker det til dagleg.',
      ],
      report: 'Er det noko du ikkje får til?',
      howToReport:
        'Sei frå til brukarstøtta i verksemda di. Fortel kva side det gjeld, kva du prøvde å gjere, og kva du bruker for å lese skjermen. Får du ikkje svar, kan du klage til tilsynet.',
      authority: 'Tilsynet for universell utforming av ikt',
    },
  },
  en: {
    noSuchPage: {
      title: 'Page not found',
      says: 'The address leads to nothing in Forløp. Check that it is written correctly.',
      toStart: 'Go to the start page',
    },
    accessibility: {
      title: 'Accessibility',
      lead: 'Everybody should be able to use Forløp, also with a keyboard, a screen reader, magnification or speech control.',
      statement: 'Accessibility statement',
      noStatement:
        'The organisation that uses Forløp has not given the address of its accessibility statement. It is published at uustatus.no.',
      readStatement: 'Read the accessibility statement at uustatus.no',
      done: 'How the page is made',
      doneList: [
        'Everything can be done with the keyboard. Press Tab to reach the link that skips to the content.',
        'Keyboard shortcuts can be switched off in their list at the bottom of the page.',
        'The timeline is there as text too, and nothing is said by colour alone.',
        'The page works down to a width of 320 pixels and at 400% magnification, without scrolling sideways.',
        'Light and dark follow the machine, or are chosen in the menu at the top right.',
        'You are warned two minutes before you are logged out, and what you have written stays.',
        'Every page is checked automatically against WCAG 2.2 levels A and AA before it is put to use.',
        'The page has not yet been tried with a screen reader by those who use one every day.',
      ],
      report: 'Is there something you cannot do?',
      howToReport:
        'Tell the help desk of your organisation. Say which page it is, what you tried to do, and what you use to read the screen. If you get no answer, you can complain to the authority.',
      authority: 'The Norwegian authority for universal design of ICT (in Norwegian)',
    },
  },
} satisfies Texts<StartTexts>;
