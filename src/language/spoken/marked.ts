/** For tests: English in marks, half as long again, so that a text that stands nowhere in a language shows. Offered to nobody. */
export const MARKED = "en-XA";

const OPEN = "\u27e6";
const CLOSE = "\u27e7";

/** "Due soon" as "\u27e6Due soon~~~~\u27e7": in marks, and half as long again. */
export const markedText = (text: string): string => (text === "" ? "" : `${OPEN}${text}${"~".repeat(Math.ceil(text.length / 2))}${CLOSE}`);

const MARKS = new RegExp(`^${OPEN}(.*?)~*${CLOSE}$`, "s");

/** A text as it stood before it was put in marks; any other as it is. */
export const unmarkedText = (text: string): string => MARKS.exec(text.trim())?.[1] ?? text;

function markedValue(value: unknown): unknown {
  if (typeof value === "string") return markedText(value);
  if (typeof value === "function") return (...figures: readonly unknown[]) => markedValue(value(...figures));
  if (Array.isArray(value)) return value.map(markedValue);
  return typeof value === "object" && value !== null ? marked(value) : value;
}

/**
 * The same texts in marks, so that one which was forgotten shows; each is made when it is first asked for.
 *
 * @example marked({ yes: "yes" }).yes //=> "\u27e6yes~~\u27e7"
 */
export function marked<Shape extends object>(texts: Shape): Shape {
  const made = new Map<string, unknown>();
  const madeOf = (key: string): unknown => {
    if (!made.has(key)) made.set(key, markedValue(texts[key as keyof Shape]));
    return made.get(key);
  };
  const all = Object.keys(texts).map((key) => [key, { enumerable: true, get: () => madeOf(key) }]);
  return Object.defineProperties({}, Object.fromEntries(all)) as Shape;
}
