/** How browsers say that a file of the page is not there: Chromium, Firefox, Safari, the style of a part. */
const NOT_THERE =
  /dynamically imported module|importing a module script failed|unable to preload css/i;

/** Whether a part was asked for that is gone from the server, as after every new release. */
export const isOfFormerRelease = (error: unknown): boolean =>
  error instanceof Error && NOT_THERE.test(error.message);
