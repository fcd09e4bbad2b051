import type { State } from "../sla/states";

/** A lead as mails speak of it. Instants in milliseconds, null where there is none. */
export interface MailLead {
  /** Names it among others: its ID, else what else names it. */
  key: string;
  /** As Sheets counts rows, from 1. */
  row: number;
  /** What people call it. */
  title: string;
  id: string;
  owner: string;
  source: string;
  stage: string;
  state: State | "";
  /** From when its clock runs. */
  start: number | null;
  due: number | null;
  /** From when on it is due soon. */
  warn: number | null;
  /** The promise after the first answer; of a lead that rests the day on which it comes back. */
  next: { state: State | ""; due: number | null };
  nextWarn: number | null;
  returned: number | null;
  returnReason: string;
  lostReason: string;
  /** Passed to sales or with a pipeline value, neither won nor lost nor returned. */
  isOpenDeal: boolean;
  pipeline: number | null;
  /** A formula among what names it is not calculated yet: its news waits, so that it is told once and to the right person. */
  isLoading: boolean;
}
