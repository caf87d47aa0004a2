/** What the program can say instead of a review, each with its exit status and one line. */

/** The command line, the configuration or the repository is not usable. */
export class UsageError extends Error {
  readonly status = 2;
}

/** The forge refused, or the review is out of date before it is posted. */
export class ForgeError extends Error {
  readonly status = 3;
}

/** One line of an error, and of the first of several. */
export function reasonOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const { message } = first instanceof Error ? first : { message: String(first) };
  return String(message).split('\n')[0] ?? '';
}
