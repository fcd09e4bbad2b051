import type { SectionTexts } from "../../figures/item-texts";

export const approach = {
  name: "Sales approach",
  items: {
    "approach.first": {
      label: "First channel",
      help: "How sales tries to reach a lead first.",
      choices: { phone: "phone", "e-mail": "e-mail" },
    },
    "approach.perDay": {
      label: "Attempts a day, at most",
      help: "How often sales tries to reach one lead on one day.",
    },
    "attempts.count": {
      label: "Attempts to reach a lead",
      help: "How often sales tries before it gives a lead up. Blank: no number is promised.",
    },
    "attempts.spacing": {
      label: "Time between attempts",
      help: "Working minutes from one attempt to the next; 540 is a day of nine hours. Working days where the next item says so.",
    },
    "attempts.spacingIn": {
      label: "Time between attempts counts",
      help: "minutes: working minutes. days: working days, and an attempt is due when the last of them closes.",
      choices: { minutes: "minutes", days: "days" },
    },
    "approach.actions": {
      label: "Actions and by when",
      help: "A row for each step of sales with a new lead.",
      columns: ["Action", "By when"],
      start: [
        ["First answer: call, then e-mail if nobody picks up", "Within the response target"],
        ["Second attempt, at another time of day", "Next working day"],
        ["Message with one useful thing to read", "Third working day"],
        ["Last attempt: say that we stop and how to come back", "After the agreed number of attempts"],
      ],
    },
    "approach.giveUp": {
      label: "When sales gives a lead up",
      help: "What ends the attempts, and where the lead goes.",
      start:
        "After the agreed number of attempts without a conversation, or when the lead says no. The lead goes back to marketing with the reason, not into a drawer.",
    },
    "approach.triggers": {
      label: "What sales can trigger",
      help: "What sales may start with marketing's means, a line each.",
      start: ["Put a lead into an e-mail series", "Invite a lead to the next webinar", "Ask for a customer story that fits a deal"],
    },
  },
} satisfies SectionTexts;
