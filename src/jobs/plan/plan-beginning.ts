import { isExampleFunnel } from "../../core/agreement/example-goals";
import { RATE_KEYS } from "../../core/agreement/items";
import type { Cell } from "../../core/cells/cell";
import type { OffsetAt } from "../../core/cells/moments";
import { planFault } from "../../core/funnel/plan-check";
import type { Workbook } from "../../google/workbook";
import { textOf } from "../../tables/formulas/as-text";
import type { ChosenColumns } from "../../tables/leads/lead-table";
import type { PlanStage } from "../../tables/plan/stages";
import { ownLeads } from "../leads/own-leads";
import { agreedIn } from "../rules/reading-of-check";
import type { PlanBeginning } from "./make-plan";
import { ownPeriod } from "./own-period";

/**
 * What the first plan begins with: the team's own leads by the agreement's age of mature ones, and whose rates.
 *
 * @param agreement its cells
 * @param chosen columns of the lead tab that people chose; null where it holds no leads yet
 * @param offsetAt the sheet's own zone
 */
export function planBeginning(
  workbook: Workbook,
  agreement: Cell[][],
  chosen: ChosenColumns | null,
  stages: readonly PlanStage[],
  offsetAt: OffsetAt,
): PlanBeginning {
  const agreed = agreedIn(agreement, offsetAt);
  const first = agreed(RATE_KEYS[0] ?? "");
  return {
    stages,
    areAgreed: typeof first === "number" && !isExampleFunnel(agreed),
    own(planned, today) {
      if (!chosen) return null;
      const named = planned.map(({ name, owner }) => ({ name: textOf(name), owner: textOf(owner) }));
      if (planFault({ stages: named.map(({ name }) => [name]) }) !== "") return null;
      const own = ownLeads(workbook, named, "", offsetAt, chosen);
      return own && ownPeriod(own, named.length, today, Number(agreed("history.mature")));
    },
  };
}
