/** A formula's parts, as far as it takes to tell how many cells it fills. Positions in a reference count from 0. */
export type FormulaPart =
  | { kind: "constant"; text?: string; number?: number }
  | { kind: "range"; rows: number; columns: number; tab: string }
  | { kind: "name"; name: string }
  /** Operators compute cell by cell. */
  | { kind: "operation"; parts: FormulaPart[] }
  | { kind: "call"; name: string; parts: FormulaPart[] }
  /** Rows of columns in braces. */
  | { kind: "array"; lines: FormulaPart[][] }
  /** `LAMBDA(x, …)(…)` */
  | { kind: "applied"; called: FormulaPart; parts: FormulaPart[] };

const TAB = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CORNER = String.raw`\$?([A-Z]{1,3})?\$?(\d+)?`;
/** A number as a locale with a decimal point writes it, and one with a decimal comma. */
const POINTED = /\d+(?:\.\d+)?(?:E[+-]?\d+)?|\.\d+/iuy;
const COMMAED = /\d+(?:,\d+)?(?:E[+-]?\d+)?|,\d+/iuy;

const tokenKinds = (number: RegExp): readonly [string, RegExp][] => [
  ["blank", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["range", new RegExp(`${TAB}(?:${CORNER}:${CORNER}|\\$?[A-Z]{1,3}\\$?\\d+)(?![\\p{L}\\p{N}_.(])`, "iuy")],
  ["call", /[\p{L}_][\p{L}\p{N}_.]*\s*\(/uy],
  ["number", number],
  ["name", /[\p{L}_][\p{L}\p{N}_.]*/uy],
  ["error", /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/iuy],
  ["mark", /[(){}]/uy],
  ["splits", /[,;\\]/uy],
  ["operator", /<=|>=|<>|[-+*/^&=<>%@]/uy],
];

interface Token {
  kind: string;
  text: string;
}

/** What cannot be read is no formula that this tells anything about. */
class Unreadable extends Error {}

/** Where arguments are parted by ";" or columns by "\\", the comma belongs to numbers. */
function hasDecimalCommas(formula: string): boolean {
  const open: string[] = [];
  for (const mark of formula.replace(/"[^"]*"|'[^']*'/g, "")) {
    if (mark === "(" || mark === "{") open.push(mark);
    if (mark === ")" || mark === "}") open.pop();
    if (mark === "\\" || (mark === ";" && open[open.length - 1] === "(")) return true;
  }
  return false;
}

function tokensOf(formula: string): Token[] {
  const kinds = tokenKinds(hasDecimalCommas(formula) ? COMMAED : POINTED);
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const found = kinds.flatMap(([kind, pattern]) => {
      pattern.lastIndex = at;
      const [text = ""] = pattern.exec(formula) ?? [];
      return text === "" ? [] : [{ kind, text }];
    })[0];
    if (!found) throw new Unreadable(formula.slice(at));
    at += found.text.length;
    if (found.kind !== "blank") tokens.push(found);
  }
  return tokens;
}

const column = (letters: string): number => [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** How far from one end to the other; an end that is left out is the tab's. */
const reach = (from: number | undefined, to: number | undefined): number =>
  from === undefined || to === undefined ? Number.POSITIVE_INFINITY : Math.abs(to - from) + 1;

const CORNERS = new RegExp(`^${CORNER}(?::${CORNER})?$`, "i");

/** A reference such as `Form!$A$2:D`: its tab ("" for its own) and how many rows and columns it spans, Infinity to the tab's end. */
function rangeOf(text: string): FormulaPart {
  const split = text.lastIndexOf("!");
  const tab = text.slice(0, Math.max(0, split)).replace(/^'|'$/g, "").replace(/''/g, "'");
  const cells = text.slice(split + 1);
  const [, left, top, right, bottom] = CORNERS.exec(cells) ?? [];
  if (!cells.includes(":")) return { kind: "range", rows: 1, columns: 1, tab };
  const number = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
  const letters = (of: string | undefined) => (of === undefined ? undefined : column(of));
  return { kind: "range", rows: reach(number(top), number(bottom)), columns: reach(letters(left), letters(right)), tab };
}

/**
 * Reads a formula as Sheets hands it over, in any locale: arguments parted by "," or ";", columns within braces by "," or "\".
 *
 * @param formula with its "="
 * @returns null where it cannot be read
 * @example formulaTree("={Form!A2:D}") //=> { kind: "array", lines: [[{ kind: "range", rows: Infinity, columns: 4, tab: "Form" }]] }
 */
export function formulaTree(formula: string): FormulaPart | null {
  try {
    const tokens = tokensOf(formula.replace(/^=/, ""));
    const whole = readPart(tokens);
    return tokens.length === 0 ? whole : null;
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

function take(tokens: Token[], text: string): void {
  if (tokens.shift()?.text !== text) throw new Unreadable(text);
}

/** Operands with operators between, before and after them. */
function readPart(tokens: Token[]): FormulaPart {
  const parts: FormulaPart[] = [];
  let operators = 0;
  for (;;) {
    while (tokens[0]?.kind === "operator") {
      tokens.shift();
      operators += 1;
    }
    const next = tokens[0];
    if (!next || next.kind === "splits" || next.text === ")" || next.text === "}") break;
    if (parts.length > 0 && operators < parts.length) throw new Unreadable(next.text);
    parts.push(readOperand(tokens));
  }
  const [only] = parts;
  return only && parts.length === 1 && operators === 0 ? only : { kind: "operation", parts };
}

function readOperand(tokens: Token[]): FormulaPart {
  const { kind, text } = tokens.shift() as Token;
  if (kind === "text") return { kind: "constant", text: text.slice(1, -1).replace(/""/g, '"') };
  if (kind === "number") return { kind: "constant", number: Number(text.replace(",", ".")) };
  if (kind === "error") return { kind: "constant" };
  if (kind === "range") return rangeOf(text);
  if (kind === "name") return /^(TRUE|FALSE|WAHR|FALSCH)$/i.test(text) ? { kind: "constant" } : { kind: "name", name: text.toUpperCase() };
  if (kind === "call") return applied(tokens, { kind: "call", name: text.replace(/\s*\($/, "").toUpperCase(), parts: readList(tokens) });
  if (text === "{") return { kind: "array", lines: readLines(tokens) };
  if (text !== "(") throw new Unreadable(text);
  const inside = readPart(tokens);
  take(tokens, ")");
  return applied(tokens, inside);
}

function applied(tokens: Token[], called: FormulaPart): FormulaPart {
  if (tokens[0]?.text !== "(") return called;
  tokens.shift();
  return { kind: "applied", called, parts: readList(tokens) };
}

/** Arguments up to the closing bracket; one that is left out is an operation of nothing. */
function readList(tokens: Token[]): FormulaPart[] {
  if (tokens[0]?.text === ")") {
    tokens.shift();
    return [];
  }
  const parts = [readPart(tokens)];
  while (tokens[0]?.kind === "splits") {
    tokens.shift();
    parts.push(readPart(tokens));
  }
  take(tokens, ")");
  return parts;
}

function readLines(tokens: Token[]): FormulaPart[][] {
  const lines: FormulaPart[][] = [[readPart(tokens)]];
  while (tokens[0]?.kind === "splits") {
    const mark = tokens.shift()?.text;
    const part = readPart(tokens);
    if (mark === ";") lines.push([part]);
    else lines[lines.length - 1]?.push(part);
  }
  take(tokens, "}");
  return lines;
}
