import { contents } from "./contents/contents";
import { agreeing, counted } from "./counted";
import { enumerated } from "./enumeration";
import { english } from "./names/english";

/** What the tabs around the agreement say: help on their headings, and rows that no item has. */
export const agreementTabs = {
  itemGone: (label: string): string =>
    `Tab ${english.tabs.agreement}: the row "${label}" is gone. Choose Extensions > Lead SLA > Set up this spreadsheet to add it again; nothing else changes.`,
  /** Rows of items that came later than the sheet was set up. */
  itemsAdded: (labels: readonly string[]): string =>
    `The tab ${english.tabs.agreement} has ${counted(labels.length, "row")} more: ${enumerated(labels.map((label) => `"${label}"`))}. Look whether ${agreeing(labels.length, "it suits", "they suit")} you.`,
  /** Of the table of people, where it has just come. */
  peopleCarried: (people: number): string =>
    `"${contents.items.people.label}" holds ${counted(people, "person", "people")} whom the agreement named in other rows already: the contacts and signers get no leads in turn until you give them a share.`,
  /** People who were typed into the row of owners that is read no more. */
  ownersCame: (names: readonly string[]): string =>
    `${enumerated(names)} came into the table "${contents.items.people.label}" of the tab ${english.tabs.agreement}, from the row that it replaced. Type further people there.`,
  badItem: (label: string, sentence: string): string => `Tab ${english.tabs.agreement}, ${label}: ${sentence}`,
  hours: {
    day: "One row for each stretch of work. Two rows for one day make a lunch break; Mon-Fri stands for five days.",
    close: "24:00 closes at midnight. A row that closes before it opens runs past midnight.",
    holiday: "A date a row. With Open and Close beside it, work goes on between them only.",
    zone: "Leave blank for the spreadsheet's own zone, or write one such as Europe/Berlin.",
  },
  stages: {
    whose: "Whose leads are at it: marketing or sales. Leave it blank for a stage that is no step of the funnel, such as Lost.",
    end: "won: a customer. lost: not won. other: closed in another way. waiting: the clock stands still. Blank: leads go on from here.",
    otherWords: `Other words for it in the leads' column ${english.lead.stage}, with commas between them.`,
    funnel: "Leave it blank for every funnel. A channel with stages of its own has its own rows here, with its name.",
    chooseWhose: "Choose marketing or sales, or leave it blank.",
    chooseHandoff: "Choose yes at the one stage where sales takes a lead over.",
    chooseEnd: "Choose how a lead ends here, or leave it blank.",
  },
  log: { published: "Published", accepted: { marketing: "Accepted for marketing", sales: "Accepted for sales" } },
};
