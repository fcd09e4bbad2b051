import { LATER_STATES, type State, WORST_FIRST } from "../../core/sla/states";
import { stateWord } from "../../language/spoken/states";
import { columnLetters } from "../formulas/column-letters";
import { call } from "../formulas/formula-separator";
import { quote } from "../formulas/quote";

/** Colours as "#rrggbb"; a ground that is left out is the sheet's own, be it white or banded. */
export interface TintLook {
  background?: string;
  text: string;
  bold?: true;
}

/** How a state looks: the cell of its word, and the row around it where that is coloured at all. */
export interface StateLook {
  cell: TintLook;
  row?: TintLook;
}

/** Sets of colours that the agreement lets a team choose from. */
export const PALETTES = ["clear", "strong", "quiet"] as const;
export type Palette = (typeof PALETTES)[number];

const INK = "#202124";

const PLAIN: StateLook = { cell: { text: "#3c4043" } };
const UNKNOWN: StateLook = { cell: { text: "#5f6368" } };

const tinted = (background: string, text: string, tint: string, inRow = INK): StateLook => ({
  cell: { background, text },
  row: { background: tint, text: inRow },
});
const broken = (background: string, text: string, tint: string): StateLook => {
  const { cell, row } = tinted(background, text, tint);
  return { cell: { ...cell, bold: true }, row };
};
const solid = (look: TintLook): StateLook => ({ cell: look, row: look });

/** Their rows stay as people have them, so that banding shows. */
const WITHOUT_ROW = { waiting: PLAIN, notRecorded: UNKNOWN, notTracked: UNKNOWN };
const GIVEN_UP = tinted("#9aa0a6", "#111111", "#eceef0");
const SOLID_GIVEN_UP = solid({ background: "#9aa0a6", text: "#111111" });
const OVERDUE = broken("#b3261e", "#ffffff", "#f9d3cf");
const LATER_OVERDUE = broken("#f2a33a", "#2b1a00", "#fdebd3");
const DUE = tinted("#fde293", "#3c3000", "#fff9e3");
const SOLID_LATER_OVERDUE = solid({ background: "#e8710a", text: "#1f0f00", bold: true });
const SOLID_DUE = solid({ background: "#f9ab00", text: "#201a00", bold: true });

/**
 * Every state in every palette. Told apart by lightness as well as by hue, with no green against red, so that the common kinds of
 * colour blindness and grey print keep them apart; every text has a contrast of at least 4.5 on its ground (WCAG 2.1, 1.4.3).
 */
const LOOKS: Record<Palette, Record<State, StateLook>> = {
  // The row whispers, the status cell speaks.
  clear: {
    ...WITHOUT_ROW,
    overdue: OVERDUE,
    followUpOverdue: LATER_OVERDUE,
    acceptOverdue: LATER_OVERDUE,
    dueSoon: DUE,
    followUpDue: DUE,
    acceptDue: DUE,
    backToday: tinted("#8fd3c7", "#06302b", "#e6f5f2"),
    onTime: tinted("#d2e3fc", "#0b3a63", "#f4f8fe"),
    late: tinted("#f6c6bf", "#5c1510", "#fdf4f2"),
    paused: tinted("#e8eaed", "#3c4043", "#f8f9fa", "#3c4043"),
    resting: tinted("#cfd5dd", INK, "#f3f5f7"),
    notReady: tinted("#d4eeea", "#0b4a43", "#f2faf8"),
    givenUp: GIVEN_UP,
    neverAnswered: GIVEN_UP,
    checkDates: tinted("#e1d5ec", "#3d2257", "#f7f3fa"),
  },
  strong: {
    ...WITHOUT_ROW,
    overdue: solid({ background: "#8c1512", text: "#ffffff", bold: true }),
    followUpOverdue: SOLID_LATER_OVERDUE,
    acceptOverdue: SOLID_LATER_OVERDUE,
    dueSoon: SOLID_DUE,
    followUpDue: SOLID_DUE,
    acceptDue: SOLID_DUE,
    backToday: solid({ background: "#5fbfb0", text: "#03211d" }),
    onTime: solid({ background: "#8ab8e6", text: "#06223d" }),
    late: solid({ background: "#e88a80", text: "#2b0705" }),
    paused: solid({ background: "#e8eaed", text: "#3c4043" }),
    resting: solid({ background: "#c9ced6", text: INK }),
    notReady: solid({ background: "#d4eeea", text: "#0b4a43" }),
    givenUp: SOLID_GIVEN_UP,
    neverAnswered: SOLID_GIVEN_UP,
    checkDates: solid({ background: "#e1d5ec", text: "#3d2257" }),
  },
  // Only a promise that is broken and still open has a colour.
  quiet: {
    ...WITHOUT_ROW,
    overdue: OVERDUE,
    followUpOverdue: LATER_OVERDUE,
    acceptOverdue: LATER_OVERDUE,
    dueSoon: PLAIN,
    followUpDue: PLAIN,
    acceptDue: PLAIN,
    backToday: PLAIN,
    onTime: PLAIN,
    late: PLAIN,
    paused: PLAIN,
    resting: PLAIN,
    notReady: PLAIN,
    givenUp: PLAIN,
    neverAnswered: PLAIN,
    checkDates: PLAIN,
  },
};

