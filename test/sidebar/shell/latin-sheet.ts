import type {
  AgreementField,
  ExportShown,
  LeadAtHand,
  MailPreviews,
  MarkedNow,
  MendShown,
  OneClick,
  PanelState,
  PromisedLead,
  SetUpAnswer,
  SetUpColumn,
  SetUpShown,
  State,
  VersionList,
  VersionRead,
} from "../../../sidebar/server/server";
import { MARKED } from "../../../src/language/spoken/marked";

/** A spreadsheet of people who write Latin: none of their words is one of the panel's own. */

const item = (key: string, kind: AgreementField["kind"], value: string | number, more: Partial<AgreementField> = {}): AgreementField => ({
  key,
  section: "Pars prima",
  label: `Titulus ${key}`,
  help: `Auxilium ${key}`,
  kind,
  owner: "both",
  value,
  isStart: false,
  ...more,
});

const chosen = (word: string) => ({ code: word, word });

export const FIELDS: AgreementField[] = [
  item("purpose", "text", "Vendere", { isStart: true }),
  item("scope", "text", "Omnes", { isStart: true, owner: "marketing" }),
  item("stages", "list", "Unus\nDuo\nTres", { owner: "sales" }),
  item("response.targets", "table", "Altus | 15\nImus | 60", { columns: ["Gradus", "Tempus"] }),
  item("signer", "person", "Gaius"),
  item("review", "date", "2026-12-01"),
  item("rounding", "choice", "sursum", { choices: ["sursum", "deorsum"].map(chosen) }),
  item("response.target", "minutes", 60, { isFollowed: true }),
  item("response.warning", "minutes", 10, { problem: "Numerus non legitur." }),
  item("rate.1", "share", 0.3),
  item("goal", "count", 35, { section: "Pars altera", optional: true }),
  item("colours.palette", "choice", "", { section: "Pars altera", choices: ["lucidus"].map(chosen) }),
  item("mails.ready", "yesno", "yes", { section: "Pars altera", aspect: "Goal" }),
  item("mails.owners", "table", "Titus | titus@exemplum.it", { section: "Pars altera", columns: ["Nomen", "Cursus"] }),
];

const count = (state: State, leads: number) => ({ state, leads, background: "#fff", text: "#000", first: { row: 7, id: "L1" } });
const column = (field: string, heading: string) => ({ field, label: `Columna ${field}`, heading, clicks: ["answer", "reject"] });

const promised = (row: number, name: string, state: State, promise: PromisedLead["promise"], more: Partial<PromisedLead> = {}) => ({
  row,
  id: `L${row}`,
  name,
  owner: "Titus",
  state,
  promise,
  ...more,
});

const PROMISED: PromisedLead[] = [
  promised(7, "Aemilia", "overdue", { kind: "firstAnswer", due: "2026-11-18T09:00:00Z" }),
  promised(8, "Brutus", "followUpOverdue", { kind: "followUp", due: "2026-11-18T09:00:00Z", number: 2, of: 6 }),
  promised(9, "Cassia", "acceptOverdue", { kind: "accept", due: "2025-11-18T09:00:00Z" }),
  promised(10, "Drusus", "backToday", { kind: "comesBack", due: "2026-11-29T23:00:00Z" }, { reason: "Pecunia sera" }),
  ...Array.from({ length: 30 }, (_, at) =>
    promised(11 + at, `Quintus ${at}`, "dueSoon", { kind: "firstAnswer", due: "2026-11-29T09:00:00Z" }, { owner: "" }),
  ),
  promised(50, "Fulvia", "waiting", { kind: "followUp", due: "2026-12-01T09:00:00Z", number: 0, of: 0 }, { owner: "Livia" }),
];

export const ALL_CLICKS = [
  "pass",
  "answer",
  "reached",
  "notReached",
  "accept",
  "reject",
  "return",
  "pause",
  "resume",
  "won",
  "lost",
  "wake",
  "rest",
] as const satisfies readonly OneClick[];

export const AT_HAND: LeadAtHand = {
  row: 7,
  id: "L7",
  name: "Aemilia",
  company: "Officina",
  priority: "Altus",
  owner: "Titus",
  state: "overdue",
  first: "overdue",
  next: null,
  promise: { kind: "firstAnswer", due: "2026-11-30T09:00:00Z" },
  late: 34,
  likely: ["answer", "notReached"],
  clicks: [...ALL_CLICKS],
};

export const MARKED_LEAD: MarkedNow = { sum: "1", who: "L7", lead: AT_HAND, block: null, problem: "" };

