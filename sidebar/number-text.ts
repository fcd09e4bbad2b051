import type { AgreementField } from "../src/entries/panel";

/** Twelve digits hide what binary fractions add: 0.07 * 100 is 7.000000000000001. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** A field's value as people read and type it: shares as percent, without the sign that stands beside the box. */
export function textOf(kind: AgreementField["kind"], value: string | number): string {
  if (kind === "share" && typeof value === "number") return String(clean(value * 100));
  return String(value);
}

export type Typed = { value: string | number } | { sentence: string };

const AMOUNT: Record<"minutes" | "count", string> = {
  minutes: "Type a number of minutes above 0, such as 60.",
  count: "Type a number above 0, such as 35.",
};

/** What a person typed, as the server takes it; or what to type instead. */
export function readTyped(kind: AgreementField["kind"], text: string): Typed {
  if (kind === "text" || kind === "choice") return { value: text };
  const plain = text
    .trim()
    .replace(/\s*%$/, "")
    .replace(/,(?=\d{3}\b)/g, "")
    .replace(",", ".");
  const number = plain === "" ? Number.NaN : Number(plain);
  if (kind === "share") {
    return number > 0 && number <= 100
      ? { value: clean(number / 100) }
      : { sentence: "Type a percentage above 0 and up to 100, such as 30." };
  }
  return number > 0 && Number.isFinite(number) ? { value: number } : { sentence: AMOUNT[kind] };
}
