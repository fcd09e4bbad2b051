/** Univer shows some errors under Excel's names; these are the ones that Sheets shows. */
const SHEETS_ERRORS: Record<string, string> = {
  "#SPILL!": "#REF!",
  "#CYCLE!": "#REF!",
  "#CALC!": "#N/A",
  "#NULL!": "#ERROR!",
};

export function shownError(value: string): string {
  return SHEETS_ERRORS[value] ?? value;
}
