/** What crosses google.script.run between the panel and the server, as JSON text. */

import type { ItemKind, Owner, TablePlace } from "../../core/agreement/contents/item";
import type { UnknownOwner } from "../../core/mail/unknown-owners";
import type { State } from "../../core/sla/states";
import type { Choice } from "../../language/spoken/chosen-words";
import type { PlanFigures } from "../../tables/plan/plan-figures";
import type { LeadPlace, PromisedLeads } from "./lead-messages";

export type { TablePlace } from "../../core/agreement/contents/item";
export type { UnknownOwner } from "../../core/mail/unknown-owners";
export type { State } from "../../core/sla/states";
export type { LanguageCode } from "../../language/spoken/languages";
export type { PlanFigures } from "../../tables/plan/plan-figures";

export interface AgreementField {
  key: string;
  section: string;
  label: string;
  help: string;
  /** list: a line an entry. table: a line a row, cells divided by " | ". date: year-month-day. yesno and choice: a code. */
  kind: ItemKind;
  owner: Owner;
  /** What is chosen from: the code is sent, the word is read. */
  choices?: Choice[];
  /** Of a table: the headings of its columns. */
  columns?: string[];
  /** Of a table, what its columns hold, where not all are texts without help. */
  cells?: TableColumn[];
  /** Whether blank is fine. */
  optional?: true;
  /** Of minutes: whether 0 is fine. */
  fromZero?: true;
  /** Where the teams settle the same thing side by side: what its row is called; the owner is the column. */
  aspect?: string;
  /** Whether formulas or leads follow a change of it at once. */
  isFollowed?: true;
  /** As it stands in the cell, but a choice as its code; shares are 0..1, "" is blank. */
  value: string | number;
  /** Still the starting text, which nobody has confirmed: who saves it as it is confirms it. */
  isStart: boolean;
  /** One sentence where the cell holds what is not understood. */
  problem?: string;
  /** Where in a table that is. */
  problemAt?: TablePlace;
}

/** What a column of a table holds; a word of its choices stands in the cell. */
export interface TableColumn {
  kind: "text" | "number" | "choice";
  choices?: Choice[];
  /** What to write, "" where the heading says it. */
  help: string;
}

/** Where the lead tab holds a field: the heading of its column, "" for none. */
export interface FieldColumn {
  field: string;
  label: string;
  heading: string;
  /** Clicks that are not done without it. */
  clicks: string[];
}

/** The list of stages, and words of leads' stages that it does not know. */
export interface StagesShown {
  list: { name: string; funnel: string; means: string }[];
  /** The most frequent ones; stage is the one that is probably meant, "" where nothing says so. */
  unknown: { word: string; leads: number; stage: string; isSure: boolean }[];
  unknownInAll: number;
  /** Leads at words of which it is only guessed what they mean. */
  guessed: number;
}

/** How the mails of this spreadsheet stand. */
export interface MailsNow {
  /** What stands in their way, "" for nothing. */
  problem: string;
  /** The ISO moment of the last one, "" before the first. */
  sentAt: string;
  /** Whether they are on in the cells only: this is a copy of the spreadsheet in which they were turned on. */
  isElsewhere: boolean;
  /** Addresses in the column Owner that the agreement does not name, some of them; and how many there are in all. */
  owners: UnknownOwner[];
  ownersInAll: number;
  /** How many of them got mail before and get none now, and nobody has said yet that this is right. */
  dropped: number;
}

/** Texts that could not be saved yet, by key, each with the value that it was written against. */
export type KeptTexts = Record<string, { text: string; was: string | number }>;

/** What one panel wants kept by now, and what it had kept and needs no longer; another panel's texts stay. */
export interface Keeping {
  kept: KeptTexts;
  gone: string[];
}

/** What a change of the document's language would leave behind: how many formulas of people name words or tabs of ours, by their tabs. */
export interface LanguageShown {
  tabs: { tab: string; formulas: number }[];
}

export interface PanelState {
  /** Nothing is remembered here: the add-on was never set up in this spreadsheet, or was removed from it. */
  untouched?: true;
  /** Names this spreadsheet, so that what was typed for another one never turns up here. */
  document: string;
  /** The language that the spreadsheet is kept in, by code: the panel speaks it, too. */
  language: string;
  /** The spreadsheet's locale, such as "pt-BR": the panel writes numbers by it. */
  locale: string;
  /** What states are called in cells. */
  states: Readonly<Record<State, string>>;
  /** False: this spreadsheet is not set up yet. */
  ready: boolean;
  /** ISO moment of the reading, by the sheet's own clock. */
  at?: string;
  /** A short sum of what the panel shows, by which it asks whether the sheet has changed since. */
  look?: string;
  /** What this person typed earlier and what could not be saved yet. */
  kept?: KeptTexts;
  fields: AgreementField[];
  /** What people should be told of the agreement, a sentence each: a review that is due, a term that ends. */
  notices?: string[];
  /** The newest version and the one in force, null where there is none; how many items of the draft differ from the newest. */
  published?: { newest: number | null; inForce: number | null; differs: number };
  /** hourly says whose timer checks the leads; lastCheck is an ISO moment, zone the spreadsheet's own (IANA name). */
  leads: {
    tab: string;
    /** How many leads are in each state, and where the first of them stands: the one to answer first. */
    counts: { state: State; leads: number; background: string; text: string; first?: LeadPlace }[];
    /** All that is promised. */
    promises: PromisedLeads;
    /** Reasons that the team uses for leads that are lost, and for those that are given back. */
    reasons: { lost: string[]; back: string[] };
    /** How many rows hold a moment in Received and show no status yet: they are not checked, or Sheets still computes it. */
    uncounted: number;
    columns: FieldColumn[];
    /** Metrics that the monitor leaves out, by name, and the fields whose columns they want. */
    notShown?: { metrics: string[]; fields: string[] };
    headings: string[];
    lastCheck: string | null;
    zone: string;
    /** One sentence where leads are judged by what held before, because something is not understood; "" else. */
    problem: string;
    /** Of fields of the agreement, by key: one sentence on words in them that no lead carries. */
    hints: Record<string, string>;
    /** One sentence of the last check that people should read; "" else. */
    notice: string;
    /** used: how long its runs took today, in words. */
    hourly: { mine: boolean; since: string; used: string } | null;
    /** The working hours by which leads are judged, a line each, and how many holidays there are. */
    week: string[];
    holidays: number;
  } | null;
  mails?: MailsNow;
  stages?: StagesShown;
  /** Null where there is no plan tab. */
  plan?: PlanFigures | null;
}

/** Whether the sheet is still as the panel shows it; the whole of it where it is not. */
export type LookAnswer = { same: true } | { same: false; state: PanelState };

export interface Change {
  key: string;
  /** What stood in the cell when the panel read it. */
  was: string | number;
  value: string | number;
}

export interface SaveAnswer {
  saved: AgreementField[];
  /** The cell changed under the writer: it was not written. */
  conflicts: { key: string; theirs: string | number; yours: string | number }[];
  refused: { key: string; sentence: string; at?: TablePlace }[];
  /** What could not be done after it was saved, such as checking the leads with it, in sentences. */
  notFollowed?: string;
  /** The leads as they are after a save that they follow. */
  leads?: PanelState["leads"];
}

/** The leads as the panel shows them. */
export type ShownLeads = NonNullable<PanelState["leads"]>;
