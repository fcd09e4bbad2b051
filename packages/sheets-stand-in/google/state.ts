import type { Mail, Trigger } from "../contract/stand-in-contract";
import type { LinkedForm } from "./forms";

export interface Cached {
  value: string;
  until: number;
}

/** How many recipients a person has written to since the moment when his day began. */
export interface MailQuota {
  since: number;
  recipients: number;
}

/** What outlives a run and is no cell: saved with the spreadsheet. */
export interface State {
  /** The spreadsheet's own id: a copy has another one. */
  id: string;
  enabled: boolean;
  /** Whose user properties custom functions read. */
  owner: string;
  document: Record<string, string>;
  users: Record<string, Record<string, string>>;
  triggers: Trigger[];
  forms: LinkedForm[];
  made: number;
  /** Sent mails, oldest first. */
  mails: Mail[];
  /** By the sender's address. */
  mailQuotas: Record<string, MailQuota>;
}

/**
 * What a copy of the spreadsheet begins with, for the person who made it. Triggers stay behind (reported), and so do sent mails and forms
 * (a copied form is another one); whether
 * Google copies a document's properties along is not documented: both are tried.
 */
export const copiedState = (state: State, id: string, owner: string, withProperties: boolean): State => ({
  ...state,
  id,
  owner,
  document: withProperties ? { ...state.document } : {},
  triggers: [],
  forms: [],
  mails: [],
});

export function freshState(owner: string, enabled: boolean): State {
  return {
    id: "stand-in",
    enabled,
    owner,
    document: {},
    users: {},
    triggers: [],
    forms: [],
    made: 0,
    mails: [],
    mailQuotas: {},
  };
}

/** The saved state, or a fresh one; what a newer version added is there in either. */
export function restoreState(saved: string | undefined, owner: string, enabled: boolean): State {
  const fresh = freshState(owner, enabled);
  const state = saved ? { ...fresh, ...(JSON.parse(saved) as Partial<State>) } : fresh;
  // There were timers only before.
  return { ...state, triggers: state.triggers.map((trigger) => ({ ...trigger, event: trigger.event ?? "CLOCK" })) };
}
