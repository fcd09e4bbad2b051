/**
 * Conditional-format rules that follow when rows and columns come, go and move. Univer does this in its UI package,
 * so headless it has to be done here, in the same way.
 */
import type { IMutationInfo, Injector, IRange } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  createCfId,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { FormulaRefRangeService } from "@univerjs/sheets-formula";

type Place = { unitId: string; subUnitId: string };
type Moved = { formulas: string[]; ranges: IRange[] };

export function letRulesFollow(injector: Injector): void {
  const model = injector.get(ConditionalFormattingRuleModel);
  const references = injector.get(FormulaRefRangeService);
  const followed = new Map<string, { dispose(): void }>();
  const forget = (key: string) => {
    followed.get(key)?.dispose();
    followed.delete(key);
  };
  const follow = (place: Place, rule: IConditionFormattingRule) => {
    const key = `${place.subUnitId}!${rule.cfId}`;
    forget(key);
    if (!("value" in rule.rule) || typeof rule.rule.value !== "string") return;
    const formulaRule = rule as IConditionFormattingRule<IFormulaHighlightCell>;
    const changes = (moved: Moved[]) => ({ redos: followingChanges(place, formulaRule, moved), undos: [] });
    followed.set(key, references.registerRangeFormula(place.unitId, place.subUnitId, rule.ranges, [rule.rule.value], changes));
  };
  for (const [unitId, sheets] of model.getAll()) {
    for (const [subUnitId, rules] of sheets) for (const rule of rules) follow({ unitId, subUnitId }, rule);
  }
  model.$ruleChange.subscribe(({ type, unitId, subUnitId, rule }) => {
    if (type === "delete") forget(`${subUnitId}!${rule.cfId}`);
    if (type === "add" || type === "set") follow({ unitId, subUnitId }, rule);
  });
}

function followingChanges(place: Place, rule: IConditionFormattingRule<IFormulaHighlightCell>, moved: Moved[]): IMutationInfo[] {
  const [first, ...others] = moved;
  if (!first) return [{ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } }];
  const at = ({ formulas, ranges }: Moved, cfId: string) => ({
    ...rule,
    cfId,
    ranges,
    rule: { ...rule.rule, value: formulas[0] ?? rule.rule.value },
  });
  return [
    { id: SetConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId, rule: at(first, rule.cfId) } },
    ...others.map((part) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule: at(part, createCfId()) } })),
  ];
}
