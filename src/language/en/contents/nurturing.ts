import type { SectionTexts } from "../../figures/item-texts";

export const nurturing = {
  name: "Nurturing",
  items: {
    "nurture.program": {
      label: "Lead nurturing program",
      help: "How marketing keeps in touch with leads that are not ready yet.",
      start:
        "Leads that fit but are not ready hear from us every second week with something useful. They are scored on; who reaches the sales-ready score is passed to sales again.",
    },
    "nurture.streams": {
      label: "Streams",
      help: "A row for each group that hears something of its own.",
      columns: ["Stream", "What they get", "How often"],
      start: [
        ["Not ready yet", "Leads that fit, timeline beyond six months", "Every second week"],
        ["Returned by sales", "What was missing, by the reason of the return", "Every week for two months"],
        ["Lost", "What is new with us", "Every quarter"],
      ],
    },
    "nurture.return": {
      label: "How sales returns a lead",
      help: "What sales does with a lead that needs nurturing.",
      start:
        "Sales chooses Return to marketing in the panel and types the reason. Marketing puts the lead into a stream within two working days.",
    },
    "nurture.afterSale": {
      label: "After the sale",
      help: "What customers hear from us once they have bought, and who sends it.",
      start: "Marketing sends a welcome series and an invitation to the user group; sales calls after 30 days and after six months.",
    },
    "nurture.materials": {
      label: "Other materials after the sale",
      help: "What else customers get, a line each.",
      start: ["Guide to the first month", "News of the product", "Invitation to tell their story"],
    },
    "nurture.resume": {
      label: "When a lead comes back to sales",
      help: "What takes a returned lead or a former customer up again, a line each.",
      start: [
        "The lead changes company",
        "The company invests more or hires for the task",
        "The lead asks for a demo, a price or a conversation",
      ],
    },
  },
} satisfies SectionTexts;
