import { begun, blank, section } from "./item";

/** Of the language that the document is kept in. */
export const LANGUAGE_KEY = "document.language";

export const PURPOSE = section("purpose", [
  {
    key: "agreement.title",
    kind: "text",
    start: null,
    owner: "both",
  },
  blank("parties.company", "text", "both"),
  begun("purpose", "text", "both"),
  blank("contact.marketing", "person", "marketing", { aspect: "contact" }),
  blank("contact.sales", "person", "sales", { aspect: "contact" }),
  blank("contact.shared", "person", "both", { aspect: "contact" }),
  {
    key: LANGUAGE_KEY,
    kind: "choice",
    // Those that there are: languages stand above the rules, which find them by the words of people.
    choices: [],
    start: "en",
    owner: "both",
    isOfDocument: true,
  },
]);
