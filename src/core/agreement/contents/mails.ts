import { recipientsProblem } from "../../people/address-book";
import { blank, type Owner, section } from "./item";

const off = (key: string, owner: Owner) => ({ key, kind: "yesno", start: "no", owner }) as const;

/** Which mails go out, and to whom. All are off until somebody turns them on. */
export const MAILS = section("mails", [
  off("mails.digest", "sales"),
  off("mails.ready", "marketing"),
  off("mails.returned", "sales"),
  off("mails.back", "marketing"),
  off("mails.dueSoon", "sales"),
  off("mails.breach", "sales"),
  {
    key: "mails.breachAfter",
    kind: "minutes",
    start: 0,
    fromZero: true,
    owner: "sales",
  },
  off("mails.weekly", "sales"),
  {
    key: "mails.weekday",
    kind: "choice",
    choices: ["monday", "tuesday", "wednesday", "thursday", "friday"],
    start: "friday",
    owner: "sales",
  },
  off("mails.monthly", "both"),
  off("mails.reminders", "both"),
  blank("mails.manager", "person", "sales"),
  blank("mails.reports", "list", "both", { check: recipientsProblem }),
]);
