/**
 * Names as a sentence lists them.
 *
 * @example enumerated(["Won on", "Revenue", "Source"]) //=> "Won on, Revenue and Source"
 */
export const enumerated = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
