/** The tab of stages: one row a stage, its columns found by their headings. */

export const STAGES_TAB = "SLA stages";
/** The named range of the whole table, headings included, so that one read brings it all. */
export const STAGES_NAME = "SLA_STAGES";

/** Behind the label of a row of the agreement whose text was carried into this tab. */
export const NOW_IN_STAGES = ` (now in the tab ${STAGES_TAB})`;

/** Rows that a new tab dresses and its name covers: no funnel has as many stages. */
export const STAGE_ROWS = 100;

export const STAGE_PIXELS = { 0: 170, 1: 110, 2: 120, 3: 480, 6: 220 };

/** Help on the headings, by column. */
export const STAGE_NOTES: Readonly<Record<number, string>> = {
  1: "Whose leads are at it: marketing or sales. Leave it blank for a stage that is no step of the funnel, such as Lost.",
  5: "won: a customer. lost: not won. other: closed in another way. waiting: the clock stands still. Blank: leads go on from here.",
  6: "Other words for it in the leads' column Stage, with commas between them.",
  7: "Leave it blank for every funnel. A channel with stages of its own has its own rows here, with its name.",
};

/** Words to choose from, by column. */
export const STAGE_CHOICES: readonly { column: number; choices: readonly string[]; help: string }[] = [
  { column: 1, choices: ["marketing", "sales"], help: "Choose marketing or sales, or leave it blank." },
  { column: 2, choices: ["yes"], help: "Choose yes at the one stage where sales takes a lead over." },
  { column: 5, choices: ["won", "lost", "other", "waiting"], help: "Choose how a lead ends here, or leave it blank." },
];
