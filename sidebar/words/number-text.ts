import { decimalSign } from "../../src/language/figures/number-text";
import { words } from "../language/spoken/words";
import type { AgreementField } from "../server/server";

/** Twelve digits hide what binary fractions add: 0.07 * 100 is 7.000000000000001. */
const clean = (value: number): number => Number(value.toPrecision(12));

type Sign = "." | ",";

const otherSign = (sign: Sign): Sign => (sign === "," ? "." : ",");

/** Before three digits it parts thousands to the other half of the world: 1.250 is a thousand and more there. */
const FRACTION_OR_THOUSANDS: Readonly<Record<Sign, RegExp>> = {
  ".": /^[+-]?[1-9]\d{0,2}\.\d{3}$/,
  ",": /^[+-]?[1-9]\d{0,2},\d{3}$/,
};

/** A value with the decimal sign of the spreadsheet's locale, its thousands not apart. */
export function plainText(value: string | number): string {
  if (typeof value !== "number") return value;
  return String(value).replace(".", decimalSign());
}

/** A field's value as people read and type it: shares as percent, without the sign that stands beside the box. */
export function textOf(kind: AgreementField["kind"], value: string | number): string {
  if (typeof value !== "number") return value;
  const number = clean(kind === "share" ? value * 100 : value);
  return plainText(number) + (kind !== "share" && FRACTION_OR_THOUSANDS["."].test(String(number)) ? "0" : "");
}

export type Typed = { value: string | number } | { sentence: string };

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Thousands apart by the other sign: a single one says so only by the spreadsheet's locale. */
const THOUSANDS: Readonly<Record<Sign, RegExp>> = {
  ".": /^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/,
  ",": /^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/,
};
/** Each sign in its own part, or one more than once: a number that is the same in every country. */
const SAME_EVERYWHERE: Readonly<Record<Sign, RegExp>> = {
  ".": /^[1-9]\d{0,2}(,\d{3}(,\d{3})+|(,\d{3})+\.\d+)$/,
  ",": /^[1-9]\d{0,2}(\.\d{3}(\.\d{3})+|(\.\d{3})+,\d+)$/,
};
const BLANK_BETWEEN = /^[+-]?[1-9]\d{0,2}([\s'\u2019]\d{3})+([.,]\d+)?$/;
const FRACTION = /^\d*,\d+(e[+-]?\d+)?$/i;

const unparted = (text: string, sign: Sign): string => text.split(otherSign(sign)).join("").replace(sign, ".");

/** As JavaScript writes numbers. Half the world writes one and a half as 1,5; a percentage never has thousands. */
function asWritten(kind: AgreementField["kind"], text: string): string {
  const sign = decimalSign();
  const parts = ([sign, otherSign(sign)] as const).find((one) => (one === sign ? THOUSANDS : SAME_EVERYWHERE)[one].test(text));
  if (kind !== "share" && parts) return unparted(text, parts);
  return FRACTION.test(text) ? text.replace(",", ".") : text;
}

/** A cell holds no more (Google's limit). */
const LONGEST_TEXT = 50_000;

const DAY = /^\d{4}-\d\d-\d\d$/;

function readText(text: string): Typed {
  return text.length <= LONGEST_TEXT ? { value: text } : { sentence: words().typed.tooLong(text.length, LONGEST_TEXT) };
}

/** The first day that a cell can hold as a date is the last but two of 1899. */
const FIRST_DAY = "1900";

/** The 31st of a month of 30 days is none. */
const isDay = (text: string): boolean =>
  DAY.test(text) && text >= FIRST_DAY && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

function readDay(text: string): Typed {
  const day = text.trim();
  return day === "" || isDay(day) ? { value: day } : { sentence: words().typed.day };
}

const fits = (kind: "minutes" | "count" | "share", number: number, fromZero: boolean): boolean => {
  if (!Number.isFinite(number)) return false;
  if (kind === "share") return number >= 0 && number <= 100;
  return kind === "minutes" && !fromZero ? number > 0 : number >= 0;
};

/**
 * What a person typed, as the server takes it; or what to type instead. Whether a box may be blank is the server's to say.
 *
 * @param fromZero whether 0 minutes are a number of them
 */
export function readTyped(kind: AgreementField["kind"], text: string, fromZero = false): Typed {
  if (kind === "date") return readDay(text);
  if (kind !== "minutes" && kind !== "count" && kind !== "share") return readText(text);
  const typed = (kind === "share" ? text.replace(/%\s*$/, "") : text).trim();
  if (typed === "") return { value: "" };
  const bare = kind !== "share" && BLANK_BETWEEN.test(typed) ? typed.replace(/[\s'\u2019]/g, "") : typed;
  const sign = decimalSign();
  if (kind !== "share" && bare === typed && FRACTION_OR_THOUSANDS[sign].test(bare))
    return { sentence: words().typed.twoWays(bare, bare.replace(sign, ""), plainText(Number(bare.replace(sign, ".")))) };
  const plain = asWritten(kind, bare);
  const number = NUMBER.test(plain) ? Number(plain) : Number.NaN;
  if (!fits(kind, number, fromZero)) return { sentence: words().typed[kind] };
  return { value: kind === "share" ? clean(number / 100) : number };
}
