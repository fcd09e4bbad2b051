import { isLost, isReason, wonOn } from "../../../src/core/sla/won";
import { saysLost } from "../../../src/core/stages/stage-words";

test.each([
  "Lost",
  "lost ",
  "CLOSED LOST",
  "Closed - Lost (price)",
  "closed_lost",
  "closedlost",
  "Lost\u00a0to competitor",
  "Closed - Not Converted",
  "Not qualified",
  "Disqualified",
  "Rejected",
  "Junk lead",
  "Perdido",
  "Negócio perdido",
  "Perdue",
  "Rejeté",
  "Verloren",
  "Cancelled",
  "Canceled by customer",
  "Cancelado",
  "Annulé",
  "Storniert",
  "Abgebrochen",
  "Abandoned",
  "Dropped",
  "Failed",
  "Gescheitert",
  "No deal",
  "Duplicate",
  "Spam",
  "Bad fit",
  "Out of profile",
  "Not interested",
  "Kein Interesse",
  "Out sold",
  "Absage",
  "Nicht gewonnen",
  "Nicht qualifiziert",
  "Não ganho",
  "No ganado",
  "Pas gagné",
])("the stage %s says lost", (stage) => {
  expect(saysLost(stage)).toBe(true);
});

test.each([
  "",
  "Won",
  "Closed Won",
  "closedwon",
  "Customer",
  "Lead",
  "Engaging",
  "Lostwithiel visit",
  "Deadline set",
  "Qualified",
  // These say that work ended, and nothing of how.
  "Closed",
  "Geschlossen",
  "Archived",
  "Not yet won",
  "Noch nicht gewonnen",
  "No answer",
  true,
  3,
  new Date(0),
])("the stage %s does not", (stage) => {
  expect(saysLost(stage)).toBe(false);
});

test.each<[string | boolean | number, boolean]>([
  ["No budget", true],
  [" x ", true],
  [7, true],
  ["", false],
  ["  ", false],
  ["-", false],
  ["–", false],
  ["N/A", false],
  ["#N/A", false],
  ["#REF!", false],
  ["#¿NOMBRE?", false],
  ["#ДЕЛ/0!", false],
  ["Loading...", false],
  ["Wird geladen…", false],
  ["-\u00a0", false],
  ["#1 was a rival", true],
  ["None", false],
  ["--None--", false],
  ["(none)", false],
  ["NULL", false],
  ["n.a.", false],
  ["keine", false],
  ["Nenhum", false],
  [0, false],
  ["0", false],
  ["0000-00-00", false],
  ["not yet", false],
  ["Not yet decided", true],
  ["None of our features fit", true],
  ["Unknown", true],
  ["Null interest", true],
  [false, false],
])("a reason %j: %s", (cell, expected) => {
  expect(isReason(cell)).toBe(expected);
});

test.each([
  ["the stage says won", "Won", "", "2026-11-12"],
  ["nothing says lost", "", "", "2026-11-12"],
  ["the stage says lost", "Lost", "", ""],
  ["a reason stands", "", "No budget", ""],
  ["a reason stands beside a stage that was left", "Opportunity", "No budget", ""],
  ["a dash is no reason", "Customer", "-", "2026-11-12"],
])("a date in Won on where %s", (_, stage, lostReason, expected) => {
  expect(wonOn({ stage, lostReason, won: "2026-11-12" })).toBe(expected);
  expect(isLost({ stage, lostReason })).toBe(expected === "");
});
