/** A stage of a plan as it begins; `last` is its count of last month, `days` are those until the next stage. */
export interface PlanStage {
  name: string;
  owner: string;
  last: number | string;
  days?: number | string;
  passes: string;
}

/** The published example, with which a new plan begins. */
export const EXAMPLE_STAGES: readonly PlanStage[] = [
  { name: "Lead", owner: "Marketing", last: 500, days: 30, passes: "Gave a way to reach them, and asked for something of ours." },
  { name: "MQL", owner: "Marketing", last: 150, days: 14, passes: "Fits the profile that both teams wrote down, and shows interest." },
  { name: "SAL", owner: "Sales", last: 73, days: 7, passes: "Sales has looked at it, and accepts to work it." },
  {
    name: "Opportunity",
    owner: "Sales",
    last: 50,
    days: 21,
    passes: "A need, a budget and a date were named in a conversation.",
  },
  { name: "Customer", owner: "Sales", last: 10, passes: "Has signed." },
];
