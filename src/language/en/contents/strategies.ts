import type { SectionTexts } from "../../figures/item-texts";

export const strategies = {
  name: "Strategies",
  items: {
    "strategies.content": {
      label: "Educational content",
      help: "What marketing publishes so that buyers learn before they talk to us, a line each.",
      start: [
        "One article a week that answers a question sales hears often",
        "A customer story each month",
        "A checklist for each step of the customer",
      ],
    },
    "strategies.calls": {
      label: "Calls to action",
      help: "What we ask readers to do next, a line each.",
      start: ["Ask for a demo", "Book a consultation of 20 minutes", "Get the price list"],
    },
    "strategies.workflows": {
      label: "Automated workflows",
      help: "What happens by itself when a lead does something, a line each.",
      start: [
        "A welcome e-mail on the day the lead comes",
        "A reminder two days before a webinar",
        "A series of four e-mails for leads that are not ready yet",
      ],
    },
    "strategies.sales": {
      label: "Strategies of sales",
      help: "How sales opens doors and moves deals on, a line each.",
      start: [
        "Every first call ends with a next step and a date",
        "Deals without a next step are closed or handed back at the end of the month",
      ],
    },
    "strategies.challenges": {
      label: "Customer challenges we speak to",
      help: "The problems of customers that both teams name in the same words, a line each.",
      start: ["Leads are answered too late", "Nobody knows which channel brings customers", "The plan does not say what it takes"],
    },
  },
} satisfies SectionTexts;
