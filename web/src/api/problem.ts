/** What is wrong with one field of what was sent. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
  remedy?: string;
}

/** An answer that says no, as application/problem+json; `status` 0 when no answer came at all. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly errors: readonly FieldProblem[] = [],
    /** Further members, such as the revision that a case has by now. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);
