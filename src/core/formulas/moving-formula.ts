/**
 * Functions whose answer changes though nobody typed (Google's list of volatile functions), and as a German, Spanish, Portuguese
 * or French sheet may write them.
 */
const MOVING = new Set(
  [
    "NOW TODAY RAND RANDBETWEEN RANDARRAY",
    "JETZT HEUTE ZUFALLSZAHL ZUFALLSBEREICH ZUFALLSMATRIX",
    "AHORA HOY ALEATORIO ALEATORIO.ENTRE",
    "AGORA HOJE ALEATÓRIO ALEATÓRIOENTRE",
    "MAINTENANT AUJOURDHUI ALEA ALEA.ENTRE.BORNES",
  ].flatMap((names) => names.split(" ")),
);

const CALLS = /([\p{L}][\p{L}\d_.]*)\s*\(/gu;

/** Texts and names of tabs; a quote within one is written twice, and so reads as two of them. */
const QUOTED = /"[^"]*"|'[^']*'/g;

/**
 * Whether a formula gives another answer each time that the sheet calculates. Two ways to keep the moment at which a row was begun
 * do not: a formula that refers to its own cell (with iterative calculation), and LAMBDA(x, x)(NOW()).
 *
 * @param formula as the sheet hands it over; "" where the cell has none
 * @param own the formula's own cell, such as "K2"
 * @example isMoving("=NOW()-1", "K2") //=> true
 * @example isMoving('=IF(A2="";"";IF(K2="";NOW();K2))', "K2") //=> false
 */
export function isMoving(formula: string, own: string): boolean {
  if (!formula.startsWith("=")) return false;
  const plain = formula.replace(QUOTED, "").toUpperCase();
  const names = [...plain.matchAll(CALLS)].map(([, name = ""]) => name);
  const refersToItself = [...plain.replace(/\$/g, "").matchAll(/[A-Z]+\d+/g)].some(([cell]) => cell === own);
  return names.some((name) => MOVING.has(name)) && !names.includes("LAMBDA") && !refersToItself;
}
