/** How long before the cut-off the first cases of a population are opened, in months. */
export const PERIOD_MONTHS = 30;
