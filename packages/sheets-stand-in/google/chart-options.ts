/** The options that are drawn, by the first step of their path. */
const KNOWN = new Set(["hAxis", "height", "legend", "series", "title", "vAxis", "width"]);

const isPlain = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.every(isPlain);
  if (typeof value !== "object" || value === null) return ["string", "number", "boolean"].includes(typeof value) || value === null;
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isPlain);
};

/** Google passes over what it does not know; here an option that is misspelt, or not drawn, is said at once. */
export function checkOption(option: string, value: unknown): void {
  const [first = ""] = option.split(".");
  if (!KNOWN.has(first)) throw new Error(`The chart option ${option} is not in the stand-in yet`);
  if (!isPlain(value))
    throw new Error(`The stand-in refuses the value of the chart option ${option}: only plain values, lists and objects go`);
}
