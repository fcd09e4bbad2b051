import type { Cell } from "../../../src/core/cells/cell";
import { saysNo, saysYes } from "../../../src/core/cells/yes-words";

test.each<Cell>([true, "yes", " Y ", "TRUE", "x", 1, "1", "Sim", "sí", "JA", "oui", "Да"])("%p is a yes", (cell) =>
  expect(saysYes(cell)).toBe(true),
);

test.each<Cell>([false, "", "no", "n/a", "yes, but", "não", 0, 2, "yesterday", new Date(0)])("%p is none", (cell) =>
  expect(saysYes(cell)).toBe(false),
);

test.each<Cell>(["no", " No ", "N", "FALSE", false, "não", "Nein", "non", "Нет"])("%p is a no", (cell) => expect(saysNo(cell)).toBe(true));

test.each<Cell>(["", "yes", true, 0, "no budget", "nobody", "n/a", new Date(0)])("%p is no no", (cell) => expect(saysNo(cell)).toBe(false));
