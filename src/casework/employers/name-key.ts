/** The last letters of the Norwegian alphabet, by characters that follow z in the order of bytes. */
const AFTER_Z: Record<string, string> = { æ: '{', ø: '|', å: '}' };

/**
 * A name as it is searched and sorted by: in small letters, æ, ø and å last. Made here because a
 * database may know neither: in the locale C, Å has no small letter.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøå]/g, (letter) => AFTER_Z[letter]!);
