/**
 * Names as a sentence lists them; where one holds a comma itself, semicolons part them.
 *
 * @example enumerated(["Won on", "Revenue", "Source"]) //=> "Won on, Revenue and Source"
 * @example enumerated(["Leads, monthly average", "Revenue"]) //=> "Leads, monthly average; and Revenue"
 */
export function enumerated(names: readonly string[]): string {
  const mark = names.some((name) => name.includes(",")) ? ";" : "";
  return [names.slice(0, -1).join(`${mark || ","} `), ...names.slice(-1)].filter(Boolean).join(`${mark} and `);
}
