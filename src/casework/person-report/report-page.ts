import { LOOKUP_TEXTS } from '../../access/logs/lookup-texts.js';
import { escapeHtml, page } from '../../access/login/page.js';
import { formatEdtf } from '../../domain/time/format.js';
import type { PersonReport, ReportedCase, ReportedEvent } from './person-report.js';
import {
  CONSENT_SCOPES_IN_WORDS,
  EFFECTS_IN_WORDS,
  ROLES_IN_WORDS,
  SOURCES_IN_WORDS,
} from './words.js';

const NOT_STATED = 'ikke oppgitt';
const MOMENT = new Intl.DateTimeFormat('nb-NO', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
});

/** The report as one page in bokmål, without script; everything that came from outside is escaped. */
export function reportPage(report: PersonReport): string {
  const sections = [
    `<p>Her er det som er registrert. Tider er norsk tid. Utskriften ble laget ${moment(report.madeAt)}.
     ${scope(report)}</p>
     <p>Er noe feil, kan du be kontoret om å rette det. Du kan be om sletting eller sperring, og du kan
     trekke tilbake et samtykke når du vil.</p>`,
    register(report),
    ...report.cases.map(caseSection),
    section(
      'Hvem som har fått opplysninger',
      table(
        'Mottakere',
        ['Mottaker', 'Slag', 'Formål'],
        report.recipients.map(({ kind, name, purpose }) => [
          value(name),
          kind === 'employer' ? 'arbeidsgiver' : 'etter samtykke',
          purpose ?? NOT_STATED,
        ]),
      ),
    ),
    section(
      'Hvem som har sett på opplysningene',
      table(
        'Oppslag',
        ['Når', 'Hva', 'Hvem'],
        report.lookups.map(({ at, kind, roles, offices, byMachine, byOverride }) => [
          moment(at),
          `${LOOKUP_TEXTS[kind]}${byOverride ? ' (begrunnet tilgang fra et annet kontor)' : ''}`,
          `${byMachine ? 'et datasystem, ' : ''}${roles.map((role) => ROLES_IN_WORDS[role] ?? role).join(', ')}${office(offices)}`,
        ]),
      ),
    ),
    section(
      'Tilgang på tvers av kontor',
      table(
        'Begrunnede tilganger',
        ['Fra', 'Til', 'Begrunnelse'],
        report.overrides.map(({ takenAt, until, reasonCode }) => [
          moment(takenAt),
          moment(until),
          reasonCode,
        ]),
      ),
    ),
    section(
      'Hvor lenge opplysningene blir lagret',
      `<p>${
        report.retention
          ? `Sakene kan vurderes for sletting fra ${formatEdtf(report.retention.due, 'nb')}. Ingenting slettes uten et vedtak.`
          : 'Det er ingen dato for sletting ennå: en sak er åpen, eller skal bevares.'
      }</p>`,
    ),
  ];
  return page('Det vi har registrert om deg', sections.join('\n'));
}

const scope = ({ offices }: PersonReport): string =>
  offices === 'all'
    ? 'Den gjelder saker ved alle kontorer.'
    : `Den gjelder saker ved kontor ${escapeHtml(offices.join(', '))}.`;

function register({ register: held }: PersonReport): string {
  if (!held) return section('Personopplysninger', '<p>Ingen personopplysninger er registrert.</p>');
  const names: Record<string, string> = {
    name: 'Navn',
    identityNumber: 'Fødselsnummer eller D-nummer',
    telephone: 'Telefon',
    email: 'E-post',
    postalAddress: 'Postadresse',
  };
  const rows = Object.entries(names).map(([field, label]) => [
    label,
    value((held.details as Record<string, unknown>)[field]),
  ]);
  return section(
    'Personopplysninger',
    table('Personopplysninger', ['Opplysning', 'Verdi'], rows) +
      events('Endringer i personopplysningene', held.events),
  );
}

function caseSection(one: ReportedCase, index: number): string {
  const consents = one.consents.map((consent) => [
    CONSENT_SCOPES_IN_WORDS[consent.scope] ?? consent.scope,
    consent.purpose ?? NOT_STATED,
    consent.holder ?? NOT_STATED,
    consent.inForce
      ? 'gjelder'
      : `trukket tilbake. ${EFFECTS_IN_WORDS[consent.withdrawn?.effect ?? ''] ?? ''}`,
  ]);
  const remarks = one.remarks.map(({ by, accepted, remarks: text, on }) => [
    when(on),
    by === 'user' ? 'personen' : 'leder på arbeidsplassen',
    accepted ? 'godtatt' : 'ikke godtatt',
    value(text),
  ]);
  return section(
    `Sak ${index + 1} ved kontor ${one.office}, ${one.open ? 'åpen' : 'avsluttet'}`,
    events('Det som er registrert i saken', one.events) +
      table('Samtykker', ['Til', 'Formål', 'Mottaker', 'Status'], consents) +
      table('Merknader til beskrivelsen av forløpet', ['Når', 'Hvem', 'Svar', 'Merknad'], remarks),
  );
}

const events = (caption: string, rows: readonly ReportedEvent[]): string =>
  table(
    caption,
    ['Når', 'Hva', 'Opplyst av', 'Registrert', 'Opplysningene slik de er lagret'],
    rows.map(({ occurredOn, says, source, recordedAt, recordedAtOffice, data }) => [
      when(occurredOn),
      says,
      source ? (SOURCES_IN_WORDS[source] ?? source) : NOT_STATED,
      `${moment(recordedAt)}${recordedAtOffice ? `, kontor ${recordedAtOffice}` : ''}`,
      fields(data),
    ]),
  );

/** Cells are text; all of it is escaped here and nowhere else. */
function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  if (rows.length === 0) return `<p>${escapeHtml(caption)}: ingenting er registrert.</p>`;
  const cells = (row: readonly string[]) =>
    row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('');
  return `<div class="table" role="region" aria-label="${escapeHtml(caption)}" tabindex="0"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('')}</tr></thead>
<tbody>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}</tbody>
</table></div>`;
}

const section = (heading: string, body: string): string =>
  `<section><h2>${escapeHtml(heading)}</h2>${body}</section>`;

const moment = (at: string): string => MOMENT.format(new Date(at));
const when = (on: string | undefined): string => formatEdtf(on, 'nb');
const office = (offices: readonly string[]): string =>
  offices.length === 0
    ? ''
    : `, kontor ${offices.map((one) => (one === 'all' ? 'alle' : one)).join(', ')}`;

const fields = (data: object): string =>
  Object.entries(data)
    .map(([name, held]) => `${name}: ${value(held)}`)
    .join('\n');

function value(held: unknown): string {
  if (held === undefined) return NOT_STATED;
  if (typeof held === 'boolean') return held ? 'ja' : 'nei';
  if (typeof held !== 'object' || held === null) return String(held);
  if ('$withheld' in held) return 'vises ikke';
  if ('$erased' in held) return 'slettet';
  if (Array.isArray(held)) return held.map(value).join('; ');
  return Object.entries(held)
    .map(([name, inner]) => `${name}: ${value(inner)}`)
    .join(', ');
}
