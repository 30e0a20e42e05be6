import { useLayoutEffect } from 'react';

const PROPERTY = '--paper-footer';

/**
 * Puts a text at the foot of every printed page, by the page margins of print.css. A browser that
 * knows no page margins leaves it out; the same stands at the end of the paper.
 *
 * @param text lines with line feeds between them
 */
export function usePageFooter(text: string): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(PROPERTY, cssText(text));
    return () => void style.removeProperty(PROPERTY);
  }, [text]);
}

/** A text as a string of CSS: whatever stands in it stays text. */
export const cssText = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
