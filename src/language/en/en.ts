import { agreementTabs } from "./agreement-tabs";
import { cells } from "./cells";
import { clicks } from "./clicks";
import { filledCells } from "./filled-cells";
import { leadFields } from "./lead-fields";
import { leadRows } from "./lead-rows";
import { monitorTables } from "./monitor-tables";
import { planCounts } from "./plan-counts";
import { planSteps } from "./plan-steps";
import { tabRemarks } from "./tab-remarks";
import { takeOver } from "./take-over";
import { turnedDates } from "./turned-dates";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get agreementTabs() {
    return agreementTabs;
  },
  get cells() {
    return cells;
  },
  get clicks() {
    return clicks;
  },
  get filledCells() {
    return filledCells;
  },
  get leadFields() {
    return leadFields;
  },
  get leadRows() {
    return leadRows;
  },
  get monitorTables() {
    return monitorTables;
  },
  get planCounts() {
    return planCounts;
  },
  get planSteps() {
    return planSteps;
  },
  get tabRemarks() {
    return tabRemarks;
  },
  get takeOver() {
    return takeOver;
  },
  get turnedDates() {
    return turnedDates;
  },
};
