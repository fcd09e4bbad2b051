/** Lists of ours that a removal may leave without their names: none of them holds leads. */

import type { Cell } from "../../core/cells/cell";
import { areHeadings } from "../../language/spoken/names";

const OUR_LISTS = ["log", "datesBefore", "spend", "stages"] as const;

/** Whether a list of ours has these headings. */
export const isOurList = (headings: readonly Cell[]): boolean => OUR_LISTS.some((list) => areHeadings(list, headings));
