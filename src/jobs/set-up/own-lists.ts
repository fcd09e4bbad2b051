/** Lists of ours that a removal may leave without their names: none of them holds leads. */

import type { Cell } from "../../core/cells/cell";
import { STAGE_HEADINGS } from "../../core/stages/stage";
import { LOG_HEADINGS } from "../../tables/agreement/log-table";
import { KEPT_DATES_HEADINGS } from "../../tables/clicks/kept-dates";
import { areSpendHeadings } from "../../tables/monitor/spend-table";

const OUR_LISTS: readonly (readonly string[])[] = [LOG_HEADINGS, KEPT_DATES_HEADINGS, STAGE_HEADINGS];

/** Whether a list of ours has these headings. */
export const isOurList = (headings: readonly Cell[]): boolean =>
  areSpendHeadings(headings) || OUR_LISTS.some((ours) => ours.every((heading, at) => headings[at] === heading));
