/** Which leads were won and which were lost. The one place that decides it: plan, monitor, tables and mails ask here. */
import type { Cell } from "../agreement/item-values";
import { isBlank } from "../cells/lists";
import { plainWord } from "../cells/plain-word";

/** What says how a lead ended; "" where a cell is blank or the tab has no such column. */
export interface LeadEnd {
  stage: Cell;
  lostReason: Cell;
}

/** Words of a stage's name that mean that the lead was lost, without accents. English, Portuguese, Spanish, French, German. */
const LOST_WORDS = new Set(
  [
    // closedlost is HubSpot's own name of its stage, as its API and exports give it.
    "lost closedlost disqualified unqualified rejected declined dead junk",
    "perdido perdida perdidos perdidas desqualificado desqualificada descartado descartada rejeitado rejeitada recusado recusada",
    "descalificado descalificada rechazado rechazada",
    "perdu perdue perdus perdues disqualifie disqualifiee rejete rejetee refuse refusee",
    "verloren abgelehnt abgesagt disqualifiziert",
  ].flatMap((words) => words.split(" ")),
);

/** The same in two words. */
const LOST_PHRASES = /\b(not (won|converted|qualified)|no sale)\b/;

const ACCENTS = /[\u0300-\u036f]/g;
const NO_LETTERS = /[^\p{L}\p{N}]+/u;

/**
 * Whether a stage's name says that the lead was lost.
 *
 * @example saysLost("Closed Lost: price") //=> true
 * @example saysLost("Lostwithiel") //=> false
 */
export function saysLost(stage: Cell): boolean {
  if (typeof stage !== "string" || stage === "") return false;
  const words = plainWord(stage).normalize("NFD").replace(ACCENTS, "").split(NO_LETTERS);
  return words.some((word) => LOST_WORDS.has(word)) || LOST_PHRASES.test(words.join(" "));
}

/** What stands in a column of reasons where there is none: a dash, "n/a", a CRM's word for an empty choice, a formula's error. */
const NO_REASON =
  /^([-–—.]+|n[/.]?a\.?|0|[-–—([<]*(none|null|nil|undefined|nan|blank|empty|keiner?|nenhuma?|ningun[oa]|ninguno|aucune?)[-–—)\]>]*|#[A-Z0-9/]+[!?]?)$/i;

/**
 * Whether a cell gives a reason for which a lead was lost.
 *
 * @example isReason(" n/a ") //=> false
 */
export const isReason = (cell: Cell): boolean => !isBlank(cell) && cell !== false && !NO_REASON.test(String(cell).trim());

/** Whether a lead was lost: its stage says so, or a reason stands. */
export const isLost = ({ stage, lostReason }: LeadEnd): boolean => isReason(lostReason) || saysLost(stage);

/**
 * The cell Won on as it counts. Of a lead that was lost a date there is the day on which the deal was closed, and no win.
 *
 * @returns "" for a lost lead
 * @example wonOn({ stage: "Lost", lostReason: "", won: "2026-11-13" }) //=> ""
 */
export const wonOn = ({ won, ...end }: LeadEnd & { won: Cell }): Cell => (isLost(end) ? "" : won);
