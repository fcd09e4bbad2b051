import type { SetUpColumn, SetUpShown, SetUpWish } from "../../../sidebar/server/server";

const column = (field: string, label: string, heading: string, letters: string, more: Partial<SetUpColumn> = {}): SetUpColumn => ({
  field,
  label,
  heading,
  letters,
  values: heading ? [{ text: "one", isDoubtful: false }] : [],
  unread: "",
  asks: false,
  cost: "",
  isTimed: false,
  canAdd: false,
  isAdded: false,
  ...more,
});

/** What a server would answer for a tab of enquiries, two questions of which are open. */
export const shownFor = ({ tab = 1, headingRow = 3 }: SetUpWish = {}): SetUpShown => ({
  document: "file 1",
  language: "en",
  locale: "en-US",
  isSetUp: false,
  tabs: [
    { id: 1, name: "Enquiries 2026", rows: 60, hasDates: true, inSight: true, inUse: false },
    { id: 2, name: "Archive 2025", rows: 1204, hasDates: true, inSight: false, inUse: false },
    { id: 3, name: "Price list", rows: 12, hasDates: false, inSight: false, inUse: false },
  ],
  tab: tab === null ? null : { id: tab, name: "Enquiries 2026", rows: 60 },
  headingRow,
  firstRows: [],
  headings: [
    { heading: "Created Date", letters: "B" },
    { heading: "First contacted", letters: "G" },
  ],
  columns: [
    column("received", "Received", "Created Date", "B", { isTimed: true }),
    column("responded", "Responded", "", "", { cost: "Without it no row can turn On time or Overdue.", canAdd: true, isTimed: true }),
  ],
  left: [],
  questions: [
    { kind: "missing", field: "responded", sentence: "Responded: when was a lead first answered?", cost: "Without it no row can turn." },
    { kind: "clash", heading: "Created Date", title: "Two ways of writing days.", sentence: "31 of 60 cells are text.", cells: 60 },
  ],
  words: [{ word: "New", leads: 18, stage: "Lead", isGuess: false }],
  stages: [{ name: "Lead", means: "" }],
  takesOver: "",
  adds: [
    {
      part: "columns",
      title: "4 columns in Enquiries 2026",
      within: "4 columns in Enquiries 2026",
      reason: "They colour the rows.",
      on: true,
      isFixed: true,
    },
    {
      part: "minute",
      title: "Recalculate every minute",
      within: "recalculate every minute",
      reason: "Colours turn on time.",
      on: true,
      isFixed: false,
    },
    {
      part: "lists",
      title: "Drop-downs in your lead tab",
      within: "drop-downs in your lead tab",
      reason: "They warn.",
      on: false,
      isFixed: false,
    },
  ],
  places: [],
  place: "after name",
  assumed: { title: "In force:", text: "answers within 60 working minutes." },
  remarks: [],
  problem: "",
});
