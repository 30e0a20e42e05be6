import { useSaidDate } from '../i18n/language.js';

/** What a machine reads as a date; rough dates and intervals are for people alone. */
const MACHINE_DATE = /^\d{4}(?:-\d{2}){0,2}$/;

/** A date as stated, in words; "ikke oppgitt" where nobody stated it. */
export function SaidDay({ edtf }: { edtf: string | undefined }) {
  const said = useSaidDate()(edtf);
  return edtf !== undefined && MACHINE_DATE.test(edtf) ? (
    <time dateTime={edtf}>{said}</time>
  ) : (
    <span>{said}</span>
  );
}
