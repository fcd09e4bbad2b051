import type { DueCounts } from "../../core/mail/letter-facts";
import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { momentText } from "./days";
import { durationWords } from "./durations";
import { english } from "./names/english";

/** What is overdue of leads: some had their first answer. */
function namedBroken(leads: number, later: number): string {
  const answers = counted(leads - later, "first answer");
  const others = counted(later, "further attempt or acceptance", "further attempts or acceptances");
  return later === leads ? others : `${answers} and ${others}`;
}

const clock = (opens: number | null): string => (opens === null ? "The clock runs" : `The clock runs from ${momentText(opens)} on`);

/** Letters about leads and dates. Moments are milliseconds on the wall clock of the sheet's zone, null for none. */
export const mails = {
  open: "Open the spreadsheet",
  /** Why a mail came and how it stops; the label is that of its item in the agreement. */
  foot: (label: string) =>
    `Sent by Lead SLA because "${label}" is on in the tab ${english.tabs.agreement}. Whoever may edit that tab can turn it off there or in the panel.`,
  row: (row: number) => `Row ${row}`,
  /** @param owner "" for none, null where it is not said */
  about: (owner: string | null, source: string, row: number) => {
    const whose = owner === null ? [] : [owner ? `Owner ${owner}` : "No owner"];
    const words = [...whose, ...(source ? [`source ${source}`] : []), `row ${row}`].join(", ");
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  returnedAt: (wall: number | null, reason: string) => {
    const when = wall === null ? "Returned" : `Returned ${momentText(wall)}`;
    return reason ? `${when}: ${reason}` : `${when}, without a reason`;
  },
  answerBy: (wall: number) => `Answer by ${momentText(wall)}`,
  /** @param late working milliseconds, null for none to speak of */
  overdueSince: (wall: number, late: number | null) =>
    `Overdue since ${momentText(wall)}${late === null ? "" : `, by ${durationWords(late)} of working time`}`,
  /** What is promised after the first answer: by when, or since when it is overdue; late as above. */
  later: {
    followUp: {
      by: (wall: number) => `Follow up by ${momentText(wall)}`,
      since: (wall: number, late: number | null) =>
        `Follow-up overdue since ${momentText(wall)}${late === null ? "" : `, by ${durationWords(late)} of working time`}`,
    },
    accept: {
      by: (wall: number) => `Accept or reject by ${momentText(wall)}`,
      since: (wall: number, late: number | null) =>
        `Accept or reject: overdue since ${momentText(wall)}${late === null ? "" : `, by ${durationWords(late)} of working time`}`,
    },
  },
  /** Why a lead rested that comes back: returned at a moment, or lost for now. */
  restedFor: (returned: number | null, reason: string) => {
    const since = returned === null ? "Rested" : `Returned ${momentText(returned)}`;
    return reason ? `${since}: ${reason}` : `${since}, without a reason`;
  },
  more: (leads: number) => `And ${counted(leads, "more lead")}: the sheet shows all of them.`,
  overdueBefore: (leads: number): string =>
    `${counted(leads, "more lead")} ${agreeing(leads, "was", "were")} overdue before this mail was turned on and ${agreeing(leads, "is", "are")} still: the panel lists ${agreeing(leads, "it", "them")}.`,
  dropped: (owners: number) =>
    owners === 1
      ? `1 owner who got mail before gets none now: the agreement does not name the address that the column ${english.lead.owner} holds. Add it in the panel: view Set-up, Mails.`
      : `${counted(owners, "owner")} who got mail before get none now: the agreement does not name the addresses that the column ${english.lead.owner} holds. Add them in the panel: view Set-up, Mails.`,

  ready: {
    subject: (leads: number, isTheirs: boolean) =>
      `${counted(leads, "lead")} ${agreeing(leads, "is", "are")} ready${isTheirs ? " for you" : ""}`,
    intro: (leads: number, isTheirs: boolean, opens: number | null) => {
      if (isTheirs) return `Marketing has passed you ${counted(leads, "lead")}. ${clock(opens)}: please answer by the moment below.`;
      const without = agreeing(
        leads,
        "is ready. Without an owner whose address the agreement names, it comes",
        "are ready. Those without an owner whose address the agreement names come",
      );
      return `${counted(leads, "lead")} ${without} to you. ${clock(opens)}.`;
    },
  },
  returned: {
    subject: (leads: number) => `${counted(leads, "lead")} came back from sales`,
    intro: (leads: number) =>
      `Sales has returned ${counted(leads, "lead")} to marketing. The clock stands until ${agreeing(leads, "it is", "they are")} passed to sales again.`,
  },
  back: {
    subject: (leads: number) => `${counted(leads, "lead")} ${agreeing(leads, "comes", "come")} back today`,
    intro: (leads: number) =>
      `The day has come for ${counted(leads, "lead")} that rested. Pass ${agreeing(leads, "it", "them")} to sales again, or choose another day.`,
  },
  /** `later` of them wait for a further attempt or an acceptance, not for their first answer. */
  breach: {
    subject: (leads: number, later: number) =>
      later === 0 ? `${counted(leads, "lead")} not answered in time` : `${counted(leads, "lead")} past a promised moment`,
    intro: (leads: number, later: number) => {
      if (later === 0)
        return `${counted(leads, "lead")} passed the due moment without an answer. ${agreeing(leads, "It", "Each")} is named once here; the morning's list names it until it is answered.`;
      const which = later === leads ? "" : ` Those without a first answer (${numberText(leads - later)}) come first.`;
      return `${counted(leads, "lead")} passed the moment by which sales promised an answer, a further attempt or an acceptance.${which} Each promise is named once here; the morning's list names it until it is kept.`;
    },
  },
  digest: {
    subject: ({ leads, soon }: DueCounts, oldest: number | null) => {
      if (leads === 0) return `${counted(soon, "lead")} due soon`;
      const since = oldest === null ? "" : `${agreeing(leads, " since", ", the oldest since")} ${momentText(oldest)}`;
      return `${counted(leads, "lead")} overdue${since}`;
    },
    intro: ({ leads, later, soon }: DueCounts, isOfTeam: boolean) => {
      const whose = isOfTeam ? "the team" : "yours";
      const soonOnes = `${counted(soon, "lead")} of ${whose} ${agreeing(soon, "is", "are")} due soon: an answer, a further attempt or an acceptance.`;
      if (leads === 0) return soonOnes;
      const more = soon === 0 ? "" : ` ${counted(soon, "more lead")} ${agreeing(soon, "is", "are")} due soon.`;
      const order = agreeing(leads, "", ", the longest first");
      if (later === 0)
        return `${counted(leads, "lead")} of ${whose} ${agreeing(leads, "waits", "wait")} for an answer past the due moment${order}.${more}`;
      const first = later === leads ? order : ", first answers first";
      return `${counted(leads, "lead")} of ${whose} ${agreeing(leads, "is", "are")} past a promised moment: ${namedBroken(leads, later)}${first}.${more}`;
    },
    /** @param owner "" for none */
    heading: (owner: string, { leads, soon }: DueCounts, hasAddress: boolean) => {
      const counts = [
        ...(leads > 0 || soon === 0 ? [counted(leads, "overdue lead")] : []),
        ...(soon > 0 ? [`${numberText(soon)} due soon`] : []),
      ];
      return `${owner || "No owner"}: ${counts.join(", ")}${hasAddress ? "" : " (no address in the agreement: gets no mail)"}`;
    },
  },
  reminders: { review: "Review of the agreement", term: "Term of the agreement" },
};
