import { ownersProblem, recipientsProblem } from "../../people/address-book";
import { section } from "./item";

const off = (key: string, label: string, help: string, owner: "Marketing" | "Sales" | "Both") =>
  ({ key, label, help, kind: "yesno", start: "no", owner }) as const;

/** Which mails go out, and to whom. All are off until somebody turns them on. */
export const MAILS = section("Mails", [
  off(
    "mails.digest",
    "Mail: overdue leads, every morning",
    "On working days, within an hour of opening: to each owner the overdue leads he owns, to the manager all of them. At most one a person a day.",
    "Sales",
  ),
  off(
    "mails.ready",
    "Mail: a lead is ready",
    "To the owner of a new lead when its clock starts; to the manager where it has no owner whose address is named here. During working hours and in the hour before; what comes at night or on a day off waits. Once a lead; at most one mail a person an hour.",
    "Marketing",
  ),
  off(
    "mails.returned",
    "Mail: a lead was returned",
    "To the contact person of marketing when sales returns a lead, with the reason. During working hours and in the hour before. Once a lead; at most one mail an hour.",
    "Sales",
  ),
  off(
    "mails.breach",
    "Mail: a lead was not answered in time",
    "To the manager when a lead passes its due moment without an answer. During working hours and in the hour before. Once a lead; at most one mail an hour.",
    "Sales",
  ),
  off(
    "mails.weekly",
    "Mail: weekly pipeline status",
    "Open deals by stage, and what the last seven days brought. Once a week, on the day below or the next working day.",
    "Sales",
  ),
  {
    key: "mails.weekday",
    label: "Day of the weekly mail",
    help: "The weekly pipeline status goes out on this day.",
    kind: "choice",
    choices: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    start: "friday",
    owner: "Sales",
  },
  off(
    "mails.monthly",
    "Mail: monthly report",
    "Every metric of the month that ended, beside the month before, with the share of revenue from marketing leads. On the first working day of a month.",
    "Both",
  ),
  off(
    "mails.reminders",
    "Mail: review and end of term",
    "To both contact persons a week before the next review, a month before the term ends, and once when either has passed.",
    "Both",
  ),
  {
    key: "mails.manager",
    label: "Manager who gets the mails on overdue leads",
    help: "A name and an e-mail address. Blank: the contact person of sales.",
    kind: "person",
    optional: true,
    start: "",
    owner: "Sales",
  },
  {
    key: "mails.reports",
    label: "Who gets the weekly and the monthly mail",
    help: "A line each, such as Ana Lim, ana@example.com. Blank: the contact persons of marketing and of sales.",
    kind: "list",
    optional: true,
    check: recipientsProblem,
    start: "",
    owner: "Both",
  },
  {
    key: "mails.owners",
    label: "E-mail addresses of the owners",
    help: "A row for each word or address in the column Owner. Mail goes only to addresses that this agreement names: here, or as contact person, signer, manager or recipient.",
    kind: "table",
    columns: ["Owner", "E-mail"],
    optional: true,
    check: ownersProblem,
    start: "",
    owner: "Sales",
  },
]);
