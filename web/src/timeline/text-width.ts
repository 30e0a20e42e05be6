/** As `.timeline-label` is set; where the font has not come yet, the wider one that stands in for it is measured. */
const FONT = "15px 'Source Sans 3', sans-serif";
/** Where nothing can be measured. */
const PIXELS_PER_LETTER = 8;

let canvas: CanvasRenderingContext2D | null | undefined;

/** What a label takes on one line, in pixels. */
export function widthOfText(text: string): number {
  if (typeof document === 'undefined') return text.length * PIXELS_PER_LETTER;
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return text.length * PIXELS_PER_LETTER;
  canvas.font = FONT;
  return Math.ceil(canvas.measureText(text).width) + 1;
}
