import type { MailRun } from "../../core/mail/mail";
import type { MailLead } from "../../core/mail/mail-lead";
import { giftsDue, type StepGift } from "../../core/mail/steps";
import { giveLeads } from "../leads/give-leads";
import { mailsAreHere } from "../notes/mail-memory";
import { clockIn } from "../rules/clock-state";
import type { CheckReading } from "../rules/reading-of-check";

/** What became of leads that nobody answers. */
interface GivenOverdue {
  given: StepGift[];
  /** Rows of those that Google or a formula keeps with whom they are: they are offered. */
  fixed: ReadonlySet<number>;
}

const NOTHING: GivenOverdue = { given: [], fixed: new Set() };

/**
 * Gives leads that nobody answers to others, where the version of the agreement that is in force says so and mails are on in this
 * spreadsheet: who is concerned must hear of it. No calls where none is due; else 1 for the formulas and those of giveLeads. What
 * somebody changes meanwhile is looked at by the next run.
 */
export function giveOverdue({ leads, written, columns, rules, at, notes, workbook }: CheckReading, run: MailRun): GivenOverdue {
  const due = giftsDue(run);
  const clock = clockIn(notes);
  if (due.length === 0 || !clock || !mailsAreHere(notes, workbook.id())) return NOTHING;
  const rowOf = (lead: MailLead): number => lead.row - leads.top - 1;
  const seen = { leads, cells: written, formulas: leads.formulas(), columns, rules, chosen: clock.columns };
  const gifts = due.map(({ lead, to }) => ({ row: rowOf(lead), owner: to, by: "step" as const }));
  const { given, left } = giveLeads(seen, gifts, at);
  const stayed = left.filter(({ why }) => why !== "changed").map(({ row }) => row);
  return {
    given: due.filter(({ lead }) => given.some(({ row }) => row === rowOf(lead))),
    fixed: new Set(due.flatMap(({ lead }) => (stayed.includes(rowOf(lead)) ? [lead.row] : []))),
  };
}
