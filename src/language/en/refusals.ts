/** What Google refused, and what a person can do about it. */
export const refusals = {
  /** Google's own words as a sentence. */
  googleSays: (says: string) => `Google says: ${/[.!?。！？]$/.test(says) ? says : `${says}.`}`,
  noReason: "no reason was given",
  notDone: (googleSays: string, advice: string) => `This was not done to its end. ${googleSays} ${advice} What was done so far stays.`,
  advice: {
    protected: "Ask the owner of the spreadsheet to let you edit these cells, or ask someone who may, then choose it again.",
    full: "The spreadsheet is as large as Google allows. Delete tabs, rows or columns that nobody needs, then choose it again.",
    atOnce: "Google was asked for too much at once. Choose it again in a minute.",
    spent: "Google allows only so much a day: choose it again tomorrow.",
    notAllowed:
      "Reload the spreadsheet, choose it again and allow what Google asks for. With several Google accounts signed in, use a window with one account only.",
    usual:
      "Choose it again in a moment. If it is refused again, see whether you may edit this spreadsheet and whether some of its cells are protected.",
  },
};
