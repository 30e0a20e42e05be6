/** One sentence, where a stranger would stumble. */
export const help = {} as const;
