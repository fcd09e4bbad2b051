/** How Sheets reads what a person types into a cell. */
import type { CellWrite } from "./engine";
import { type Locale, WAYS } from "./locale-ways";
import { isDateFormat } from "./serial-dates";
import { readDateTime } from "./typed-dates";
import { type Reading, readNumber } from "./typed-numbers";

/** `format` is the cell's number format before the edit, "" for none; `year` the present one, which a day without a year is of. */
export function readTyped(text: string, format = "", locale: Locale = "en_US", year = 1970): CellWrite {
  if (text === "") return { clear: true };
  if (text.startsWith("'")) return { text: text.slice(1) };
  if (format === "@") return { text };
  if (text.startsWith("=") && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const truth = WAYS[locale].truth.indexOf(trimmed.toUpperCase());
  if (truth >= 0) return { raw: truth === 0 };
  const reading = readNumber(trimmed, locale) ?? readDateTime(trimmed, locale, year);
  return reading ? writeOf(reading, format) : { text };
}

/** A format that the person chose stays, unless it would show a date as a number or the other way round. */
function writeOf(reading: Reading, format: string): CellWrite {
  const keeps = format !== "" && (reading.format === "" || isDateFormat(format) === isDateFormat(reading.format));
  return keeps || reading.format === "" ? { raw: reading.raw } : { raw: reading.raw, format: reading.format };
}
