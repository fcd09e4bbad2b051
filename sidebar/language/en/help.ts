export const help = {
  /** Short answers for the person at the panel. */
  answers: [
    {
      question: "How do I begin?",
      answer: [
        "Open Agreement and walk through its sections with the other team. Every text is a start that you may keep, change or clear.",
        "Then look at Set-up: Change the answers shows which columns of your lead tab are used, and the working hours stand below.",
      ],
    },
    {
      question: "Is my text saved?",
      answer: [
        "Yes, by itself, shortly after you stop typing and when you leave the box. The line at the bottom says how it stands.",
        "What cannot be saved stays in its box and is there again when you open the panel next.",
      ],
    },
    {
      question: "Somebody else is writing, too. What happens?",
      answer: [
        "You see what they changed within half a minute. If both of you changed the same item, the panel shows both texts and you choose. Nothing is overwritten without a word.",
      ],
    },
    {
      question: "When does a change count for leads?",
      answer: [
        "At once, as long as nothing is published. After that a lead is judged by the version that was in force when it came: publish a change under Agreement, Versions.",
        "Plan and formulas follow the agreement as it stands, published or not.",
      ],
    },
    {
      question: "Can leads get an owner by themselves?",
      answer: [
        "Yes, once you turn it on: fill in the people under Agreement, then say yes to the item about turns. Who would get what shows it before. At each check, leads that wait with a blank Owner go to the people who take such leads and are not away, by their shares; SLA note says so. What somebody typed is never changed.",
        "For leads that you mark, More has Give in turn and Give to: the list begins with whose turn it is. Take back undoes it.",
      ],
    },
    {
      question: "Can I type into the tab SLA agreement instead?",
      answer: ["Yes. The cells are the agreement; the panel is only another way to edit them."],
    },
    {
      question: "Who is who?",
      answer: [
        "The table People, under Agreement, has a row for each person: the name as in the column Owner, what else the sheet calls them, team and e-mail address. Contacts, signers, the manager and who gets reports may be a name of the table alone.",
        "Mail goes only to addresses that the agreement names. A row that is not understood is marked, and costs the others nothing.",
      ],
    },
    {
      question: "Why does a lead have this colour?",
      answer: ["Click its row in the sheet, open Leads here and choose Why? beside its state. It counts the working time, day by day."],
    },
    {
      question: "A lead is won or lost and nobody typed an answer. What happens?",
      answer: [
        "It waits for nobody: no list and no mail names it. Won is a customer's stage or a date in Won on; where the stage says lost, or a lost reason stands, a date in Won on is no win.",
        "Won, or at an opportunity or a later stage, it says Not recorded and counts in no share; type when it was answered into Responded and it is judged. Closed after it was due without an answer it says Never answered and counts as not kept; closed before that it broke no promise.",
        "When it was closed is remembered by its Lead ID, from the first check that found it closed. Without an ID it says Never answered as soon as it would have been due.",
        "Which stages end a lead, and which wait for the customer, stands in the tab SLA stages, column End; a word that is not there is read as most CRMs use it.",
      ],
    },
    {
      question: "When do the colours turn?",
      answer: [
        "When a row is edited, when Google recalculates the sheet, and at every check of all leads: by the clock, when the file is opened, and from the menu.",
      ],
    },
    {
      question: "When are leads timed that a form, an import or another program brings?",
      answer: [
        "By the next check. The clock starts one every hour; in a script of the spreadsheet's own every 5 minutes while your team works. They are timed from the moment in their row, not from the check.",
        "At once where Set-up has switched on “Time leads as they come”: Google then tells the add-on of each row of a form that is linked to the lead tab, and of every change of the spreadsheet. That runs under the name of who switched it on, on that person's daily time of Google's: 90 minutes for all scripts, 360 with Workspace. The add-on keeps under 30 minutes a day and runs less often when they grow short.",
      ],
    },
    {
      question: "A promise is about to be broken. Who hears of it?",
      answer: [
        "Nobody, until you turn it on: in Set-up, under Mails. Then step by step: the owner when it turns due soon, the manager when it has been overdue for the minutes that you choose, and a lead without a first answer may go to another owner after some more.",
        "Each step is told once, in working hours. How early a reminder comes depends on how often leads are checked: where that is every hour, warn more than 60 minutes before.",
        "If leads are given to others by themselves, SLA note says whose each was. Click the row and choose Take back the last click in the menu: it is given back.",
      ],
    },
    {
      question: "Can mails go to Google Chat or Slack?",
      answer: [
        "Yes, where the space or the channel has an e-mail address: type that address as the manager's, or among those who get the weekly and the monthly mail.",
      ],
    },
    {
      question: "How do I print it?",
      answer: ["Under Agreement, Copies: Copy for printing lays it out in a tab of its own. Then choose File > Print there."],
    },
    {
      question: "Where does my data go?",
      answer: [
        "Nowhere. Everything stands in cells of this spreadsheet. Only what you typed and could not save yet is kept for you by Google, 30 days at most.",
      ],
    },
  ],
  wordsMeant: "What the words on lead rows mean",
  /** What the word of each state means, in the order in which a lead may come by them. */
  means: {
    waiting: "Nobody has answered yet, and there is time.",
    dueSoon: "Nobody has answered yet, and the target is near.",
    overdue: "Nobody has answered, and the target has passed.",
    onTime: "Answered within the target.",
    late: "Answered after the target.",
    followUpDue: "Answered, not reached yet: the next attempt is due today.",
    followUpOverdue: "The next attempt was due and was not made.",
    acceptDue: "Passed to sales, not accepted yet, and the time for it is nearly over.",
    acceptOverdue: "Passed to sales, and not accepted within the time for it.",
    notRecorded: "Won, an opportunity, or closed in time: it waits for nobody. When it was answered is not known; it counts in no share.",
    notTracked: "No column says when leads are answered, so nothing can be said of it. Add a column Responded, or choose yours.",
    neverAnswered: "Closed after it was due, and nobody had answered. A promise not kept; it waits for nobody.",
    paused: "Waits for the customer: the clock stands still.",
    notReady: "Information is missing or it must not be passed on; SLA note says which. No clock runs.",
    resting: "Sales gave it back to marketing, or it is lost for now. It rests until the day in Back on, if there is one.",
    backToday: "The day on which it was to come back is here: marketing passes it to sales again, or gives it another day.",
    givenUp: "All promised attempts were made in vain.",
    checkDates: "A date cannot be right, such as an answer before the arrival. It counts in no average.",
  },
  keyboard: "Keyboard",
  keys: [
    { pressed: "Tab", does: "goes on to the next box or button, Shift+Tab back" },
    { pressed: "← →", does: "go from one view to the next, on the tabs at the top" },
    { pressed: "↓ Esc", does: "open and close More beside a lead's buttons, arrow keys go through it" },
    { pressed: "Ctrl+S", does: "saves now" },
    { pressed: "Ctrl+Z", does: "undoes the last change, outside of a box" },
    { pressed: "Enter", does: "in a list adds an entry below; in a number saves it" },
    { pressed: "Alt+↑ ↓", does: "in a list or a table moves the entry" },
  ],
};
