/**
 * How the sheets of a country write: File > Settings > Locale in Sheets. Google documents little of it; what was not seen there, or
 * reported of it, is marked "taken": what follows from the country's own formats.
 */

export type Locale = "en_US" | "en_GB" | "pt_BR" | "es_ES" | "fr_FR" | "de_DE";

export interface LocaleWays {
  /** As File > Settings names it. */
  country: string;
  /** Names the ways of showing numbers and month names to Univer. */
  shown: "en" | "pt" | "es" | "fr" | "de";
  decimal: "." | ",";
  /** Signs that may part thousands as they are typed. */
  groups: string;
  truth: readonly [string, string];
  /** The country's own sign of money; that of another country makes a text. `spaced`: a blank parts it from the number. */
  money: { sign: string; stands: "before" | "after"; spaced: boolean };
  /** Of a date in digits, and what parts its three; the year first is read everywhere. */
  monthFirst: boolean;
  dateMarks: string;
  /** Month names as they are written within a date, January first; `dotted`: the short ones may end in a dot. */
  months: readonly (readonly string[])[];
  dotted: boolean;
  /** "November 13, 2026" is read beside "13 November 2026". */
  monthNameFirst: boolean;
  /** What a cell without a format shows a Date as. */
  day: string;
  moment: string;
}

/** "jan january|feb february": the months, each with its names. */
const names = (list: string): string[][] => list.split("|").map((month) => month.split(" "));

const ENGLISH = names(
  "jan january|feb february|mar march|apr april|may|jun june|jul july|aug august|sep sept september|oct october|nov november|dec december",
);
const PORTUGUESE = names(
  "jan janeiro|fev fevereiro|mar março|abr abril|mai maio|jun junho|jul julho|ago agosto|set setembro|out outubro|nov novembro|dez dezembro",
);
const SPANISH = names(
  "ene enero|feb febrero|mar marzo|abr abril|may mayo|jun junio|jul julio|ago agosto|sep sept septiembre|oct octubre|nov noviembre|dic diciembre",
);
const FRENCH = names(
  "janv janvier|févr février|mars|avr avril|mai|juin|juil juillet|août|sept septembre|oct octobre|nov novembre|déc décembre",
);
const GERMAN = names(
  "jan januar|feb februar|mär märz|apr april|mai|jun juni|jul juli|aug august|sep sept september|okt oktober|nov november|dez dezember",
);

const EURO = { sign: "€", stands: "after", spaced: true } as const;

export const WAYS: Record<Locale, LocaleWays> = {
  en_US: {
    country: "United States",
    shown: "en",
    decimal: ".",
    groups: ",",
    truth: ["TRUE", "FALSE"],
    money: { sign: "$", stands: "before", spaced: false },
    monthFirst: true,
    dateMarks: "/-",
    months: ENGLISH,
    dotted: false,
    monthNameFirst: true,
    day: "m/d/yyyy",
    moment: "m/d/yyyy h:mm:ss",
  },
  en_GB: {
    country: "United Kingdom",
    shown: "en",
    decimal: ".",
    groups: ",",
    truth: ["TRUE", "FALSE"],
    money: { sign: "£", stands: "before", spaced: false },
    monthFirst: false,
    dateMarks: "/-",
    months: ENGLISH,
    dotted: false,
    monthNameFirst: true,
    day: "dd/mm/yyyy",
    moment: "dd/mm/yyyy hh:mm:ss",
  },
  pt_BR: {
    country: "Brazil",
    shown: "pt",
    decimal: ",",
    groups: ".",
    truth: ["VERDADEIRO", "FALSO"],
    money: { sign: "R$", stands: "before", spaced: true },
    monthFirst: false,
    dateMarks: "/-",
    months: PORTUGUESE,
    dotted: true,
    monthNameFirst: false,
    day: "dd/mm/yyyy",
    moment: "dd/mm/yyyy hh:mm:ss",
  },
  es_ES: {
    country: "Spain",
    shown: "es",
    decimal: ",",
    groups: ".",
    truth: ["VERDADERO", "FALSO"],
    money: EURO,
    monthFirst: false,
    dateMarks: "/-",
    months: SPANISH,
    dotted: false,
    monthNameFirst: false,
    day: "dd/mm/yyyy",
    moment: "dd/mm/yyyy h:mm:ss",
  },
  fr_FR: {
    country: "France",
    shown: "fr",
    decimal: ",",
    // Shown with the narrow one that does not break; people type a plain blank, and banks write the wide one.
    groups: " \u00a0\u202f",
    truth: ["VRAI", "FAUX"],
    money: EURO,
    monthFirst: false,
    dateMarks: "/-",
    months: FRENCH,
    dotted: true,
    monthNameFirst: false,
    day: "dd/mm/yyyy",
    moment: "dd/mm/yyyy hh:mm:ss",
  },
  de_DE: {
    country: "Germany",
    shown: "de",
    decimal: ",",
    groups: ".",
    truth: ["WAHR", "FALSCH"],
    money: EURO,
    monthFirst: false,
    // Taken: whether "13/11/2026" is a day in a German sheet was not seen.
    dateMarks: ".",
    months: GERMAN,
    dotted: true,
    monthNameFirst: false,
    day: "dd.mm.yyyy",
    moment: "dd.mm.yyyy hh:mm:ss",
  },
};

export const LOCALES = Object.keys(WAYS) as readonly Locale[];
