import { agreeing, counted } from "./counted";
import { momentText } from "./days";
import { durationWords } from "./durations";
import { english } from "./names/english";

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
  more: (leads: number) => `And ${counted(leads, "more lead")}: the sheet shows all of them.`,
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
  breach: {
    subject: (leads: number) => `${counted(leads, "lead")} not answered in time`,
    intro: (leads: number) =>
      `${counted(leads, "lead")} passed the due moment without an answer. ${agreeing(leads, "It", "Each")} is named once here; the morning's list names it until it is answered.`,
  },
  digest: {
    subject: (leads: number, oldest: number | null) => {
      const since = oldest === null ? "" : `${agreeing(leads, " since", ", the oldest since")} ${momentText(oldest)}`;
      return `${counted(leads, "lead")} overdue${since}`;
    },
    intro: (leads: number, isOfTeam: boolean) => {
      const order = agreeing(leads, "", ", the longest first");
      return `${counted(leads, "lead")} of ${isOfTeam ? "the team" : "yours"} ${agreeing(leads, "waits", "wait")} for an answer past the due moment${order}.`;
    },
    /** @param owner "" for none */
    heading: (owner: string, leads: number, hasAddress: boolean) =>
      `${owner || "No owner"}: ${counted(leads, "overdue lead")}${hasAddress ? "" : " (no address in the agreement: gets no mail)"}`,
  },
  reminders: { review: "Review of the agreement", term: "Term of the agreement" },
};
