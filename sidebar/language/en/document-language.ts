import { counted } from "./counted";

/** What a change of the document's language does, before it is saved. */
export const documentLanguage = {
  follows: (language: string) =>
    `In ${language}, from the moment you change it: what the add-on wrote. That is the states, the headings of its own columns, the names and labels of its tabs, colours and drop-downs, the plan, the monitor, mails and this panel.`,
  stays:
    "As it is: what you and your colleagues typed, the texts of the agreement, headings of your own columns, and tabs and headings that you renamed.",
  unseen:
    'To be changed by you: formulas that name one of the add-on\'s words or tabs as a text, such as =COUNTIF(J:J,"Overdue"), and filters, filter views, colour rules, pivot tables, named functions and other files that find something by such a word, by IMPORTRANGE for instance. Only formulas in cells can be looked into from here.',
  looking: "Looking for such formulas in this spreadsheet…",
  noFormulas: "No formula in this spreadsheet names one of them.",
  formulas: (tabs: readonly { tab: string; formulas: number }[]) =>
    `Formulas in this spreadsheet that name one of them: ${tabs.map(({ tab, formulas }) => `${counted(formulas, "formula")} in the tab ${tab}`).join(", ")}.`,
  change: (language: string) => `Change to ${language}`,
  changeTitle: "Writes what the add-on wrote in the new language",
  keep: (language: string) => `Keep ${language}`,
  keepTitle: "Changes nothing",
};
