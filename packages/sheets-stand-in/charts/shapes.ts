/** An SVG element before it is one: the page makes elements of it, tests read it. */
export interface Shape {
  tag: string;
  attributes: Record<string, string | number>;
  children: (Shape | string)[];
}

export const shape = (tag: string, attributes: Shape["attributes"], ...children: Shape["children"]): Shape => ({
  tag,
  attributes,
  children,
});

export interface TextLook {
  size?: number;
  colour?: string;
  anchor?: "start" | "middle" | "end";
  weight?: "bold" | "normal";
}

/** A line of text; `y` is its middle. */
export function text(
  x: number,
  y: number,
  words: string,
  { size = 12, colour = INK, anchor = "start", weight = "normal" }: TextLook = {},
): Shape {
  return shape(
    "text",
    {
      x: round(x),
      y: round(y),
      "font-size": size,
      fill: colour,
      "text-anchor": anchor,
      "font-weight": weight,
      "dominant-baseline": "central",
    },
    words,
  );
}

export const line = (x1: number, y1: number, x2: number, y2: number, colour: string): Shape =>
  shape("line", { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), stroke: colour });

export const INK = "#3c4043";
export const QUIET = "#5f6368";
export const GRID = "#e0e0e0";
export const BASE = "#9aa0a6";

export const round = (value: number): number => Math.round(value * 100) / 100;

/** What a text takes in Arial, in pixels, near enough to keep texts apart. */
export function widthOf(words: string, size = 12): number {
  let ems = 0;
  for (const letter of words) ems += NARROW.test(letter) ? 0.28 : WIDE.test(letter) ? 0.8 : 0.56;
  return ems * size;
}

const NARROW = /[ijlft.,:;|!'()\s]/;
const WIDE = /[mwMW%@—]/;

/** The text, cut with an ellipsis where it is longer than that. */
export function fitted(words: string, pixels: number, size = 12): string {
  if (widthOf(words, size) <= pixels) return words;
  let kept = words;
  while (kept && widthOf(`${kept}…`, size) > pixels) kept = kept.slice(0, -1);
  return kept ? `${kept.trimEnd()}…` : "";
}
