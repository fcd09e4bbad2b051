import type { SectionTexts } from "../../figures/item-texts";

export const customers = {
  name: "Who we sell to",
  items: {
    "profile.company": {
      label: "Ideal customer profile",
      help: "The companies that gain most from us and stay longest, whatever they buy.",
      start:
        "Companies of 20 to 500 people with a sales team of their own, in the countries that we serve, that have the problem we solve today and can decide within a year.",
    },
    "profile.products": {
      label: "Profile by product or service",
      help: "A row for each product, service or solution whose buyers differ.",
      columns: ["Product or service", "Who it is for", "Who it is not for"],
      start: [
        ["Our main product", "Teams of five or more who do the work every week", "Single users, students"],
        ["Our service", "Customers of the main product without staff of their own for it", "Companies that want advice only"],
      ],
    },
    "profile.personas": {
      label: "Target personas",
      help: "The people in those companies whom we talk to, and what each wants.",
      columns: ["Persona", "Part in the decision", "Wants", "Fears"],
      start: [
        ["Head of the department", "Decides and pays", "Reach the goal of the year", "A change that disturbs the team"],
        ["Daily user", "Tries it and recommends it", "Less work by hand", "One more tool to learn"],
      ],
    },
    "profile.buying": {
      label: "How customers buy",
      help: "The steps of the customer, not ours, and what each team does at them.",
      columns: ["Step of the customer", "Marketing", "Sales"],
      start: [
        ["Sees the problem", "Teaches: articles, talks, a checklist", "Listens, asks no questions yet"],
        ["Compares ways to solve it", "Shows cases and a comparison", "Answers questions within the agreed time"],
        ["Decides", "Gives proof: references, numbers", "Makes the offer and agrees on dates"],
      ],
    },
  },
} satisfies SectionTexts;
