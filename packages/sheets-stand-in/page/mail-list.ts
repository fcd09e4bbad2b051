import type { Mail, StandIn } from "../contract/stand-in-contract";
import { make } from "./make";
import { spoken } from "./wall-clock";

/** A phone's width, and a mail program's on a desk. */
const WIDTHS = [
  { label: "Phone", pixels: 360, help: "As on a phone, 360 pixels wide" },
  { label: "Desktop", pixels: 720, help: "As in a mail program on a desk, 720 pixels wide" },
] as const;

const NONE = "No mails yet. What the add-on sends is kept here; nothing leaves this machine.";

/** What Gmail gives a mail that says nothing of its letters. */
const OWN_LOOK = "<style>body { font: 13px/1.5 Arial, Helvetica, sans-serif; }</style>";

const people = ({ to, cc, bcc }: Mail): string =>
  [to.join(", "), cc.length ? `cc ${cc.join(", ")}` : "", bcc.length ? `bcc ${bcc.join(", ")}` : ""].filter(Boolean).join("; ");

const sender = ({ name, from, replyTo }: Mail): string =>
  `${name ? `${name} <${from}>` : from}${replyTo ? `, answers go to ${replyTo}` : ""}`;

/** A stranger's HTML: it runs no script, loads nothing and leads nowhere. */
function shownBody(mail: Mail, pixels: number): HTMLElement {
  const style = `width: ${pixels}px`;
  if (mail.htmlBody === undefined) return make("pre", { class: "mail-text", style, tabindex: "0" }, mail.body);
  return make("iframe", { class: "mail-html", style, sandbox: "", title: `Mail: ${mail.subject}`, srcdoc: OWN_LOOK + mail.htmlBody });
}

/** The mails that the add-on sent, newest first, and one of them to read. */
export function mailList(standIn: StandIn): { element: HTMLElement; refresh(): void } {
  let read: Mail | null = null;
  let pixels: number = WIDTHS[0].pixels;
  const list = make("ul", { class: "mails", "aria-label": "Sent mails" });
  const reader = make("div", { class: "mail-reader" });
  const element = make("div", { class: "mail-body" }, list, reader);
  const moment = (at: number) => spoken(at, standIn.engine.zone());

  const showRead = () => {
    if (!read) return reader.replaceChildren();
    const mail = read;
    const widths = WIDTHS.map(({ label, pixels: wide, help }) => {
      const button = make("button", { type: "button", class: "mail-width", title: help, "aria-pressed": String(wide === pixels) }, label);
      button.addEventListener("click", () => {
        pixels = wide;
        showRead();
        reader.querySelector<HTMLElement>("[aria-pressed='true']")?.focus();
      });
      return button;
    });
    const head = make(
      "div",
      { class: "mail-head" },
      make("h3", {}, mail.subject || "(no subject)"),
      make("p", {}, `From ${sender(mail)}. To ${people(mail)}. ${moment(mail.at)}`),
      make("div", { role: "group", "aria-label": "Width" }, ...widths),
    );
    reader.replaceChildren(head, make("div", { class: "mail-desk" }, shownBody(mail, pixels)));
  };
  const entry = (mail: Mail): HTMLElement => {
    const button = make(
      "button",
      { type: "button", class: "mail-entry", title: "Read this mail", "aria-current": String(mail === read) },
      make("span", { class: "mail-to" }, people(mail)),
      make("span", { class: "mail-subject" }, mail.subject || "(no subject)"),
      make("span", { class: "mail-at" }, moment(mail.at)),
    );
    button.addEventListener("click", () => {
      read = mail;
      for (const other of list.querySelectorAll("button")) other.setAttribute("aria-current", String(other === button));
      showRead();
    });
    return make("li", {}, button);
  };
  const refresh = () => {
    const mails = standIn.mails().reverse();
    list.replaceChildren(...(mails.length ? mails.map(entry) : [make("li", { class: "none" }, NONE)]));
    showRead();
  };
  return { element, refresh };
}
