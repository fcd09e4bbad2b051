/** Texts and sentences in formulas that the add-on writes. */

/** Stands around a part of a formula that is a figure of a sentence; no text holds it. */
const EDGE = "\u0001";

/**
 * A text as a formula quotes it.
 *
 * @example text('so "high"') //=> '"so ""high"""'
 */
export const text = (words: string): string => `"${words.replace(/"/g, '""')}"`;

export const join = (...parts: string[]): string => parts.join("&");

/** A part of a formula as a figure of a sentence; see `sentence`. */
export const part = (formula: string): string => `${EDGE}${formula}${EDGE}`;

/** Each of some parts as a figure. */
export const parts = <Parts extends readonly string[]>(formulas: readonly [...Parts]): { [At in keyof Parts]: string } =>
  formulas.map(part) as { [At in keyof Parts]: string };

/**
 * A sentence as a formula puts it together, from texts and from its figures, which are parts of the formula.
 *
 * @example sentence(`Only ${part("MIN(C9:C13)")} in a month.`) //=> '"Only "&MIN(C9:C13)&" in a month."'
 */
export const sentence = (words: string): string =>
  join(...words.split(EDGE).flatMap((piece, at) => (at % 2 === 1 ? [piece] : piece === "" ? [] : [text(piece)])));
