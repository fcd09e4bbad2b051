/** What cells look like: the settings of Sheets against Univer's style records. */
import { BooleanNumber, HorizontalAlign, type IStyleData, type Nullable, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { CellStyle, FormatRule } from "./engine";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

type Loose = { [K in keyof IStyleData]: IStyleData[K] | null };

/** null takes a setting away, undefined leaves it. */
export function styleData(style: CellStyle): IStyleData {
  const data: Loose = {};
  if (style.background !== undefined) data.bg = style.background === null ? null : { rgb: style.background };
  if (style.fontColor !== undefined) data.cl = style.fontColor === null ? null : { rgb: style.fontColor };
  if (style.bold !== undefined) data.bl = style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.italic !== undefined) data.it = style.italic ? BooleanNumber.TRUE : BooleanNumber.FALSE;
  if (style.fontSize !== undefined) data.fs = style.fontSize;
  if (style.wrap !== undefined) data.tb = style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (style.horizontal !== undefined) data.ht = style.horizontal === null ? null : HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) data.vt = style.vertical === null ? null : VERTICAL[style.vertical];
  if (style.format !== undefined) data.n = style.format === "" ? null : { pattern: style.format };
  return data as IStyleData;
}

export function cellStyle(data: Nullable<IStyleData>): CellStyle {
  if (!data) return {};
  const style: CellStyle = {};
  if (data.bg?.rgb) style.background = hexColour(data.bg.rgb);
  if (data.cl?.rgb) style.fontColor = hexColour(data.cl.rgb);
  if (data.bl) style.bold = true;
  if (data.it) style.italic = true;
  if (data.fs) style.fontSize = data.fs;
  if (data.tb === WrapStrategy.WRAP) style.wrap = true;
  const horizontal = keyOf(HORIZONTAL, data.ht);
  if (horizontal) style.horizontal = horizontal;
  const vertical = keyOf(VERTICAL, data.vt);
  if (vertical) style.vertical = vertical;
  if (data.n?.pattern) style.format = data.n.pattern;
  return style;
}

function keyOf<K extends string>(table: Record<K, number>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}

export function ruleStyle(look: FormatRule["look"]): IStyleData {
  const style: IStyleData = {};
  if (look.background) style.bg = { rgb: look.background };
  if (look.fontColor) style.cl = { rgb: look.fontColor };
  if (look.bold) style.bl = BooleanNumber.TRUE;
  if (look.italic) style.it = BooleanNumber.TRUE;
  if (look.strikethrough) style.st = { s: BooleanNumber.TRUE };
  return style;
}

export function ruleLook(style: Nullable<IStyleData>): FormatRule["look"] {
  const look: FormatRule["look"] = {};
  if (style?.bg?.rgb) look.background = hexColour(style.bg.rgb);
  if (style?.cl?.rgb) look.fontColor = hexColour(style.cl.rgb);
  if (style?.bl) look.bold = true;
  if (style?.it) look.italic = true;
  if (style?.st?.s) look.strikethrough = true;
  return look;
}

/** "#rrggbb" from that, from "#rgb" and from "rgb(r, g, b)"; other colours stay as they are. */
export function hexColour(colour: string): string {
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")}`.toLowerCase();
  const decimal = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(colour);
  if (decimal)
    return `#${decimal
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")}`;
  return colour.toLowerCase();
}
