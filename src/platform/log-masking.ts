import { idnr } from '@navikt/fnrvalidator';

export interface LineSink {
  write(line: string): void;
}

const ELEVEN_DIGITS = /(?<!\d)\d{6} ?\d{5}(?!\d)/g;
const TOKEN = /\beyJ[\w-]{8,}\.[\w-]{2,}(?:\.[\w-]*)?/g;

/**
 * The last resort before a line is written: whatever is an identity number by its date and check
 * digits, or looks like a token, is masked. The allow-list should leave it nothing to do, so each
 * time it had to is counted in the log itself: `masked` is how often since the process started.
 */
export function masking(sink: LineSink): LineSink {
  let masked = 0;
  return {
    write(line) {
      const safe = line
        .replace(ELEVEN_DIGITS, (digits) =>
          idnr(digits.replace(' ', '')).status === 'valid' ? '[identity number]' : digits,
        )
        .replace(TOKEN, '[token]');
      sink.write(safe);
      if (safe === line) return;
      masked += 1;
      sink.write(
        `${JSON.stringify({ level: 50, time: new Date().toISOString(), masked, msg: 'a line of this log had to be masked' })}\n`,
      );
    },
  };
}
