import type { State } from "../core/sla/states";
import { columnLetters } from "./column-letters";
import { SEPARATOR } from "./formula-separator";

export interface StateColour {
  state: State;
  background: string;
  text: string;
  bold?: true;
}

/**
 * Told apart by lightness as well as by hue, so that the common kinds of colour blindness keep them apart;
 * every text has a contrast of at least 4.5 on its background (WCAG 2.1, 1.4.3; kept by a test).
 */
export const STATE_COLOURS: readonly StateColour[] = [
  { state: "Overdue", background: "#c5221f", text: "#ffffff", bold: true },
  { state: "Due soon", background: "#fde293", text: "#3c3000" },
  { state: "Late", background: "#f6c6bf", text: "#5c1510" },
  { state: "On time", background: "#e3effa", text: "#0b3a63" },
  { state: "Not ready", background: "#d4eeea", text: "#0b4a43" },
  { state: "Paused", background: "#e8eaed", text: "#3c4043" },
  { state: "Returned", background: "#c9ced6", text: "#202124" },
  { state: "Given up", background: "#9aa0a6", text: "#111111" },
  { state: "Check dates", background: "#e1d5ec", text: "#3d2257" },
];

/** N() of a text is 0: it marks our rules among the user's own and changes nothing. */
export const RULE_MARK = 'N("Lead SLA")';

/** A rule's formula, seen from row 2: the row takes the colour of the word in its status cell. */
export const colourFormula = (state: State, statusColumn: number): string =>
  `=AND($${columnLetters(statusColumn)}2="${state}"${SEPARATOR}${RULE_MARK}=0)`;
