import { numberText } from "../../../src/language/figures/number-text";

export const leads = {
  none: "There is no lead tab yet. Set this spreadsheet up again to make one.",
  judgedByBefore: "Until then leads are judged by what held before.",
  noneReceived: "No lead has a moment in the column Received yet.",
  inTab: (tab: string) => `In the tab “${tab}”.`,
  checked: (moment: string) => `Rows last checked ${moment}.`,
  notChecked: "Rows not checked yet.",
  /** Which leads are to be answered. */
  toAnswer: "To answer",
  whose: "Whose leads",
  wholeTeam: "The whole team's",
  noneWaits: "No lead is overdue or due soon.",
  jumpTitle: "Jumps to this row",
  due: (state: string, moment: string) => `${state}, due ${moment}`,
  moreInSheet: (leads: number) => `And ${numberText(leads)} more. The sheet shows them in the same colours.`,
};
