type Colour = 'success' | 'accent' | 'info' | 'neutral';

/** The colour repeats the word and says nothing alone: at work, on the way there, or standing still. */
const COLOURS: Readonly<Record<string, Colour>> = {
  work: 'success',
  'subsidised-work': 'success',
  'work-training': 'accent',
  preparation: 'info',
  assessment: 'info',
  between: 'neutral',
};

/** Of an analysis state; none for a case that is closed. */
export const colourOfState = (state: string): Colour | undefined => COLOURS[state];
