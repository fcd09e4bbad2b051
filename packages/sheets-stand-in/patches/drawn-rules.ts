import type { Injector } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
} from "@univerjs/sheets-conditional-formatting";

const CELLS = 20_000;

/** Univer puts the look of a cell together from all rules over it at every frame; here once, until one of the rules is marked. */
export function rememberDrawnRules(injector: Injector): void {
  const service = injector.get(ConditionalFormattingService);
  const compose = service.composeStyle.bind(service);
  const known = new Map<string, Map<string, ReturnType<typeof compose>>>();
  service.composeStyle = (unit, sheet, row, column) => {
    const cells = known.get(sheet) ?? new Map<string, ReturnType<typeof compose>>();
    const key = `${row} ${column}`;
    const kept = cells.get(key);
    if (kept !== undefined) return kept;
    const composed = compose(unit, sheet, row, column);
    if (cells.size >= CELLS) cells.clear();
    known.set(sheet, cells.set(key, composed));
    return composed;
  };
  const forget = ({ subUnitId }: { subUnitId: string }) => void known.delete(subUnitId);
  injector.get(ConditionalFormattingViewModel).markDirty$.subscribe(forget);
  injector.get(ConditionalFormattingRuleModel).$ruleChange.subscribe(forget);
}
