import type { Cell } from "./cell";

/** What people write for a tick, in whatever language they work: without capitals and accents. */
const YES = new Set(["yes", "y", "true", "x", "1", "sim", "s", "si", "ja", "oui", "да"]);

/**
 * A tick, or a word for one.
 *
 * @example saysYes(" Sí ") //=> true
 */
export const saysYes = (cell: Cell): boolean =>
  cell === true || YES.has(String(cell).trim().toLowerCase().normalize("NFD").replace(/\p{M}/gu, ""));
