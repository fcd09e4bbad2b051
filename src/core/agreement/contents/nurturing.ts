import { lines, section } from "./item";

export const NURTURING = section("Nurturing", [
  {
    key: "nurture.program",
    label: "Lead nurturing program",
    help: "How marketing keeps in touch with leads that are not ready yet.",
    kind: "text",
    optional: true,
    start:
      "Leads that fit but are not ready hear from us every second week with something useful. They are scored on; who reaches the sales-ready score is passed to sales again.",
    owner: "Marketing",
  },
  {
    key: "nurture.streams",
    label: "Streams",
    help: "A row for each group that hears something of its own.",
    kind: "table",
    columns: ["Stream", "What they get", "How often"],
    optional: true,
    start: lines(
      "Not ready yet | Leads that fit, timeline beyond six months | Every second week",
      "Returned by sales | What was missing, by the reason of the return | Every week for two months",
      "Lost | What is new with us | Every quarter",
    ),
    owner: "Marketing",
  },
  {
    key: "nurture.return",
    label: "How sales returns a lead",
    help: "What sales does with a lead that needs nurturing.",
    kind: "text",
    optional: true,
    start:
      "Sales chooses Return to marketing in the panel and types the reason. Marketing puts the lead into a stream within two working days.",
    owner: "Sales",
  },
  {
    key: "nurture.afterSale",
    label: "After the sale",
    help: "What customers hear from us once they have bought, and who sends it.",
    kind: "text",
    optional: true,
    start: "Marketing sends a welcome series and an invitation to the user group; sales calls after 30 days and after six months.",
    owner: "Both",
  },
  {
    key: "nurture.materials",
    label: "Other materials after the sale",
    help: "What else customers get, a line each.",
    kind: "list",
    optional: true,
    start: lines("Guide to the first month", "News of the product", "Invitation to tell their story"),
    owner: "Marketing",
  },
  {
    key: "nurture.resume",
    label: "When a lead comes back to sales",
    help: "What takes a returned lead or a former customer up again, a line each.",
    kind: "list",
    optional: true,
    start: lines(
      "The lead changes company",
      "The company invests more or hires for the task",
      "The lead asks for a demo, a price or a conversation",
    ),
    owner: "Both",
  },
]);
