import { elementsIn, type FakeElement, textsIn } from "./fake-page";

/** Marks with what stands between them, and no other marks there. */
const MARKED_PART = /\u27e6[^\u27e6\u27e7]*\u27e7/g;

/** An excerpt of a longer text, its marks cut off where it was shortened. */
const uncut = (text: string): string => {
  const [opened, closed] = [/\u27e6/g, /\u27e7/g].map((mark) => text.match(mark)?.length ?? 0) as [number, number];
  if (text.includes("\u2026") && opened > closed) return text + "\u27e7".repeat(opened - closed);
  return text.includes("\u2026") && closed > opened ? "\u27e6".repeat(closed - opened) + text : text;
};

/** What of a text stands outside the marks of the pseudo-language, a piece an entry. */
function outside(text: string): string[] {
  let rest = text;
  while (rest.search(MARKED_PART) >= 0) rest = rest.replace(MARKED_PART, "\n");
  if (/[\u27e6\u27e7]/.test(rest)) throw new Error(`Marks without an end: ${rest}`);
  return rest.split("\n").filter((piece) => piece.trim() !== "");
}

/** Every text within what a server answers, and every name in it, longest first. */
export function textsOf(data: unknown): string[] {
  const found = new Set<string>();
  const visit = (value: unknown) => {
    // Lists and tables are one text each and shown piece by piece, and of some texts a sentence only.
    if (typeof value === "string") for (const text of [value, ...value.split(/\n| \| |(?<=\.) /)]) found.add(text.toLowerCase());
    if (typeof value === "object" && value !== null) Object.values(value).forEach(visit);
  };
  visit(data);
  return [...found].filter((text) => text.trim() !== "").sort((one, other) => other.length - one.length);
}

/** Whether letters are left of a text without what is the document's. */
const isForgotten = (text: string, data: readonly string[]): boolean =>
  /\p{L}/u.test(text) &&
  !data.some((one) => one.includes(text)) &&
  /\p{L}/u.test(data.reduce((rest, one) => rest.replaceAll(one, ""), text));

const READ_ATTRIBUTES = ["title", "aria-label", "placeholder", "alt"];

/**
 * What people read in a drawn panel that stands in no language.
 *
 * @param data texts of the document, which stay as they are
 */
export function forgotten(drawn: FakeElement, data: readonly string[]): string[] {
  const attributes = elementsIn(drawn).flatMap(({ read }) => READ_ATTRIBUTES.flatMap((name) => read.get(name) ?? []));
  return [textsIn(drawn).map(uncut).join("\n"), ...attributes]
    .flatMap(outside)
    .filter((piece) => isForgotten(piece.trim().toLowerCase(), data));
}
