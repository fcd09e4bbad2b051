/** The frame around the views. */
export const shell = {
  viewsOf: "Views of the panel",
  views: { leads: "Leads", agreement: "Agreement", plan: "Plan", setUp: "Set-up", help: "Help" },
  titles: { leads: "Leads today", agreement: "Agreement", plan: "Plan", setUp: "Set-up", help: "Help" },
  tryAgain: "Try again",
  saveAgainTitle: "Saves once more what is not saved (Ctrl+S)",
  openAgainTitle: "Reads the sheet once more",
  undo: "Undo",
  undoTitle: (label: string) => `Takes back the last change, in “${label}” (Ctrl+Z)`,
  nothingToUndo: "There is nothing to undo",
  readAgain: "Read again",
  readAgainTitle: "Reads the cells once more; what you typed stays",
  showIt: "Show it",
  showFirst: "Show the first",
  notices: "To look at",
};
