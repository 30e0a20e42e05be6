/** An answer that says what went wrong and what to do: RFC 9457, `application/problem+json`. */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  /** Stable, kebab-case: what a client may act upon. */
  code: string;
  detail: string;
  /** One entry for each field at fault. */
  errors?: ProblemField[];
}

export interface ProblemField {
  field: string;
  code: string;
  message: string;
  remedy: string;
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Login required',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Too slow',
  409: 'Refused',
  412: 'Changed meanwhile',
  413: 'Too large',
  414: 'Address too long',
  415: 'Unsupported media type',
  417: 'Expectation failed',
  421: 'Wrong host',
  422: 'Invalid content',
  428: 'Precondition required',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Internal error',
  503: 'Temporarily unavailable',
};

export class ProblemError extends Error {
  override readonly name = 'ProblemError';

  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly options: {
      errors?: ProblemField[];
      headers?: Record<string, string>;
      /** The error that it was made of, told to the application log alone. */
      cause?: unknown;
    } = {},
  ) {
    super(detail);
    const { cause } = options;
    // Where it went wrong is what the application log is asked for, not where it was caught.
    if (cause instanceof Error && cause.stack) this.stack = cause.stack;
  }

  get problem(): Problem {
    const { errors } = this.options;
    return problemOf(this.status, this.code, this.message, errors);
  }
}

export function problemOf(
  status: number,
  code: string,
  detail: string,
  errors?: ProblemField[],
): Problem {
  return {
    type: 'about:blank',
    title: TITLES[status] ?? (status < 500 ? 'Bad request' : 'Internal error'),
    status,
    code,
    detail,
    ...(errors && errors.length > 0 ? { errors } : {}),
  };
}

export const notFound = (code = 'not-found', detail = 'There is nothing at this address.') =>
  new ProblemError(404, code, detail);

export const invalidFields = (errors: ProblemField[]) =>
  new ProblemError(422, 'invalid-fields', 'Some fields are not as they must be.', { errors });
