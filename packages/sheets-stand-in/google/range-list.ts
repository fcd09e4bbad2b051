import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import type { Range } from "./range";

function each(list: RangeList, dress: (range: Range) => unknown): RangeList {
  for (const range of list.ranges) dress(range);
  return list;
}

/** Several areas of one tab, dressed in one call. */
export class RangeList extends GoogleObject {
  readonly google = "SpreadsheetApp.RangeList";

  constructor(
    context: Context,
    readonly ranges: Range[],
  ) {
    super(context);
    if (!ranges.length) throw new GoogleException("The list of ranges must not be empty.");
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }
  setNumberFormat(format: string): RangeList {
    return each(this, (range) => range.setNumberFormat(format));
  }
  setBackground(colour: string | null): RangeList {
    return each(this, (range) => range.setBackground(colour));
  }
  setFontColor(colour: string | null): RangeList {
    return each(this, (range) => range.setFontColor(colour));
  }
  setFontWeight(weight: "bold" | "normal" | null): RangeList {
    return each(this, (range) => range.setFontWeight(weight));
  }
  setFontStyle(style: "italic" | "normal" | null): RangeList {
    return each(this, (range) => range.setFontStyle(style));
  }
  setFontSize(size: number): RangeList {
    return each(this, (range) => range.setFontSize(size));
  }
  setWrap(wrap: boolean): RangeList {
    return each(this, (range) => range.setWrap(wrap));
  }
  setHorizontalAlignment(alignment: "left" | "center" | "right" | "normal" | null): RangeList {
    return each(this, (range) => range.setHorizontalAlignment(alignment));
  }
  setVerticalAlignment(alignment: "top" | "middle" | "bottom" | null): RangeList {
    return each(this, (range) => range.setVerticalAlignment(alignment));
  }
}
