import { optionOf } from "../charts/options";
import type { Chart } from "../engine/engine";
import type { Context } from "./context";
import { GoogleObject } from "./google-object";

/** A chart as scripts hand it about: one that is not yet over a tab has no number. */
export type ChartParts = Omit<Chart, "id" | "kind"> & { id: number | null; kind: Chart["kind"] | null };

export const copyOf = (parts: ChartParts): ChartParts => structuredClone(parts);

export class ChartOptions extends GoogleObject {
  readonly google = "Charts.ChartOptions";

  constructor(
    context: Context,
    private readonly options: Chart["options"],
  ) {
    super(context);
  }
  get(option: string): unknown {
    return optionOf(this.options, option) ?? null;
  }
}
