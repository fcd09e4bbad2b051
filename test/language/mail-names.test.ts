import { MAIL_KINDS, switchOf } from "../../src/core/mail/kinds";
import { mails } from "../../src/language/en/contents/mails";
import { mailing } from "../../src/language/en/mailing";

it.each(MAIL_KINDS)("the mail %s is called the same above its preview and at its switch", (kind) => {
  const { label } = mails.items[switchOf(kind) as keyof typeof mails.items];
  const name = mailing.names[kind];
  expect(label).toBe(`Mail: ${name.charAt(0).toLowerCase()}${name.slice(1)}`);
});
