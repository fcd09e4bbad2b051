import type { GivenFacts, NewsFacts } from "../../core/mail/letter-facts";
import { numberText } from "../figures/number-text";
import { agreeing, counted } from "./counted";
import { momentText } from "./days";
import { enumerated } from "./enumeration";
import { menu } from "./menu";
import { english } from "./names/english";

const PROMISED = "an answer, a further attempt or an acceptance";

/** More names than these are counted only. */
const NAMED = 5;

function also(others: readonly string[]): string {
  const named = others.slice(0, NAMED);
  const more = others.length - named.length;
  return enumerated([...named, ...(more > 0 ? [`${numberText(more)} more`] : [])]);
}

type Soon = Pick<NewsFacts, "leads" | "overdue" | "isTheirs">;

/** Letters of the steps by which a promise that is about to break climbs. Moments are milliseconds on the wall clock of the sheet's zone. */
export const stepMails = {
  dueSoon: {
    subject: ({ leads, overdue, isTheirs }: Soon) => {
      const how = overdue === 0 ? "due soon" : overdue === leads ? "overdue by now" : "due soon or overdue";
      return `${counted(leads, "lead")}${isTheirs ? " of yours" : ""} ${agreeing(leads, "is", "are")} ${how}`;
    },
    intro: ({ leads, overdue, isTheirs }: Soon) => {
      const turned = `${counted(leads, "lead")}${isTheirs ? " of yours" : ""} turned due soon: ${PROMISED}.`;
      const late =
        overdue === 0
          ? ""
          : ` ${overdue === leads && leads === 1 ? "It" : numberText(overdue)} ${agreeing(overdue, "is", "are")} overdue by now.`;
      const why = isTheirs
        ? ""
        : ` ${agreeing(leads, "It comes", "They come")} to you because an owner is away or has no address in the agreement.`;
      return `${turned}${late}${why} Each promise is named once here.`;
    },
  },
  offer: {
    subject: (leads: number) => `${counted(leads, "overdue lead")} may go to another owner`,
    intro: (leads: number) =>
      `Nobody has answered ${counted(leads, "lead")}, long after the due moment. To give one to somebody else, click its name on a computer: its row opens. There choose Extensions > Lead SLA > ${menu.entries.openPanel}, view Leads, and Give to… beneath More. Each lead is named once here.`,
    /** Whom it could be given to, the next in turn first. */
    takers: ([next, ...others]: readonly string[]) => {
      if (next === undefined) return "Nobody else in the table of people takes it now.";
      return `Could be given to ${next}, the next in turn${others.length === 0 ? "" : `; also to ${also(others)}`}.`;
    },
  },
  given: {
    subject: ({ leads, gained, lost }: Pick<GivenFacts, "leads" | "gained" | "lost">) => {
      if (gained === leads) return `${counted(leads, "lead")} ${agreeing(leads, "was", "were")} given to you`;
      const whose = lost === leads ? " of yours" : "";
      return `${counted(leads, "lead")}${whose} ${agreeing(leads, "was", "were")} given to another owner`;
    },
    intro: ({ leads }: Pick<GivenFacts, "leads">) =>
      `Nobody answered ${agreeing(leads, "this lead", "these leads")}, and the agreement gives such a lead to the next in turn. It happens once a lead; whoever may edit the spreadsheet can take it back on a computer: click its row, then choose Extensions > Lead SLA > ${menu.entries.takeBackClick}. ${english.own.note} keeps whose it was.`,
    /** @param before "" where it was nobody's */
    moved: (wall: number, owner: string, before: string) =>
      `Given to ${owner} ${momentText(wall)}${before === "" ? "; it had no owner" : ` in place of ${before}`}`,
  },
};