export const MARKED_BLOCK: MarkedNow = {
  ...MARKED_LEAD,
  who: "multi",
  lead: null,
  block: {
    first: 40,
    last: 51,
    leads: 12,
    hidden: 0,
    states: [
      { state: "overdue", leads: 10 },
      { state: "onTime", leads: 2 },
    ],
    clicks: ALL_CLICKS.map((click) => ({ click, changes: 1200, stay: [{ leads: 2, why: "iam factum" }], lacks: [] })),
  },
};

const CLICKED = { said: "Factum est.", isDone: true, marked: MARKED_LEAD };

export const LEADS: NonNullable<PanelState["leads"]> = {
  tab: "Tabula",
  counts: [count("overdue", 2), count("dueSoon", 1), count("waiting", 3), count("onTime", 1200), count("late", 4), count("paused", 1)],
  promises: {
    lines: PROMISED,
    counts: [
      { tile: "overdue", owner: "Titus", leads: 3 },
      { tile: "dueSoon", owner: "", leads: 90 },
      { tile: "waiting", owner: "Livia", leads: 1 },
      { tile: "back", owner: "", leads: 1 },
    ],
    today: { due: 3, kept: 2 },
    coming: {
      days: 5,
      leads: 90,
      lines: [
        ...PROMISED.slice(-1),
        promised(60, "Gaius", "resting", { kind: "comesBack", due: "2026-12-01T23:00:00Z" }, { reason: "Pecunia sera" }),
      ],
    },
  },
  reasons: { lost: ["Pretium"], back: ["Immaturus"] },
  uncounted: 0,
  columns: [column("responded", "Responsum"), column("accepted", "Acceptum")],
  notShown: { metrics: ["Mensura"], fields: ["value"] },
  headings: ["Responsum"],
  lastCheck: "2026-11-18T09:00:00Z",
  zone: "Europe/Rome",
  problem: "Aliquid non legitur.",
  hints: {},
  notice: "Nota bene.",
  hourly: { mine: true, since: "2026-11-18", used: "III min" },
  week: ["Lunae 9:00"],
  holidays: 2,
};

/** As many words as there are states, one each. */
const STATES: PanelState["states"] = {
  waiting: "Manet",
  dueSoon: "Mox",
  overdue: "Praeteriit",
  onTime: "Mature",
  late: "Sero",
  notRecorded: "Non notatum",
  notTracked: "Non observatum",
  neverAnswered: "Numquam",
  paused: "Quiescit",
  notReady: "Non paratum",
  resting: "Requiescit",
  backToday: "Hodie rediit",
  followUpDue: "Iterandum",
  followUpOverdue: "Iterandum erat",
  acceptDue: "Accipiendum",
  acceptOverdue: "Accipiendum erat",
  givenUp: "Omissum",
  checkDates: "Dies vide",
};

export const STATE: PanelState = {
  document: "file 1",
  language: MARKED,
  locale: "en-US",
  states: STATES,
  ready: true,
  at: "2026-11-30T10:00:00Z",
  fields: FIELDS,
  leads: LEADS,
  notices: ["Pactum recensendum."],
  plan: {
    isCounting: false,
    sentence: "Consilium probabile.",
    warning: "Pauca scimus.",
    target: 35,
    stages: [
      { name: "Primus", last: 1200, rate: 0.4867, goal: 1782, gap: 582, by: "2026-12-24T00:00:00Z" },
      { name: "Secundus", last: null, rate: null, goal: null, gap: null, by: "" },
    ],
    odds: [
      { label: "Caute", likely: 0.999, leads: 100 },
      { label: "Audacter", likely: 0.001, leads: null },
    ],
  },
  mails: {
    problem: "Epistulae haerent.",
    sentAt: "2026-11-29T10:00:00Z",
    isElsewhere: true,
    owners: [
      { address: "julia@exemplum.it", name: "Julia", open: 1, hadMail: true },
      { address: "m\u0430rcus@exemplum.it", name: "", open: 3, hadMail: true },
      { address: "livia@exemplum.it", name: "", open: 0, hadMail: false },
      { address: "varus@exemplum.it", name: "", open: 0, hadMail: false },
    ],
    ownersInAll: 9,
    dropped: 2,
  },
  stages: {
    list: [
      { name: "Primus", funnel: "I", means: "Novus." },
      { name: "Secundus", funnel: "", means: "" },
    ],
    unknown: [
      { word: "Ignotus", leads: 3, stage: "", isSure: false },
      { word: "Dubius", leads: 1, stage: "Primus", isSure: false },
      { word: "Certus", leads: 2, stage: "Primus", isSure: true },
    ],
    unknownInAll: 5,
    guessed: 4,
  },
};

