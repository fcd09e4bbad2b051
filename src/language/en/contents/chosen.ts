import type { STAGE_CHOICES, StageChoice } from "../../../core/stages/stage";

/** What is said where an item is answered by yes or no. */
export const yesNo = { yes: "yes", no: "no" };

/** The words of the columns of the table of stages that are chosen from. */
export const stageChoices = {
  whose: { marketing: "marketing", sales: "sales" },
  takesOver: { yes: yesNo.yes },
  end: { won: "won", lost: "lost", other: "other", waiting: "waiting" },
} satisfies { [Column in StageChoice]: Record<(typeof STAGE_CHOICES)[Column][number], string> };
