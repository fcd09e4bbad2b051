import type { MailRun } from "../../core/mail/mail";
import type { AgreedPerson } from "../../core/people/agreed-person";
import type { CheckReading } from "../rules/reading-of-check";

/** Who else could have leads that nobody answers: the next in turn first. */
export const takersOf =
  (_reading: CheckReading, people: readonly AgreedPerson[]): MailRun["takersOf"] =>
  (leads) =>
    leads.map(({ owner }) => people.flatMap(({ name }) => (name === owner ? [] : [name])));
