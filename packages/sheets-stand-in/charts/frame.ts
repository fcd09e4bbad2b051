import type { Plan } from "./plan";
import { fitted, INK, QUIET, type Shape, shape, text, widthOf } from "./shapes";

/** Where the marks stand, in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EDGE = 16;
const TITLE_SIZE = 18;
const LEGEND_LINE = 22;
const SWATCH = 12;

function swatch(plan: Plan, index: number, x: number, y: number): Shape {
  const { mark, colour } = plan.series[index] as Plan["series"][number];
  if (mark === "line") return shape("line", { x1: x, y1: y, x2: x + SWATCH, y2: y, stroke: colour, "stroke-width": 3 });
  return shape("rect", { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH, fill: colour });
}

function legendAtRight(plan: Plan, box: Box): Shape[] {
  const widest = Math.max(...plan.series.map(({ name }) => widthOf(name)));
  const words = Math.min(widest, plan.width * 0.28);
  const x = plan.width - EDGE - words - SWATCH - 6;
  box.right = x - 14;
  return plan.series.flatMap(({ name }, index) => {
    const y = box.top + 10 + index * LEGEND_LINE;
    return y > plan.height - EDGE ? [] : [swatch(plan, index, x, y), text(x + SWATCH + 6, y, fitted(name, words), { colour: INK })];
  });
}

function legendInLine(plan: Plan, box: Box): Shape[] {
  const y = plan.legend === "top" ? box.top + 8 : plan.height - EDGE - 4;
  if (plan.legend === "top") box.top += LEGEND_LINE + 4;
  else box.bottom -= LEGEND_LINE + 4;
  const shapes: Shape[] = [];
  let x = box.left;
  plan.series.forEach(({ name }, index) => {
    const words = fitted(name, Math.max(0, plan.width - EDGE - x - SWATCH - 6));
    if (!words && name) return;
    shapes.push(swatch(plan, index, x, y), text(x + SWATCH + 6, y, words, { colour: INK }));
    x += SWATCH + 6 + widthOf(words) + 18;
  });
  return shapes;
}

function legend(plan: Plan, box: Box): Shape[] {
  const named = plan.series.some(({ name }) => name);
  if (plan.legend === "none" || !named) return [];
  return plan.legend === "right" ? legendAtRight(plan, box) : legendInLine(plan, box);
}

function axisTitles(plan: Plan, box: Box): Shape[] {
  const shapes: Shape[] = [];
  if (plan.horizontalTitle) box.bottom -= 22;
  if (plan.verticalTitle) box.left += 22;
  if (plan.secondTitle) box.right -= 22;
  const across = (box.left + box.right) / 2;
  const middle = (box.top + box.bottom) / 2;
  const look = { colour: QUIET, anchor: "middle" } as const;
  if (plan.horizontalTitle) shapes.push(text(across, box.bottom + 14, plan.horizontalTitle, look));
  const upright = (x: number, words: string) =>
    shape("g", { transform: `translate(${Math.round(x)} ${Math.round(middle)}) rotate(-90)` }, text(0, 0, words, look));
  if (plan.verticalTitle) shapes.push(upright(box.left - 14, plan.verticalTitle));
  if (plan.secondTitle) shapes.push(upright(box.right + 14, plan.secondTitle));
  return shapes;
}

/** Background, title, legend and the titles of the axes, and what they leave for the marks. */
export function frame(plan: Plan): { shapes: Shape[]; box: Box } {
  const box: Box = { left: EDGE, top: EDGE, right: plan.width - EDGE, bottom: plan.height - EDGE };
  const size = Math.min(TITLE_SIZE, Math.max(13, plan.width / 22));
  const shapes = [
    shape("rect", { x: 0.5, y: 0.5, width: plan.width - 1, height: plan.height - 1, fill: plan.background, stroke: "#dadce0" }),
  ];
  const heading = (words: string, look: { size: number; colour: string }) => {
    shapes.push(text(EDGE, box.top + look.size / 2, fitted(words, plan.width - 2 * EDGE, look.size), look));
    box.top += look.size + 8;
  };
  if (plan.title) heading(plan.title, { size, colour: INK });
  if (plan.subtitle) heading(plan.subtitle, { size: 13, colour: QUIET });
  if (plan.title || plan.subtitle) box.top += 6;
  shapes.push(...legend(plan, box), ...axisTitles(plan, box));
  return { shapes, box };
}
