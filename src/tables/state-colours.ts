import type { State } from "../core/sla/states";
import { columnLetters } from "./column-letters";
import { SEPARATOR } from "./formula-separator";

export interface StateColour {
  state: State;
  background: string;
  text: string;
  bold?: true;
}

/** Sets of colours that the agreement lets a team choose from. */
export const PALETTES = ["clear", "strong", "quiet"] as const;
export type Palette = (typeof PALETTES)[number];

const NO_CLOCK: readonly StateColour[] = [
  { state: "Never answered", background: "#9aa0a6", text: "#111111" },
  { state: "Not ready", background: "#d4eeea", text: "#0b4a43" },
  { state: "Paused", background: "#e8eaed", text: "#3c4043" },
  { state: "Returned", background: "#c9ced6", text: "#202124" },
  { state: "Given up", background: "#9aa0a6", text: "#111111" },
  { state: "Check dates", background: "#e1d5ec", text: "#3d2257" },
];

/**
 * Told apart by lightness as well as by hue, so that the common kinds of colour blindness keep them apart;
 * every text has a contrast of at least 4.5 on its background (WCAG 2.1, 1.4.3; kept by a test).
 */
const COLOURS: Record<Palette, readonly StateColour[]> = {
  clear: [
    { state: "Overdue", background: "#c5221f", text: "#ffffff", bold: true },
    { state: "Due soon", background: "#fde293", text: "#3c3000" },
    { state: "Late", background: "#f6c6bf", text: "#5c1510" },
    { state: "On time", background: "#e3effa", text: "#0b3a63" },
    ...NO_CLOCK,
  ],
  strong: [
    { state: "Overdue", background: "#8c1512", text: "#ffffff", bold: true },
    { state: "Due soon", background: "#f9ab00", text: "#201a00", bold: true },
    { state: "Late", background: "#e88a80", text: "#2b0705" },
    { state: "On time", background: "#8ab8e6", text: "#06223d" },
    ...NO_CLOCK,
  ],
  // Only what somebody must act on has a colour.
  quiet: [
    { state: "Overdue", background: "#fad2cf", text: "#8c1512", bold: true },
    { state: "Due soon", background: "#fef3d0", text: "#5c4700" },
    { state: "Check dates", background: "#efe8f5", text: "#3d2257" },
  ],
};

/** Words that only their own cell shows in a colour, on the sheet's own ground: there is nothing to do about the row. */
export const CELL_COLOURS: readonly Omit<StateColour, "background">[] = [
  { state: "Not recorded", text: "#5f6368" },
  { state: "Not tracked", text: "#5f6368" },
];

const isPalette = (word: string): word is Palette => (PALETTES as readonly string[]).includes(word);

/** The colours of a palette; an unknown one is the first. */
export const stateColours = (palette: string): readonly StateColour[] => COLOURS[isPalette(palette) ? palette : "clear"];

/** N() of a text is 0: it marks our rules among the user's own and changes nothing. */
export const RULE_MARK = 'N("Lead SLA")';

/**
 * A rule's formula, seen from the row below the headings: the row takes the colour of the word in its status cell.
 *
 * @param top the row of the headings, counted from 0
 */
export const colourFormula = (state: State, statusColumn: number, top = 0): string =>
  `=AND($${columnLetters(statusColumn)}${top + 2}="${state}"${SEPARATOR}${RULE_MARK}=0)`;
