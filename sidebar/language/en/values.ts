/** What stands for a value within sentences and boxes. */
export const values = {
  blank: "blank",
  blankBox: "(blank)",
  yes: "Yes",
  no: "No",
};
