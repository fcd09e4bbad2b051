/** What jobs say of what was saved or could not be. */
export const saving = {
  busy: "Someone else is saving or checking leads right now. Nothing was changed. Try again in a moment.",
  unreadable: "The panel sent something that could not be read. Close the panel, open it again and save once more.",
  notFollowed: (why: string) => `It is saved, but the leads could not be checked with it: ${why}`,
  /** What could not be done after a deed that stands, and what to do about it; why is a sentence. */
  notCheckedYet: (why: string) =>
    `It is saved, but the leads could not be checked with it: ${why} They follow at the next check: every hour, or choose Check all leads now.`,
  notReadBack: (why: string) => `The panel could not read it again: ${why} Choose Read again to see how it stands.`,
  textsNotNoted: (why: string) => `It could not be noted that you keep a starting text on purpose: ${why} Leave the field once more.`,
  notConfirmed: (why: string) => `It is written, but Google did not confirm it: ${why} Choose Read again to see how it stands.`,
  cellsMoved: "The agreement's rows moved while this was saved, so it was not. Save once more.",
  nothingChanged: "Nothing was changed.",
};