const differences = [
  { key: "purpose", section: "Pars prima", label: "Titulus purpose", before: "", after: "Vendere" },
  { key: "response.target", section: "Pars prima", label: "Titulus response.target", before: 60, after: 30 },
];

const version = (number: number, inForceFrom: string, isInForce: boolean): VersionList["versions"][number] => ({
  version: number,
  inForceFrom,
  who: "Gaius",
  at: inForceFrom,
  note: "Melius.",
  isInForce,
  isChanged: !isInForce,
  accepted: isInForce ? [{ team: "marketing", who: "Livia", at: inForceFrom }] : [],
});

const VERSIONS: VersionList = {
  versions: [
    version(3, "2099-01-01T00:00:00Z", false),
    version(2, "2026-11-18T00:00:00Z", true),
    version(1, "2026-01-18T00:00:00Z", false),
  ],
  draft: { sum: "1", differences, problems: [] },
};

export const DRAFT_PROBLEMS: VersionList = {
  versions: [],
  draft: { sum: "1", differences: [], problems: [{ key: "purpose", label: "Titulus purpose", sentence: "Deest." }] },
};

const VERSION: VersionRead = {
  summary: version(1, "2026-01-18T00:00:00Z", false),
  fields: [{ key: "purpose", section: "Pars prima", label: "Titulus purpose", value: "" }],
  differences: [],
};

const MAILS: MailPreviews = {
  kinds: [
    {
      key: "mails.ready",
      name: "Paratus",
      isOn: true,
      mails: [
        { to: "titus@exemplum.it", subject: "Salve", html: "<p></p>" },
        { to: "livia@exemplum.it", subject: "Vale", html: "<p></p>" },
      ],
      to: ["a@b.it", "c@d.it", "e@f.it", "g@h.it", "i@j.it", "k@l.it"],
      problem: "",
    },
    { key: "mails.week", name: "Septimana", isOn: false, mails: [], to: [], problem: "Nemo accipit." },
  ],
  left: 90,
  problem: "Google negat.",
};

const EXPORT: ExportShown = {
  tabs: ["Novum", "Vetus"],
  tab: "Novum",
  problem: "",
  sentence: "Duo novi.",
  columns: [
    { heading: "Gradus", cells: 1 },
    { heading: "Nomen", cells: 1204 },
  ],
  notes: ["Unus omissus."],
  rows: [
    { lead: "Aemilia", is: "new", says: "Additur." },
    { lead: "Titus", is: "changed", says: "Mutatur." },
  ],
  leads: 2,
  button: "Sume duo",
  sum: "1",
  back: "Redde ultimum",
};

const setUpColumn = (field: string, heading: string, more: Partial<SetUpColumn> = {}): SetUpColumn => ({
  field,
  label: `Columna ${field}`,
  heading,
  letters: heading && "B",
  values: heading
    ? [
        { text: "primum", isDoubtful: false },
        { text: "alterum", isDoubtful: true, why: "dies an mensis" },
      ]
    : [],
  unread: heading && "duo non leguntur",
  asks: false,
  cost: "Sine ea nihil.",
  isTimed: true,
  canAdd: true,
  isAdded: false,
  ...more,
});

