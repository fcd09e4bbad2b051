import { EARLIER_FORMULAS } from "../../language/en/earlier-plans";
import { formulaCore } from "../formulas/same-formula";
import type { PlanCell } from "./blocks";

const ONCE: ReadonlySet<string> = new Set(EARLIER_FORMULAS.map(formulaCore));

const A_CALL = /^=(SLA_[A-Z_]+|INDEX|PRODUCT|EOMONTH|SUM|IFERROR)\(/;

/**
 * Whether a plan's cell holds what an earlier build wrote where the present one writes another formula. What people typed, or
 * changed in a formula, is none of these.
 *
 * @param found as the cell reads back, "" where it holds no formula
 * @param now what the present build writes there
 * @example isOlder("=SLA_LEVERS(C9:C13,B4)", '=IFERROR(SLA_LEVERS(C9:C13;B4);"")') //=> true
 */
export function isOlder(found: string, now: PlanCell): boolean {
  if (found === "" || typeof now !== "string" || !now.startsWith("=")) return false;
  const [core, present] = [formulaCore(found), formulaCore(now)];
  if (core === present) return false;
  return ONCE.has(core.replace(/\d+/g, "#")) || (A_CALL.test(core) && present.includes(core.slice(1)));
}
