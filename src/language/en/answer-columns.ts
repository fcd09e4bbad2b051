/** Headings that formulas put above whole columns of answers. */
export const answerColumns = {
  status: "Status",
  workingMinutes: "Working minutes",
  due: "Due",
  why: "Why",
};
