import { MAIL_KINDS, type MailKind, switchOf } from "../../src/core/mail/kinds";
import { mails } from "../../src/language/en/contents/mails";
import { people } from "../../src/language/en/contents/people";
import { mailing } from "../../src/language/en/mailing";

const isOfReassigning = (kind: MailKind): boolean => kind === "offer" || kind === "given";

it.each(MAIL_KINDS.filter((kind) => !isOfReassigning(kind)))(
  "the mail %s is called the same above its preview and at its switch",
  (kind) => {
    const { label } = mails.items[switchOf(kind) as keyof typeof mails.items];
    const name = mailing.names[kind];
    expect(label).toBe(`Mail: ${name.charAt(0).toLowerCase()}${name.slice(1)}`);
  },
);

it("the mail of offers is called as the choice is with which it goes out", () => {
  expect([mailing.names.offer, switchOf("offer"), switchOf("given")]).toEqual([people.items.reassign.label, "reassign", "reassign"]);
});
