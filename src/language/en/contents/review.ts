import type { SectionTexts } from "../../figures/item-texts";

export const review = {
  name: "Review, term and acceptance",
  items: {
    "review.period": {
      label: "Review period",
      help: "How often the teams go through the whole agreement.",
      start: "Every three months, and at once when a target changes by more than a quarter.",
    },
    "review.next": {
      label: "Next review",
      help: "The day on which both teams next go through this agreement. The panel says when it is due.",
    },
    "review.meeting": {
      label: "Monthly meeting",
      help: "When the two teams meet, who comes, and what they look at.",
      start:
        "First Tuesday of the month, 45 minutes, both heads and one rep of each side: leads against plan, answers against the target, leads sent back, one thing to change.",
    },
    "review.criteria": {
      label: "Review of the passing criteria",
      help: "How the criteria at which a lead passes from stage to stage stay right.",
      start:
        "At every second monthly meeting the teams read ten leads that were rejected and ten that were won, and change a criterion only if both lists speak for it.",
    },
    "term.start": {
      label: "Term: first day",
      help: "The day from which the teams hold themselves to this agreement.",
    },
    "term.end": {
      label: "Term: last day",
      help: "The day on which the agreement ends unless the teams renew it. The panel says when it comes near.",
    },
    "term.renewal": {
      label: "Renewal",
      help: "What happens at the end of the term.",
      start:
        "The teams renew the agreement for a year at the last review before it ends. Without a renewal it goes on until one team ends it at the end of a month.",
    },
    "signer.marketing": {
      label: "Signs for marketing",
      help: "Who accepts each version for marketing: a name and an e-mail address.",
    },
    "signer.sales": {
      label: "Signs for sales",
      help: "Who accepts each version for sales: a name and an e-mail address.",
    },
  },
} satisfies SectionTexts;
