export type Options = Record<string, unknown>;

const isBranch = (value: unknown): value is Options => typeof value === "object" && value !== null && !Array.isArray(value);

/** The option at a path such as "series.0.color", or undefined. */
export function optionOf(options: Options, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((found, step) => (typeof found === "object" && found ? (found as Options)[step] : undefined), options);
}

/** The options with one more; a branch that is set joins the branch that is there, as "hAxis.title" joins "hAxis". */
export function withOption(options: Options, path: string, value: unknown): Options {
  const [step = "", ...rest] = path.split(".");
  const there = options[step];
  if (rest.length) return { ...options, [step]: withOption(isBranch(there) ? there : {}, rest.join("."), value) };
  return { ...options, [step]: value };
}

export const textOption = (options: Options, ...paths: string[]): string =>
  paths.map((path) => optionOf(options, path)).find((value): value is string => typeof value === "string") ?? "";

/** A number, also as text ("600", "2px"), or undefined. */
export function numberOption(options: Options, ...paths: string[]): number | undefined {
  for (const path of paths) {
    const value = optionOf(options, path);
    const number = typeof value === "string" ? Number.parseFloat(value) : value;
    if (typeof number === "number" && Number.isFinite(number)) return number;
  }
  return undefined;
}
