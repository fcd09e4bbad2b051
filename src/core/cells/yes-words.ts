import type { Cell } from "./cell";

/** What people write for a tick, in whatever language they work: without capitals and accents. */
const YES = new Set(["yes", "y", "true", "x", "1", "sim", "s", "si", "ja", "oui", "да"]);

const NO = new Set(["no", "n", "false", "nao", "nein", "non", "нет"]);

const plain = (cell: Cell): string => String(cell).trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

/**
 * A tick, or a word for one.
 *
 * @example saysYes(" Sí ") //=> true
 */
export const saysYes = (cell: Cell): boolean => cell === true || YES.has(plain(cell));

/**
 * A box that is not ticked, or a word for that.
 *
 * @example saysNo(" Não ") //=> true
 */
export const saysNo = (cell: Cell): boolean => cell === false || NO.has(plain(cell));
