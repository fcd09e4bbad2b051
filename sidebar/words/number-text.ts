import type { AgreementField } from "../server/server";

/** Twelve digits hide what binary fractions add: 0.07 * 100 is 7.000000000000001. */
const clean = (value: number): number => Number(value.toPrecision(12));

/** 1.250 is a thousand and more to half the world. */
const POINT_OR_THOUSANDS = /^[+-]?[1-9]\d{0,2}\.\d{3}$/;

/** A field's value as people read and type it: shares as percent, without the sign that stands beside the box. */
export function textOf(kind: AgreementField["kind"], value: string | number): string {
  if (typeof value !== "number") return value;
  const text = String(clean(kind === "share" ? value * 100 : value));
  return kind !== "share" && POINT_OR_THOUSANDS.test(text) ? `${text}0` : text;
}

export type Typed = { value: string | number } | { sentence: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const FRACTION = /^\d*,\d+$/;

/** Half the world writes one and a half as 1,5. Before three digits a comma parts thousands, but never in a percentage. */
function withoutComma(kind: AgreementField["kind"], text: string): string {
  if (kind !== "share" && THOUSANDS.test(text)) return text.replace(/,/g, "");
  return FRACTION.test(text) ? text.replace(",", ".") : text;
}

/** A cell holds no more (Google's limit). */
const LONGEST_TEXT = 50_000;

const DAY = /^\d{4}-\d\d-\d\d$/;

const withCommas = (count: number): string => count.toLocaleString("en-US");

function readText(text: string): Typed {
  const over = text.length - LONGEST_TEXT;
  if (over <= 0) return { value: text };
  const [all, most, less] = [text.length, LONGEST_TEXT, over].map(withCommas);
  return { sentence: `This text has ${all} characters and a cell holds ${most}. Shorten it by ${less}; until then it is kept here.` };
}

/** The first day that a cell can hold as a date is the last but two of 1899. */
const FIRST_DAY = "1900";

/** The 31st of a month of 30 days is none. */
const isDay = (text: string): boolean =>
  DAY.test(text) && text >= FIRST_DAY && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function readDay(text: string): Typed {
  const day = text.trim();
  return day === "" || isDay(day) ? { value: day } : { sentence: "Type a date as year-month-day, such as 2026-11-18." };
}

const SENTENCES = {
  minutes: "Type a number of minutes above 0, such as 60.",
  count: "Type a number, 0 or more, such as 35.",
  share: "Type a percentage from 0 to 100, such as 30.",
};

const twoWays = (text: string): string => `Type a number as ${text.replace(".", "")} or as ${Number(text)}: ${text} can mean either.`;

const fits = (kind: keyof typeof SENTENCES, number: number): boolean => {
  if (!Number.isFinite(number)) return false;
  if (kind === "share") return number >= 0 && number <= 100;
  return kind === "minutes" ? number > 0 : number >= 0;
};

/** What a person typed, as the server takes it; or what to type instead. Whether a box may be blank is the server's to say. */
export function readTyped(kind: AgreementField["kind"], text: string): Typed {
  if (kind === "date") return readDay(text);
  if (kind !== "minutes" && kind !== "count" && kind !== "share") return readText(text);
  const bare = (kind === "share" ? text.replace(/%\s*$/, "") : text).trim();
  if (bare === "") return { value: "" };
  if (kind !== "share" && POINT_OR_THOUSANDS.test(bare)) return { sentence: twoWays(bare) };
  const plain = withoutComma(kind, bare);
  const number = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  if (!fits(kind, number)) return { sentence: SENTENCES[kind] };
  return { value: kind === "share" ? clean(number / 100) : number };
}
