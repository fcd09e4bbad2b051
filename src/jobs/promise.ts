import type { Cell } from "../core/agreement/item-values";
import { itemOf } from "../core/agreement/items";
import type { ResponsePromise } from "../core/sla/first-response";
import { valueOrStart } from "../tables/agreement-table";

function minutes(table: Cell[][], key: string): number {
  const item = itemOf(key);
  return item ? Number(valueOrStart(table, item)) : 0;
}

/** What sales promised, from the agreement's cells; where a cell is not understood, what the agreement started with. */
export const promiseOf = (table: Cell[][]): ResponsePromise => ({
  targetMinutes: minutes(table, "response.target"),
  warnMinutes: minutes(table, "response.warning"),
});
