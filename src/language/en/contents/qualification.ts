import type { SectionTexts } from "../../figures/item-texts";

export const qualification = {
  name: "Qualification",
  items: {
    "qualify.titles": {
      label: "Job titles that count",
      help: "A line each. Who does not hold one of them needs another strong sign.",
      start: ["Head of sales or marketing", "Managing director", "Sales operations", "Founder"],
    },
    "qualify.actions": {
      label: "Actions that count",
      help: "What a lead must have done at least one of, a line each.",
      start: [
        "Asked for a demo or a quote",
        "Attended a webinar to the end",
        "Came back to the price page within a week",
        "Answered an e-mail of ours",
      ],
    },
    "qualify.size": {
      label: "Company size",
      help: "The smallest and largest company that sales should spend time on.",
      start: "20 to 500 people; smaller ones are served by the website.",
    },
    "qualify.website": {
      label: "Must have a website",
      help: "Whether a lead without a company website is passed on.",
    },
    "qualify.budget": {
      label: "Budget",
      help: "What sales needs to hear about money before it calls a lead an opportunity.",
      start: "A budget is set aside, or the lead names who can release one.",
    },
    "qualify.urgency": {
      label: "Urgency",
      help: "Why the lead would act now.",
      start: "The lead names what happens if nothing changes, and by when that hurts.",
    },
    "qualify.timeline": {
      label: "Timeline",
      help: "When the lead wants to start.",
      start: "Ready today or within six months. Later than that: marketing keeps in touch.",
    },
    "qualify.triggers": {
      label: "Key triggers",
      help: "What makes a lead sales-ready at once, whatever its score, a line each.",
      start: [
        "Conversion at the bottom of the funnel: asks for a price, a trial or a contract",
        "Asks for a marketing assessment",
        "Asks for a demo or a consultation",
      ],
    },
    "questions.marketing": {
      label: "Key questions: marketing",
      help: "What marketing finds out before it passes a lead on, a line each.",
      start: ["What problem brought you to us?", "Which part of the company has it?", "What did you read or try before?"],
    },
    "questions.sales": {
      label: "Key questions: sales",
      help: "What sales finds out in the first conversation, a line each.",
      start: ["Who decides, and who has to agree?", "What does the problem cost today?", "When do you want it solved, and why then?"],
    },
    "questions.shared": {
      label: "Key questions: both teams",
      help: "What both teams ask each other at every review, a line each.",
      start: [
        "Which leads became customers, and where did they come from?",
        "Which leads should never have been passed on?",
        "Which questions of customers can we not answer yet?",
      ],
    },
  },
} satisfies SectionTexts;
