import type { SectionTexts } from "../../figures/item-texts";

export const mails = {
  name: "Mails",
  items: {
    "mails.digest": {
      label: "Mail: overdue leads, every morning",
      help: "On working days, within an hour of opening: to each owner his leads whose first answer, further attempt or acceptance is overdue, and those due soon, the worst first; to the manager all of them. At most one a person a day.",
    },
    "mails.ready": {
      label: "Mail: a lead is ready",
      help: "To the owner of a new lead when its clock starts; to the manager where it has no owner whose address the agreement names. During working hours and in the hour before; what comes at night or on a day off waits. Once a lead; at most one mail a person an hour.",
    },
    "mails.returned": {
      label: "Mail: a lead was returned",
      help: "To the contact person of marketing when sales returns a lead, with the reason. During working hours and in the hour before. Once a lead; at most one mail an hour.",
    },
    "mails.back": {
      label: "Mail: leads come back today",
      help: "To the contact person of marketing on the day on which leads that rest come back, with the reason why each rested. On working days, within an hour of opening; what comes back on a day off is told on the next working day. Once a lead and day.",
    },
    "mails.dueSoon": {
      label: "Mail: a lead is due soon",
      help: "To the owner when a promise turns due soon, as its warning says; to the manager where the owner is away. Once a promise, in working hours. It comes with the check: up to 60 minutes after the warning where that is hourly, so warn early; else up to 5.",
    },
    "mails.breach": {
      label: "Mail: a promise was not kept in time",
      help: "To the manager when a lead passes its due moment without an answer, a further attempt or an acceptance. During working hours and in the hour before. Once a lead and promise; at most one mail an hour.",
    },
    "mails.breachAfter": {
      label: "Mail on a late promise only after",
      help: "Working minutes past the due moment after which the mail “a promise was not kept in time” goes to the manager, if the promise is still not kept. 0: with the next check.",
    },
    "mails.weekly": {
      label: "Mail: weekly pipeline status",
      help: "Open deals by stage, and what the last seven days brought. Once a week, on the day below or the next working day.",
    },
    "mails.weekday": {
      label: "Day of the weekly mail",
      help: "The weekly pipeline status goes out on this day.",
      choices: { monday: "monday", tuesday: "tuesday", wednesday: "wednesday", thursday: "thursday", friday: "friday" },
    },
    "mails.monthly": {
      label: "Mail: monthly report",
      help: "Every metric of the month that ended, beside the month before, with the share of revenue from marketing leads. On the first working day of a month.",
    },
    "mails.reminders": {
      label: "Mail: review and end of term",
      help: "To both contact persons a week before the next review, a month before the term ends, and once when either has passed.",
    },
    "mails.manager": {
      label: "Manager who gets the mails on overdue leads",
      help: "A name and an e-mail address, or a name of the table People alone; the address of a Google Chat space or of a Slack channel works, too. Blank: the contact person of sales.",
    },
    "mails.reports": {
      label: "Who gets the weekly and the monthly mail",
      help: "A line each, such as Ana Lim, ana@example.com, or a name of the table People alone; the address of a Google Chat space or of a Slack channel works, too. Blank: the contact persons of marketing and of sales.",
    },
  },
} satisfies SectionTexts;
