import { folded } from "../cells/folded";

/** Money signs beside a heading, with the letters that belong to them. */
const CURRENCY_SIGNS = /(?:\b(?:R|US|A|AU|C|CA|MX|NZ|S)\s?)?\$|[€£¥₽]/gi;

/** What a bracket may hold that says nothing of the column's meaning: a zone, how a date is written, a currency, a copy's number, how fresh. */
const CUT = [
  /^(?:utc|gmt|z|[a-z]{1,3}[sd]t|[a-z]{2,3}t|cest|mesz|mez|aest|aedt|hora local|local time|ortszeit|heure locale|horario de brasilia)?(?:\s?[+-]\s?\d{1,2}(?::?\d{2})?)?$/,
  /^(?:africa|america|asia|atlantic|australia|europe|indian|pacific)\/[a-z_/-]+$/,
  /^(?:[dtj]{1,4}|m{1,4}|[yaj]{2,4}|h{1,2}|s{1,2})(?:[ ./:,-]+(?:[dtj]{1,4}|m{1,4}|[yaj]{2,4}|h{1,2}|s{1,2}))+$/,
  /^(?:in |em |en )?(?:r ?\$|us ?\$|\$|€|£|¥|usd|eur|euros?|brl|reais|mxn|gbp|chf|dolar(?:es)?|dollars?|pesos?)$/,
  /^\d{1,2}$/,
  /^(?:last update|ultima atualizacao|ultima actualizacion|derniere mise a jour|letzte aktualisierung)$/,
];

/** A bracket of one or two letters at the end of a word is an ending: Vendedor(a), Responsável(is), Name(n). */
const ENDING = /^(?:a|o|s|e|es|as|os|in|is|n|en|r|er|o\/a|a\/o)$/;
const TEAM_MARK = /^\[[\p{Lu}\d]{1,5}\]\s*/u;
/** An ID in brackets makes the column another record's number: a word of its own, which no heading has. */
export const ID_OF = "idof";

const isCut = (inside: string): boolean => inside.trim() !== "" && CUT.some((form) => form.test(folded(inside).trim()));

const withoutBrackets = (text: string): string =>
  text.replace(TEAM_MARK, "").replace(/(\S?)(\s*)[([]([^()[\]]*)[)\]]/g, (_, before: string, gap: string, inside: string) => {
    if (isCut(inside) || (before !== "" && gap === "" && ENDING.test(inside))) return `${before} `;
    return `${before}${/^\s*id\s*$/i.test(inside) ? ` ${ID_OF} ` : ` ${inside} `}`;
  });

/** leadOwner and LeadOwner are two words, IDs of two letters and names in capitals one. */
const apart = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, "$1 $2");

/**
 * The words of a heading, folded, without signs, record marks such as "[CRM]" and brackets that name a zone, a way to write
 * dates, a currency or a copy's number; what else stands in brackets counts.
 *
 * @param number whether the sign # is read as the word number
 * @example headingWords("Date de création (EDT) :") //=> ["date", "de", "creation"]
 * @example headingWords("FirstCallDateTime") //=> ["first", "call", "date", "time"]
 * @example headingWords("Délai (h)") //=> ["delai", "h"]
 */
export function headingWords(heading: string, number = true): string[] {
  const signs = heading
    .normalize("NFC")
    .replace(CURRENCY_SIGNS, (sign, at: number) => (/[([]\s*$/.test(heading.slice(0, at)) ? sign : " "));
  const plain = folded(apart(withoutBrackets(signs)))
    .replace(/#/g, number ? " number " : " ")
    .replace(/%/g, " percent ");
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
