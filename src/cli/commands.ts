/** Answers the exit code. */
export type Run = (args: string[]) => Promise<number>;

export interface CliCommand {
  name: string;
  arguments: string;
  says: string;
  /** Loaded when it is called, so that asking for help needs no database driver. */
  load(): Promise<Run>;
}

export const COMMANDS: readonly CliCommand[] = [
  {
    name: 'start',
    arguments: '',
    says: 'start the application with its own database, and fill an empty log with the seven courses and synthetic ones',
    load: async () => (await import('./start.js')).start,
  },
  {
    name: 'simulate',
    arguments: '--cases N --seed TEXT [--employers M] [--from DAY] [--to DAY]',
    says: 'record a synthetic population, the same for the same arguments, and write down what is true of it',
    load: async () => (await import('./simulate.js')).simulate,
  },
  {
    name: 'show',
    arguments: '<case> [--at DAY] [--known-at TIME]',
    says: 'print the history of a case; <case> is its id or pseudonym, e.g. case-3',
    load: async () => (await import('./show.js')).show,
  },
  {
    name: 'rebuild',
    arguments: '[projection]',
    says: 'fold the read models anew from the log, while the old ones serve',
    load: async () => (await import('./rebuild.js')).rebuild,
  },
  {
    name: 'erase',
    arguments: '--person ID --decision REF --by STAFF --approved-by STAFF [--basis BASIS]',
    says: 'erase what is personal of somebody, by a decision that two have taken; cannot be undone',
    load: async () => (await import('./erase.js')).erase,
  },
  {
    name: 'retention',
    arguments: '[--on DAY] [--propose --decision REF --by STAFF]',
    says: 'say who has been kept as long as the rules say, and propose their erasure if asked; erases nothing',
    load: async () => (await import('./retention.js')).retention,
  },
  {
    name: 'copy-log',
    arguments: '--from postgres --to eventstoredb',
    says: 'move the log to another store, event by event, and compare; takes up a copy that was cut short',
    load: async () => (await import('./copy-log.js')).copyLog,
  },
  {
    name: 'load-population',
    arguments: '[--as-of DAY]',
    says: 'record the 1,000 enterprises of the published survey, for checking indicators, as if asked on a day (today); only beside demonstration data',
    load: async () => (await import('./load-population.js')).loadPopulation,
  },
  {
    name: 'config',
    arguments: '',
    says: 'list the settings with their meaning and present values',
    load: async () => (await import('./config.js')).config,
  },
];

export function usage(): string {
  const lines = COMMANDS.map(
    ({ name, arguments: args, says }) => `  forlop ${`${name} ${args}`.trim()}\n      ${says}\n`,
  );
  return `Usage:\n${lines.join('')}`;
}
