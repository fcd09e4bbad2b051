import type { StartingWords } from "../../../core/stages/stage";

/** What a new list of stages begins with; a company could keep it. */
export const startingStages = {
  lead: { name: "Lead", criterion: "Gave a way to reach them, and asked for something of ours." },
  mql: { name: "MQL", criterion: "Fits the profile that both teams wrote down, and shows interest." },
  sal: { name: "SAL", criterion: "Sales has looked at it, and accepts to work it." },
  opportunity: { name: "Opportunity", criterion: "A need, a budget and a date were named in a conversation." },
  customer: { name: "Customer", criterion: "Has signed.", alsoCalled: ["Won"] },
  waiting: { name: "Waiting on customer" },
  lost: { name: "Lost" },
  rejected: { name: "Rejected" },
} satisfies StartingWords;