const isPalette = (word: string): word is Palette => (PALETTES as readonly string[]).includes(word);

/** How every state looks in a palette; an unknown one is the first. */
export const stateLooks = (palette: string): Readonly<Record<State, StateLook>> => LOOKS[isPalette(palette) ? palette : "clear"];

/** N() of a text is 0: it marks our rules among the user's own and changes nothing. */
export const RULE_MARK = 'N("Lead SLA")';

/** A rule over the lead tab: one that names a column colours that one alone. */
export type StateRule = TintLook & { formula: string; column?: number };

/** Where the two words of a row stand, counted from 0. */
export interface StatusColumns {
  status: number;
  nextStatus: number;
}

/** States of the later promise that the first one has, too. */
const OF_BOTH: readonly State[] = ["waiting", "backToday", "checkDates", "givenUp", "notReady", "paused", "resting"];

/** Which of the two columns may hold a state's word. */
function holds(column: keyof StatusColumns, state: State): boolean {
  const isLater = (LATER_STATES as readonly State[]).includes(state);
  return column === "status" ? !isLater : isLater || OF_BOTH.includes(state);
}

/** A rule's formula, seen from the row below the headings: it asks for words in status cells of its row. */
function colourFormula(asked: readonly (readonly [column: number, state: State])[], top: number): string {
  const [one = "", ...others] = asked.map(([column, state]) => `$${columnLetters(column)}${top + 2}=${quote(stateWord(state))}`);
  return `=${call("AND", others.length === 0 ? one : call("OR", one, ...others), `${RULE_MARK}=0`)}`;
}

/** States that look alike, the worst first. */
function alikeIn(palette: string): { look: StateLook; states: State[] }[] {
  const looks = stateLooks(palette);
  const alike = new Map<string, { look: StateLook; states: State[] }>();
  for (const state of WORST_FIRST) {
    const key = JSON.stringify(looks[state]);
    const known = alike.get(key) ?? { look: looks[state], states: [] };
    alike.set(key, known);
    known.states.push(state);
  }
  return [...alike.values()];
}

/**
 * The rules of a palette, of which the first that holds wins: each status cell has the colour of its own word, the row around them the
 * tint of the worse one. A word without a ground of its own stands on the row's. States that look alike share their rules.
 *
 * @param columns where the two words stand
 * @param top the row of the headings, counted from 0
 * @example stateRules("quiet", { status: 2, nextStatus: 4 })[0]
 *   //=> { background: "#b3261e", text: "#ffffff", bold: true, formula: '=AND($C2="Overdue";N("Lead SLA")=0)', column: 2 }
 */
export function stateRules(palette: string, columns: StatusColumns, top = 0): StateRule[] {
  const both = ["status", "nextStatus"] as const;
  const alike = alikeIn(palette).map(({ look, states }) => {
    const asked = both.map((name) => states.filter((state) => holds(name, state)).map((state) => [columns[name], state] as const));
    const cells = asked.flatMap((one): StateRule[] =>
      one[0] ? [{ ...look.cell, formula: colourFormula(one, top), column: one[0][0] }] : [],
    );
    const rows: StateRule[] = look.row ? [{ ...look.row, formula: colourFormula(asked.flat(), top) }] : [];
    return { hasGround: look.cell.background !== undefined, cells, rows };
  });
  const cellsOf = (isWanted: boolean) => alike.flatMap(({ hasGround, cells }) => (hasGround === isWanted ? cells : []));
  return [...cellsOf(true), ...alike.flatMap(({ rows }) => rows), ...cellsOf(false)];
}