export const SHOWN: SetUpShown = {
  document: "file 1",
  language: MARKED,
  locale: "en-US",
  isSetUp: false,
  tabs: [
    { id: 1, name: "Tabula", rows: 60, hasDates: true, inSight: true, inUse: false },
    { id: 2, name: "Vetus", rows: 1204, hasDates: false, inSight: false, inUse: false },
    { id: 3, name: "Vacua", rows: 0, hasDates: false, inSight: true, inUse: false },
  ],
  tab: { id: 1, name: "Tabula", rows: 60 },
  headingRow: 3,
  firstRows: [
    { row: 1, texts: [] },
    { row: 3, texts: ["Dies", "Nomen"] },
  ],
  headings: [
    { heading: "Dies", letters: "B" },
    { heading: "Nomen", letters: "C" },
  ],
  columns: [
    setUpColumn("received", "Dies", { why: "Dies intus stant" }),
    setUpColumn("responded", ""),
    setUpColumn("owner", "Nomen", { asks: true }),
    setUpColumn("stage", ""),
    setUpColumn("note", "", { isAdded: true }),
  ],
  left: [{ heading: "Aliud", letters: "D", why: "Nihil dicit." }],
  questions: [
    { kind: "missing", field: "responded", sentence: "Quando responsum?", cost: "Nihil rubet." },
    { kind: "asks", field: "owner", heading: "Nomen", sentence: "Estne Nomen?", why: "Nomina stant." },
    {
      kind: "stages",
      field: "stage",
      sentence: "Quae columna?",
      columns: [
        { heading: "Gradus", words: [{ word: "Novus", leads: 1200 }], misses: ["Finis"] },
        { heading: "Status", words: [], misses: [] },
      ],
    },
    { kind: "clash", heading: "Dies", title: "Duo modi", sentence: "Textus sunt.", cells: 60 },
  ],
  words: [
    { word: "Novus", leads: 18, stage: "Primus", isGuess: false },
    { word: "Dubius", leads: 3, stage: "Primus", isGuess: true, why: "similis est" },
    { word: "Incertus", leads: 1, stage: "Primus", isGuess: true },
    { word: "", leads: 1204, stage: "", isGuess: true },
  ],
  stages: [
    { name: "Primus", means: "Novus est." },
    { name: "MQL", means: "Aptus." },
  ],
  takesOver: "",
  adds: [
    { part: "columns", title: "Columnae quattuor", within: "columnae quattuor", reason: "Colorant.", on: true, isFixed: true },
    { part: "minute", title: "Computa", within: "computa", reason: "Colores mutantur.", on: true, isFixed: false },
  ],
  places: [{ place: "after name", title: "Post nomen", warning: "Cave." }],
  place: "after name",
  assumed: { title: "Positum est:", text: "horae." },
  remarks: ["Filtrum adest."],
  problem: "",
  example: {
    line: "Exemplum.",
    rows: [
      {
        name: "Aemilia",
        received: "09:00",
        responded: "09:10",
        due: "10:00",
        status: "Mature",
        tint: "#fff",
        background: "#fff",
        text: "#000",
      },
    ],
  },
};

const MEND: MendShown = {
  heading: "Dies",
  letters: "B",
  cells: 1204,
  sentence: "Textus fiunt dies.",
  rows: [{ was: "1.2.", wasKind: "textus", becomes: "2.1.", becomesKind: "dies" }],
  proof: "Nihil futurum.",
  sum: "1",
  problem: "",
};

export const SET_UP: SetUpAnswer = {
  problem: "",
  title: "Factum est",
  text: "Bene. Ecce.",
  counted: null,
  remarks: ["Memento."],
  state: STATE,
};

const SENTENCE = "Factum.";

/** What its server answers to each question of the panel. */
export const ANSWERS: Readonly<Record<string, unknown>> = {
  panelOpen: STATE,
  panelLook: { same: true },
  panelKeep: true,
  panelSave: { saved: [], conflicts: [], refused: [{ key: "purpose", sentence: "Non licet." }], notFollowed: "Computus haeret." },
  panelShowLead: "",
  panelShowTab: SENTENCE,
  panelHourly: SENTENCE,
  panelRemove: SENTENCE,
  panelMarked: { same: false, marked: MARKED_LEAD },
  panelClick: CLICKED,
  panelClickBack: CLICKED,
  panelJump: CLICKED,
  panelWhy: ["Lunae nihil."],
  panelAddColumns: SENTENCE,
  panelVersions: VERSIONS,
  panelVersion: VERSION,
  panelPublish: { ...VERSIONS, done: true, sentence: SENTENCE },
  panelAccept: { ...VERSIONS, done: true, sentence: SENTENCE },
  panelExport: { name: "pactum.json", text: "{}", lacks: "Horae desunt." },
  panelImport: { done: false, sentence: "Duo mutantur.", faults: ["Primum vitium.", "Alterum vitium."], differences, draft: "1" },
  panelPrint: SENTENCE,
  panelMails: MAILS,
  panelMailsHere: SENTENCE,
  panelOwnersLeftOut: SENTENCE,
  panelExportLook: EXPORT,
  panelExportTake: SENTENCE,
  panelExportBack: SENTENCE,
  panelSetUpLook: SHOWN,
  panelSetUpKeep: true,
  panelSetUpKept: null,
  panelSetUpStep: { steps: ["Columnae", "Tabulae"], at: 1, count: { done: 1200, of: 2400 } },
  panelMendLook: MEND,
  panelMend: SENTENCE,
  panelMendBack: SENTENCE,
};
