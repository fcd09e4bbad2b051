/** A stage that leads go through or end at, as the agreement's table of stages holds it. Plain data, so that it can be kept as JSON. */

export type Team = "marketing" | "sales";

export interface Stage {
  name: string;
  /** Whose leads are at it; "" for one that is no step of the funnel, such as Lost. */
  whose: Team | "";
  /** Whether sales takes a lead over here. */
  takesOver: boolean;
  /** What must be true of a lead before it is at this stage. */
  criterion: string;
  /** Who answers for it, as people wrote it. */
  owner: string;
  /** How a lead ended that is here; "" for one that goes on. */
  end: "" | "won" | "lost" | "other";
  /** Whether a lead here waits for the customer, so that its clock stands still. */
  waiting: boolean;
  /** The team's own words for it. */
  alsoCalled: readonly string[];
  /** The funnel that it belongs to; "" for all. */
  funnel: string;
}

/** The columns of the table that are chosen from words: a code each, which a language has a word for. */
export const STAGE_CHOICES = {
  whose: ["marketing", "sales"],
  takesOver: ["yes"],
  end: ["won", "lost", "other", "waiting"],
} as const;

export type StageChoice = keyof typeof STAGE_CHOICES;

/** The code that a word has in a column that is chosen from words; undefined for a word that has none there. */
export type StageWordNamed = (column: StageChoice, word: string) => string | undefined;

/** The word of a code in such a column. */
export type StageWordOf = (column: StageChoice, code: string) => string;

const stage = (name: string, rest: Partial<Stage> = {}): Stage => ({
  ...{ name, whose: "", takesOver: false, criterion: "", owner: "", end: "", waiting: false, alsoCalled: [], funnel: "" },
  ...rest,
});

/** The stages that a new table begins with; a language names them. */
export type StartingStage = "lead" | "mql" | "sal" | "opportunity" | "customer" | "waiting" | "lost" | "rejected";

const STARTING: Readonly<Record<StartingStage, Partial<Stage>>> = {
  lead: { whose: "marketing" },
  mql: { whose: "marketing" },
  sal: { whose: "sales", takesOver: true },
  opportunity: { whose: "sales" },
  customer: { whose: "sales", end: "won" },
  waiting: { waiting: true },
  lost: { end: "lost" },
  rejected: { end: "lost" },
};

/** What a language calls each of them, and what it says of them. */
export type StartingWords = Readonly<Record<StartingStage, Pick<Stage, "name"> & Partial<Pick<Stage, "criterion" | "alsoCalled">>>>;

/** What a new table begins with, in the words of a language. */
export const startingStages = (words: StartingWords): Stage[] =>
  (Object.keys(STARTING) as StartingStage[]).map((code) => ({ ...stage(words[code].name, STARTING[code]), ...words[code] }));

/** A stage of which only the name is known, and what else is given. */
export const stageNamed = stage;
