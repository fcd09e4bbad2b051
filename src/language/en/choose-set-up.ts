/** The way to set-up, as sentences say it. */
export const CHOOSE_SET_UP = "Choose Extensions > Lead SLA > Set up this spreadsheet";
