import type { Texts } from '../i18n/language.js';

interface RolePart<Address extends string> {
  title: string;
  says: string;
  addresses: Readonly<Record<Address | '/api/openapi.json', string>>;
}

interface RoleTexts {
  title: string;
  lead: string;
  noRole: string;
  revisor: RolePart<
    '/api/audit/lookups' | '/api/audit/lookups/figures' | '/api/audit/security-events'
  >;
  forsker: RolePart<'/api/research/milestones'>;
  administrator: RolePart<'/api/erasures' | '/api/erasures/due'>;
  onThePage: string;
  cases: string;
  employers: string;
}

export const texts = {
  nb: {
    title: 'Velkommen',
    lead: 'Sidene for rollen din er ikke bygd ennå. Innholdet finnes likevel, og du kan hente det gjennom API‑et.',
    noRole:
      'Du er logget inn, men har ingen rolle i Forløp. Be lederen din om å melde deg inn i riktig gruppe.',
    revisor: {
      title: 'Revisjon',
      says: 'Åpne saker og arbeidsgivere på sidene her. Logger over oppslag og sikkerhet henter du foreløpig gjennom API‑et.',
      addresses: {
        '/api/audit/lookups': 'Hvem har sett hva om hvem',
        '/api/audit/lookups/figures': 'Antall oppslag per bruker og dag',
        '/api/audit/security-events': 'Innlogginger og avviste forsøk',
        '/api/openapi.json': 'Beskrivelse av hele API‑et (OpenAPI)',
      },
    },
    forsker: {
      title: 'Forskning',
      says: 'Du får tall for mange forløp samlet, aldri for en enkelt person. Ukjente telles ved siden av hvert tall.',
      addresses: {
        '/api/research/milestones': 'Milepælene i alle forløp',
        '/api/openapi.json': 'Beskrivelse av hele API‑et (OpenAPI)',
      },
    },
    administrator: {
      title: 'Administrasjon',
      says: 'Sletting foreslås og godkjennes gjennom API‑et. Det må to personer til. Du åpner ingen saker.',
      addresses: {
        '/api/erasures/due': 'Forløp som skal slettes etter reglene',
        '/api/erasures': 'Foreslåtte og gjennomførte slettinger',
        '/api/openapi.json': 'Beskrivelse av hele API‑et (OpenAPI)',
      },
    },
    onThePage: 'Sider du kan bruke nå',
    cases: 'Saker',
    employers: 'Arbeidsgivere',
  },
  nn: {
    title: 'Velkomen',
    lead: 'Sidene for rolla di er ikkje bygde enno. Innhaldet finst likevel, og du kan hente det gjennom API‑et.',
    noRole:
      'Du er logga inn, men har inga rolle i Forløp. Be leiaren din om å melde deg inn i rett gruppe.',
    revisor: {
      title: 'Revisjon',
      says: 'Opne saker og arbeidsgivarar på sidene her. Loggar over oppslag og tryggleik hentar du førebels gjennom API‑et.',
      addresses: {
        '/api/audit/lookups': 'Kven har sett kva om kven',
        '/api/audit/lookups/figures': 'Talet på oppslag per brukar og dag',
        '/api/audit/security-events': 'Innloggingar og avviste forsøk',
        '/api/openapi.json': 'Skildring av heile API‑et (OpenAPI)',
      },
    },
    forsker: {
      title: 'Forsking',
      says: 'Du får tal for mange forløp samla, aldri for ein einskild person. Ukjende blir talde ved sida av kvart tal.',
      addresses: {
        '/api/research/milestones': 'Milepælane i alle forløp',
        '/api/openapi.json': 'Skildring av heile API‑et (OpenAPI)',
      },
    },
    administrator: {
      title: 'Administrasjon',
      says: 'Sletting blir føreslått og godkjend gjennom API‑et. Det må to personar til. Du opnar ingen saker.',
      addresses: {
        '/api/erasures/due': 'Forløp som skal slettast etter reglane',
        '/api/erasures': 'Føreslåtte og gjennomførte slettingar',
        '/api/openapi.json': 'Skildring av heile API‑et (OpenAPI)',
      },
    },
    onThePage: 'Sider du kan bruke no',
    cases: 'Saker',
    employers: 'Arbeidsgivarar',
  },
  en: {
    title: 'Welcome',
    lead: 'The pages for your role are not built yet. What they will show is there all the same, through the API.',
    noRole:
      'You are logged in, but have no role in Forløp. Ask your manager to add you to the right group.',
    revisor: {
      title: 'Audit',
      says: 'Open cases and employers on the pages here. The logs of look-ups and of security are reached through the API for now.',
      addresses: {
        '/api/audit/lookups': 'Who has seen what of whom',
        '/api/audit/lookups/figures': 'Number of look-ups by user and day',
        '/api/audit/security-events': 'Logins and refused attempts',
        '/api/openapi.json': 'Description of the whole API (OpenAPI)',
      },
    },
    forsker: {
      title: 'Research',
      says: 'You get figures for many courses together, never for one person. Unknowns are counted beside every figure.',
      addresses: {
        '/api/research/milestones': 'The milestones of all courses',
        '/api/openapi.json': 'Description of the whole API (OpenAPI)',
      },
    },
    administrator: {
      title: 'Administration',
      says: 'Erasures are proposed and approved through the API. It takes two persons. You open no cases.',
      addresses: {
        '/api/erasures/due': 'Courses that are due to be erased by the rules',
        '/api/erasures': 'Erasures proposed and carried out',
        '/api/openapi.json': 'Description of the whole API (OpenAPI)',
      },
    },
    onThePage: 'Pages you can use now',
    cases: 'Cases',
    employers: 'Employers',
  },
} satisfies Texts<RoleTexts>;
