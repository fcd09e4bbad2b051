import type { Area } from "../engine/engine";
import type { Context } from "./context";
import { GoogleException } from "./exception";

const overlap = (one: Area, other: Area): boolean =>
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
