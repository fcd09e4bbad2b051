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

/** The headings of the table, in the order in which set-up writes them. */
export const STAGE_HEADINGS = ["Stage", "Whose", "Sales takes over", "Criterion", "Owner", "End", "Also called", "Funnel"] as const;

export const END_WORDS = ["won", "lost", "other", "waiting"] as const;

const stage = (name: string, rest: Partial<Stage> = {}): Stage => ({
  ...{ name, whose: "", takesOver: false, criterion: "", owner: "", end: "", waiting: false, alsoCalled: [], funnel: "" },
  ...rest,
});

/** What a new table begins with; a company could keep it. */
export const STARTING_STAGES: readonly Stage[] = [
  stage("Lead", { whose: "marketing", criterion: "Gave a way to reach them, and asked for something of ours." }),
  stage("MQL", { whose: "marketing", criterion: "Fits the profile that both teams wrote down, and shows interest." }),
  stage("SAL", { whose: "sales", takesOver: true, criterion: "Sales has looked at it, and accepts to work it." }),
  stage("Opportunity", { whose: "sales", criterion: "A need, a budget and a date were named in a conversation." }),
  stage("Customer", { whose: "sales", criterion: "Has signed.", end: "won", alsoCalled: ["Won"] }),
  stage("Waiting on customer", { waiting: true }),
  stage("Lost", { end: "lost" }),
  stage("Rejected", { end: "lost" }),
];

/** A stage of which only the name is known, and what else is given. */
export const stageNamed = stage;
