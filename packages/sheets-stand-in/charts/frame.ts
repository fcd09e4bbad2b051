import type { Plan } from "./plan";
import { fitted, INK, type Shape, shape, text } from "./shapes";

/** Where the marks stand, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EDGE = 16;
const TITLE_SIZE = 18;

/** Background and title, and what they leave for the marks. */
export function frame({ title, width, height }: Plan): { shapes: Shape[]; box: Box } {
  const box: Box = { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE };
  const shapes = [shape("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#ffffff", stroke: "#dadce0" })];
  if (!title) return { shapes, box };
  const size = Math.min(TITLE_SIZE, Math.max(13, width / 22));
  shapes.push(text(EDGE, box.top + size / 2, fitted(title, width - 2 * EDGE, size), { size, colour: INK }));
  box.top += size + 14;
  return { shapes, box };
}
