import { Global, Module, type DynamicModule } from '@nestjs/common';
import { pino } from 'pino';
import { loggableFields } from './log-fields.js';
import { masking, type LineSink } from './log-masking.js';

export const LOGGER = Symbol('logger');

/** A text that stands in the code as it is: none that was put together from something else. */
type Constant<Text extends string> = {} extends Record<Text, unknown> ? never : Text;
type Log = <Text extends string>(fields: object, message: Text & Constant<Text>) => void;

/**
 * The application's log. It takes constant messages and the fields of `log-fields.ts`; everything
 * else is left out, so that a caller cannot log what a person has said by mistake. An error is told
 * by its class, code and place: its message may quote what was sent.
 */
export interface Logger {
  debug: Log;
  info: Log;
  warn: Log;
  error: Log;
}

/**
 * JSON lines, to standard error so that standard output stays for people.
 *
 * @param level least urgent level that is logged, or `silent`
 * @param sink where lines go instead
 */
export function createLogger(level: string, sink: LineSink = pino.destination(2)): Logger {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, masking(sink));
  const at =
    (urgency: keyof Logger): Log =>
    (fields, message) =>
      log[urgency](loggableFields(fields), constantText(message));
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** No value fits into a message, so no message has digits, quotes or signs of any other language. */
const constantText = (message: unknown): string =>
  typeof message === 'string' && /^[a-z][a-z ,:;-]{0,119}$/i.test(message)
    ? message
    : 'a message that is not constant';

@Global()
@Module({})
export class LoggingModule {
  static with(logger: Logger): DynamicModule {
    return {
      module: LoggingModule,
      providers: [{ provide: LOGGER, useValue: logger }],
      exports: [LOGGER],
    };
  }
}
