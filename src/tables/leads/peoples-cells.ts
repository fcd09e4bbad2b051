/** What of a lead tab is people's own. */

import type { Cell } from "../../core/cells/cell";
import { isOwnHeading } from "./lead-table";
import { isScoreHeading } from "./score-columns";

/** Whether a heading of the lead tab is one of ours. */
export const isOurs = (heading: unknown): boolean => isOwnHeading(heading) || isScoreHeading(heading);

/** Whether a cell says anything: a tick that waits does not. */
export const isWritten = (cell: Cell): boolean => cell !== false && String(cell).trim() !== "";
