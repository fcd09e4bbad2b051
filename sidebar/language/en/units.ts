/** What stands behind a number of this kind. */
export const units = {
  minutes: "minutes",
};
