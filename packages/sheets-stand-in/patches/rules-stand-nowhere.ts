import { FormulaDependencyTreeType, FormulaDependencyTreeVirtual } from "@univerjs/engine-formula";

const SIDES = ["row", "column"] as const;
const places = Object.getOwnPropertyDescriptors(FormulaDependencyTreeVirtual.prototype);

/**
 * Univer takes a rule evaluated in one cell for a formula that stands in another, one row up and one column to the left, on which
 * others then seem to depend: in circles that do not exist it loses the order of calculation. No formula reads a rule.
 */
export function haveRulesStandNowhere(): void {
  for (const side of SIDES) {
    const place = places[side].get;
    Object.defineProperty(FormulaDependencyTreeVirtual.prototype, side, {
      configurable: true,
      get(this: FormulaDependencyTreeVirtual): number {
        return this.type === FormulaDependencyTreeType.OTHER_FORMULA ? -1 : (place?.call(this) ?? -1);
      },
    });
  }
}
