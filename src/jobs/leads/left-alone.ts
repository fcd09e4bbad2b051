/** A lead that a click left alone, by its name, and why. */
export interface LeftAlone {
  name: string;
  why: string;
}

/**
 * Leads by the reason why they were left alone.
 *
 * @example byReason([{ name: "Ben", why: "hidden" }, { name: "Cleo", why: "hidden" }]) //=> [{ why: "hidden", names: ["Ben", "Cleo"] }]
 */
export const byReason = (left: readonly LeftAlone[]): { why: string; names: string[] }[] =>
  [...new Set(left.map(({ why }) => why))].map((why) => ({
    why,
    names: left.filter((one) => one.why === why).map(({ name }) => name),
  }));
