import type { Area, Tab } from "../engine/engine";
import type { Context } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject } from "./google-object";
import { Range } from "./range";

/** A protected range or tab; in the stand-in the person who runs the script may never edit it. */
export class Protection extends GoogleObject {
  readonly google = "SpreadsheetApp.Protection";

  constructor(
    context: Context,
    private readonly area: Area,
  ) {
    super(context);
  }
  getRange(): Range {
    return new Range(this.context, this.area);
  }
  canEdit(): boolean {
    return false;
  }
  isWarningOnly(): boolean {
    return false;
  }
}

const isWhole = (area: Area, tab: Tab): boolean =>
  area.row === 0 && area.column === 0 && area.rows >= tab.rows && area.columns >= tab.columns;

/** The protections of a tab: those of the whole of it, or those of ranges in it. */
export const protectionsOf = (context: Context, tab: Tab, ofWhole: boolean): Protection[] =>
  context.host.protectedAreas
    .filter((area) => area.sheet === tab.id && isWhole(area, tab) === ofWhole)
    .map((area) => new Protection(context, area));

export const overlap = (one: Area, other: Area): boolean =>
  one.sheet === other.sheet &&
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Whether the person who runs the script may edit every cell of an area. */
export const mayEdit = ({ host }: Context, area: Area): boolean => !host.protectedAreas.some((one) => overlap(one, area));

/** Refuses in Google's words where a cell of the area is protected. */
export function refuseProtected(context: Context, area: Area): void {
  if (mayEdit(context, area)) return;
  throw new GoogleException(
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  );
}
