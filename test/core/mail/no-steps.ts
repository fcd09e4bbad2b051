import type { MailRun } from "../../../src/core/mail/mail";

/** A run of an agreement that waits for nobody and gives no lead to another owner; the team never closes. */
export const NO_STEPS: Pick<MailRun, "people" | "steps" | "dueAfter" | "takersOf" | "ownersOf"> = {
  people: [],
  steps: { breach: 0, offer: 0, give: null },
  dueAfter: (from, working) => from + working,
  takersOf: (leads) => leads.map(() => []),
  ownersOf: () => [],
};
