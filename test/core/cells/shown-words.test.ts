import { holdsNoAnswer, shownSentence } from "../../../src/core/cells/shown-words";

describe("a computed cell", () => {
  it.each([
    "#REF!",
    " #ERROR! ",
    "#N/A",
    "#VALUE!",
    "#NAME?",
    "#DIV/0!",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#NV",
    "#WERT!",
    "#BEZUG!",
    "#¿NOMBRE?",
    "#¡VALOR!",
    "#¡REF!",
    "#N/D",
    "#ЗНАЧ!",
    "#Н/Д",
    "#ERROR! (line 3)",
    "Loading...",
    "loading…",
    " Loading... ",
    "Wird geladen...",
    "Carregando...",
    "Cargando…",
    "Chargement...",
    "Загрузка...",
  ])("that holds %j has nothing to say", (cell) => {
    expect(holdsNoAnswer(cell)).toBe(true);
    expect(shownSentence(cell)).toBe("");
  });

  it.each([
    "3.57 times last month's leads.",
    "#1 priority is speed.",
    "#1 priority: call!",
    "# of leads?",
    "#sales",
    "#urgent!",
    "To be agreed…",
    "Loading dock: leads...",
    "Loading the truck",
    "Ask #REF! about it",
  ])("that holds %j says it", (cell) => {
    expect(holdsNoAnswer(cell)).toBe(false);
    expect(shownSentence(cell)).toBe(cell);
  });

  it.each([
    ["", ""],
    [7, ""],
    [true, ""],
    [new Date(0), ""],
    [undefined, ""],
    [null, ""],
  ])("that holds %p is no sentence", (cell, said) => expect(shownSentence(cell)).toBe(said));
});
