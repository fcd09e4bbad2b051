import fc from "fast-check";
import type { Cell } from "../../../src/core/cells/cell";
import { leadFields } from "../../../src/language/en/lead-fields";
import {
  type ChosenColumns,
  isHeadingOf,
  type LeadColumns,
  leadColumns,
  leadHours,
  PEOPLE_FIELDS,
  type PeopleField,
  settledByCells,
  understandLeads,
} from "../../../src/tables/leads/lead-table";
import { inWords } from "../../harness/in-words";

const DAY = new Date("2026-11-16T10:00:00Z");

/** A tab written as columns: the heading, then its cells. */
type Columns = Record<string, Cell[]>;

const understood = (columns: Columns, chosen: ChosenColumns = {}) => {
  const rows = Math.max(0, ...Object.values(columns).map((cells) => cells.length));
  const cells = Array.from({ length: rows }, (_, row) => Object.values(columns).map((column) => column[row] ?? ""));
  return understandLeads(Object.keys(columns), chosen, cells);
};
const taken = (columns: Columns) => Object.fromEntries(understood(columns).taken.map(({ field, heading }) => [field, heading]));
const left = (columns: Columns) => Object.fromEntries(understood(columns).left.map(({ heading, why }) => [heading, why.code]));

describe("the cells decide", () => {
  it.each<[string, Columns, Record<string, string>, Record<string, string>]>([
    ["a response time of moments", { "First Response Time": [DAY, ""] }, { responded: "First Response Time" }, {}],
    ["a response time of lengths", { "First Response Time": ["2h 10m", "35 min"] }, {}, { "First Response Time": "length" }],
    ["a response time of minutes", { "First response time": [35, 12.5, 600] }, {}, { "First response time": "numbers" }],
    ["a response time as hours", { "First response time": ["00:35", "02:10"] }, {}, { "First response time": "hours" }],
    ["a response time of nothing yet", { "First response time": ["", ""] }, {}, { "First response time": "unclear" }],
    ["Contacted as a moment", { Received: [DAY], Contacted: [DAY] }, { received: "Received", responded: "Contacted" }, {}],
    ["Contacted as yes or no", { Received: [DAY], Contacted: ["yes", "no", "no"] }, { received: "Received" }, { Contacted: "yes-or-no" }],
    ["Responded as yes or no", { Received: [DAY], Responded: ["Yes", "No", "x"] }, { received: "Received" }, { Responded: "yes-or-no" }],
    ["a single no where reasons are to stand", { "Return reason": ["no", ""] }, { returnReason: "Return reason" }, {}],
    ["Responded with texts that are no dates stays, to be told", { Responded: ["soon", "later"] }, { responded: "Responded" }, {}],
    ["Unix seconds", { created_at: [1794820200, 1794906600] }, { received: "created_at" }, {}],
    [
      "an answer beside its blank double",
      { Responded: ["", ""], Beantwortet: [DAY, ""] },
      { responded: "Beantwortet" },
      { Responded: "blank" },
    ],
    ["two that are filled", { "First reply": [DAY], Answered: [DAY] }, { responded: "First reply" }, { Answered: "two-fit" }],
    ["a column of e-mail addresses", { Ansprache: ["ann@example.com", "b@example.com"] }, { email: "Ansprache" }, {}],
    ["a contact that is an e-mail address", { Contact: ["ann@example.com"] }, { email: "Contact" }, {}],
    ["a contact that is a person", { Contact: ["Ann Sample"] }, { name: "Contact" }, {}],
    ["a contact that is a phone number", { Contact: ["+1 555-0101"] }, {}, { Contact: "phones" }],
    ["a contact that is yes or no", { Contact: ["oui", "non", "oui"] }, {}, { Contact: "yes-or-no" }],
    ["no e-mail in a column of ticks", { Mail: [true, false, false] }, {}, { Mail: "yes-or-no" }],
    ["Estado as a stage", { Estado: ["Nuevo", "Contactado", "Ganado"] }, { stage: "Estado" }, {}],
    [
      "stages under a heading that says nothing",
      { "Where are we": ["New", "New", "Sold", "New", "Not interested", "Sold"], "Next call": ["New", "New", "Sold", "Sold"] },
      { stage: "Where are we" },
      { "Next call": "ahead" },
    ],
    [
      "stages beside such cells",
      { Progress: ["New", "New", "Sold", "Sold"], Stage: ["New", "New", "Sold", "Sold"] },
      { stage: "Stage" },
      { Progress: "two-fit" },
    ],
    ["a result as a stage", { Resultado: ["Ganado", "Perdido", "Ganado"] }, { stage: "Resultado" }, {}],
    ["a result as a note", { Ergebnis: ["ruft zurück", "will Muster"] }, {}, { Ergebnis: "unclear" }],
    ["the hour of a win as a moment", { "Affaire - Heure de gain": [DAY] }, { won: "Affaire - Heure de gain" }, {}],
    ["the hour of a win as an hour", { "Hora do ganho": ["10:30", "11:00"] }, {}, { "Hora do ganho": "hours" }],
    ["Assign as people", { Assign: ["Rhea", "Tom"] }, { owner: "Assign" }, {}],
    ["Estado as a federal state", { Estado: ["SP", "RJ", "Minas Gerais"] }, {}, { Estado: "unclear" }],
    ["Qualificação as a stage", { Qualificação: ["Qualificado", "Novo"] }, { stage: "Qualificação" }, {}],
    ["Qualificação as a date", { Qualificação: [DAY] }, { accepted: "Qualificação" }, {}],
    ["Qualificação as a score", { Qualificação: [80, 35] }, {}, { Qualificação: "numbers" }],
    ["a stage by its code", { status_id: [142, 143] }, {}, { status_id: "unclear" }],
    ["a stage by its word", { STATUS_ID: ["NEW", "IN_PROCESS"] }, { stage: "STATUS_ID" }, {}],
    ["a quote in money", { Angebot: ["1.234,56 €", ""] }, { pipeline: "Angebot" }, {}],
    ["a quote in words", { Angebot: ["gesendet"] }, {}, { Angebot: "unclear" }],
    ["a price that might count days", { price: [50000, 50000] }, { pipeline: "price" }, {}],
    ["an ID that might count seconds", { "Record ID": [1794820200, 1794820201] }, { id: "Record ID" }, {}],
    ["creation by the hour alone", { "Hora de creación": ["10:30"] }, {}, { "Hora de creación": "hours" }],
    ["creation by a moment", { "Hora de creación": [DAY] }, { received: "Hora de creación" }, {}],
  ])("%s", (_, columns, wanted, out) => {
    expect([taken(columns), left(columns)]).toEqual([wanted, out]);
  });
});

describe("headings beside each other", () => {
  it.each<[string, string[], Partial<LeadColumns>]>([
    ["first and last name make the name", ["First Name", "Last Name"], { name: 0, lastName: 1 }],
    ["Nome is the first name beside Sobrenome", ["Sobrenome", "Nome"], { name: 1, lastName: 0 }],
    ["Nombre beside Apellidos", ["Nombre", "Apellidos"], { name: 0, lastName: 1 }],
    ["Nom is the last name beside Prénom", ["Nom", "Prénom"], { name: 1, lastName: 0 }],
    ["Name is the last name beside Vorname", ["Name", "Vorname"], { name: 1, lastName: 0 }],
    ["Имя beside Фамилия", ["Имя", "Фамилия"], { name: 0, lastName: 1 }],
    ["a whole name needs no parts", ["First Name", "Last Name", "Full Name"], { name: 2 }],
    ["Name with both of its parts is whole", ["Name", "First name", "Last name"], { name: 0 }],
    ["a deal's name is no person's", ["Deal - Title", "First name", "Last name"], { name: 1, lastName: 2 }],
    ["a person's name before a deal's", ["Negócio - Título", "Pessoa - Nome"], { name: 1 }],
    ["a first name alone", ["Vorname", "Eingang"], { name: 0, received: 1 }],
    ["a last name alone", ["Apellidos", "Fecha de entrada"], { name: 0, received: 1 }],
    [
      "first contact is an answer where a column says when the lead came",
      ["Data de entrada", "Data do primeiro contato"],
      { received: 0, responded: 1 },
    ],
    ["the same on the left of it", ["Erstkontakt", "Eingang"], { received: 1, responded: 0 }],
    ["the same in English", ["First contact", "Created"], { received: 1, responded: 0 }],
    ["a date of contact", ["Fecha de contacto", "Fecha de ingreso"], { received: 1, responded: 0 }],
    ["first contact alone stays what it was in sheets in use", ["First contact"], { received: 0 }],
    ["stage before status", ["Status", "Etapa"], { stage: 1 }],
    ["the lead's owner, not the company's", ["Organization - Owner", "Deal - Owner"], { owner: 1 }],
    ["a bare date loses to a word for arriving", ["Datum", "Eingang"], { received: 1 }],
    ["the leftmost of two that fit alike", ["Verantwortlich", "Zugewiesen an"], { owner: 0 }],
    ["of two of one name the left", ["Name", "Eingang", "Name"], { name: 0, received: 1 }],
    ["a close date wins nothing", ["Close date", "Closed on", "Data de fechamento", "Abschlussdatum"], {}],
  ])("%s", (_, headings, wanted) => expect(leadColumns(headings)).toEqual(wanted));

  it("ask which is meant where first contact may be the arrival", () => {
    const asked = (headings: string[]) =>
      understandLeads(headings).taken.flatMap(({ asks, field, why }) => (asks ? [[field, why.code]] : []));
    expect(asked(["First contact date", "Name"])).toEqual([["received", "answer-or-arrival"]]);
    expect(asked(["Erstkontakt", "Name"])).toEqual([["responded", "answer-or-arrival"]]);
    expect(asked(["Erstkontakt", "Eingang"])).toEqual([]);
    expect(understandLeads(["Erstkontakt"], { responded: "Erstkontakt" }).taken[0]?.asks).toBe(false);
  });

  it("keep the hour beside its date", () => {
    const { hours, left: out } = understandLeads([
      "Data do primeiro contato",
      "Hora do primeiro contato",
      "Data",
      "Hora",
      "Hora da visita",
    ]);
    expect(hours).toEqual({ responded: 1, received: 3 });
    expect(out.map(({ why }) => why.code)).toEqual(["hour-beside", "hour-beside", "unknown"]);
  });

  it.each<[string, string[], Record<string, number>]>([
    ["in Portuguese", ["Data de entrada", "Hora de entrada", "Data da venda", "Horário da venda"], { received: 1, won: 3 }],
    ["in Spanish", ["Fecha de creación", "Hora de creación", "Fecha de respuesta", "Hora de respuesta"], { received: 1, responded: 3 }],
    ["in German", ["Erstellt am", "Uhrzeit", "Beantwortet am", "Uhrzeit Antwort"], { received: 1, responded: 3 }],
    ["in French", ["Date de création", "Heure de création", "Date de réponse", "Heure de réponse"], { received: 1, responded: 3 }],
    ["in English", ["Date received", "Time received", "Date contacted", "Time contacted"], { received: 1, responded: 3 }],
    ["wherever it stands", ["Hora da venda", "Data de entrada", "Nome", "Hora de entrada", "Data da venda"], { received: 3, won: 0 }],
    [
      "that is called no more than Hora, beside its date",
      ["Data de entrada", "Hora", "Data do primeiro contato", "Hora"],
      { received: 1, responded: 3 },
    ],
    ["that is called no more than Time, and beside no date", ["Received", "Name", "Time"], {}],
    ["of a date that is there", ["Received", "Hora da venda"], {}],
    ["not of a length", ["Received", "Responded", "Response time"], {}],
    ["not of a length by the same words", ["Received", "First response date", "First response time"], {}],
    ["not of a length in German", ["Eingang", "Beantwortet am", "Reaktionszeit"], {}],
  ])("keep the hour %s", (_, headings, hours) => {
    const { hours: found, columns, left: out } = understandLeads(headings);
    expect(found).toEqual(hours);
    expect(leadHours(headings, columns)).toEqual(hours);
    expect(out.filter(({ why }) => why.code === "hour-beside").map(({ column }) => column)).toEqual(Object.values(hours).sort());
  });

  it("keep the hour of a date that was chosen by hand", () => {
    const { columns, hours } = understandLeads(["Dia", "Hora", "Criado em"], { received: "Dia" });
    expect([columns.received, hours]).toEqual([0, { received: 1 }]);
  });
});

describe("what was left out", () => {
  it.each([
    ["length", ["Days to close", "Reaktionszeit", "Tempo de resposta", "Délai de réponse", "Age (days)", "Time to first response"]],
    ["ahead", ["Next activity date", "Próximo contato", "Wiedervorlage", "Prochaine relance", "Expected close date", "Follow-up date"]],
    ["company-owner", ["Organization - Owner", "Account owner"]],
    ["who", ["Created by", "Criado por", "Erstellt von", "Créé par", "Modified by"]],
    ["changed", ["Last modified", "Atualizado em", "Zuletzt geändert", "Mis à jour le", "Updated at"]],
    ["closed", ["Close date", "Closed on", "Data de fechamento", "Fecha de cierre", "Abschlussdatum", "Date de clôture"]],
    ["weighted", ["Weighted value", "Valor ponderado", "Lead score", "Betrag (konvertiert)", "Probability"]],
    ["yearly", ["Annual revenue", "Jahresumsatz", "Ingresos anuales"]],
    ["other-id", ["Account ID", "Form ID", "Affaire (ID)", "Owner ID"]],
    ["lost-date", ["Lost time", "Negócio - Perdido em", "Data de perda"]],
    ["campaign", ["Campaign", "Campanha da primeira conversão", "Kampagnenname"]],
    ["unknown", ["Phone", "Notes", "Cidade", "Umfrage 3"]],
  ])("%s: %s", (code, headings) => {
    expect(headings.map((heading) => understandLeads([heading]).left.map(({ why }) => why.code))).toEqual(headings.map(() => [code]));
  });

  it("says each reason in one plain sentence", () => {
    const [one] = understandLeads(["Organization - Owner"]).left;
    expect(inWords(one)).toEqual({
      column: 0,
      heading: "Organization - Owner",
      why: { code: "company-owner", sentence: "The owner of the company, not of the lead" },
    });
  });
});

describe("what people chose", () => {
  it("stands before all headings, and its column holds nothing else", () => {
    expect(leadColumns(["Received", "Eingang", "Status"], { received: "eingang ", stage: "" })).toEqual({ received: 1 });
    expect(leadColumns(["First contact", "Responded"], { received: "Responded" })).toEqual({ received: 1, responded: 0 });
    expect(leadColumns(["Name", "Vorname"], { name: "Vorname" })).toEqual({ name: 1 });
    expect(leadColumns(["Дата", "Имя"], { received: "дата" })).toEqual({ received: 0, name: 1 });
    expect(leadColumns(["Received"], { received: "Gone" })).toEqual({ received: 0 });
  });
});

/** The words by which sheets that are in use were set up before other languages were known. */
const OLD_WORDS: Partial<Record<PeopleField, string>> = {
  id: "lead id, id, mql id, record id, contact id",
  name: "name, full name, contact, contact name, lead name",
  email: "email, e-mail, email address, mail",
  company: "company, company name, account, organisation, organization",
  priority: "priority, lead priority, rating",
  source: "source, lead source, origin, channel, utm source",
  stage: "stage, lead stage, lead status, lifecycle stage, status",
  owner: "owner, lead owner, contact owner, sales rep, rep, assigned to, sr id",
  received:
    "received, received on, received at, date received, created, created at, created on, created date, create date, date created, " +
    "timestamp, lead date, first contact, first contact date, submitted at, submission date",
  passed: "passed to sales, passed to sales on, passed to sales at, handed over, handed over on, assigned on, assigned at",
  accepted: "accepted, accepted on, accepted at, accepted by sales",
  responded: "responded, responded on, responded at, first response, first response at, first reply, answered, answered at",
  attempts: "attempts, call attempts, contact attempts, number of attempts",
  lastAttempt: "last attempt, last attempt on, last attempt at, last activity, last contacted",
  connected: "connected, reached, connected on",
  returned: "returned, returned on, returned at, returned to marketing",
  returnReason: "return reason, reason for return, rejection reason",
  segment: "segment, lead segment, customer segment, business segment",
  pipeline: "pipeline value, forecasted pipeline, expected revenue, deal value, opportunity value, amount",
  revenue: "revenue, closed revenue, won revenue",
  won: "won on, won at, won date, closed won on, won",
  until: "customer until, churned on, churned at, churn date, cancelled on, canceled on, cancellation date, left on",
  lostReason: "lost reason, loss reason, reason lost, closed lost reason",
  backOn: "back on, comes back on, coming back on, back on date, resting until, rests until, wake on",
  pauseUntil: "pause until, paused until, on hold until, hold until, snooze until, snoozed until",
};

describe("sheets in use", () => {
  const old = Object.entries(OLD_WORDS).flatMap(([field, words]) => words.split(", ").map((word) => [field as PeopleField, word] as const));

  it.each(old)("%s goes on to be found by %s", (field, word) => {
    const forms = [word, word.toUpperCase(), word.replace(/ /g, "_"), word.replace(/[ -]/g, ""), ` ${word}:`];
    if (field === "received") expect(forms.map((form) => leadColumns(["Name", form]))).toEqual(forms.map(() => ({ name: 0, received: 1 })));
    else expect(forms.map((form) => leadColumns(["Received", form]))).toEqual(forms.map(() => ({ received: 0, [field]: 1 })));
    expect(isHeadingOf(field, word)).toBe(true);
  });

  it.each(Object.entries(OLD_WORDS))("%s is found by the better of two old words, as ever", (field, text) => {
    const words = text.split(", ").filter((word) => !word.startsWith("first contact") && word !== "e-mail");
    for (const [better, one] of words.entries()) {
      for (const other of words.slice(better + 1)) expect(leadColumns([other, one])[field as PeopleField]).toBe(1);
    }
  });

  it("names every field that people can choose", () => {
    expect(Object.keys(OLD_WORDS).sort()).toEqual(PEOPLE_FIELDS.filter((field) => field !== "lastName").sort());
    expect(PEOPLE_FIELDS.map((field) => leadFields.labels[field])).not.toContain(undefined);
  });
});

describe("what set-up notes of the cells", () => {
  const HEADINGS = [
    "Received",
    "Responded",
    "Beantwortet",
    "First response time",
    "Contact",
    "Estado",
    "Nome",
    "Sobrenome",
    "Mail",
    "Ansprache",
  ];
  const cell = fc.constantFrom<Cell>(
    "",
    DAY,
    "2h",
    "yes",
    "ann@example.com",
    "Ann",
    "Novo",
    "SP",
    5,
    46000,
    "13/11/2026",
    "+1 555-0101",
    "10:30",
  );
  const tab = fc.tuple(
    fc.shuffledSubarray(HEADINGS, { minLength: 1 }),
    fc.array(fc.array(cell, { minLength: 10, maxLength: 10 }), { maxLength: 6 }),
  );

  it("holds whatever rows come later", () => {
    fc.assert(
      fc.property(tab, ([headings, rows]) => {
        const kept = settledByCells(headings, rows);
        const { columns } = understandLeads(headings, {}, rows);
        const arrival = columns.received === undefined ? leadColumns(headings, kept).received : columns.received;
        expect(leadColumns(headings, kept)).toEqual({ ...columns, ...(arrival !== undefined && { received: arrival }) });
        expect(settledByCells(headings, [], kept)).toEqual(kept);
      }),
    );
  });

  it("is nothing where the headings say it all", () => {
    expect(settledByCells(["Received", "Responded", "Name"], [[DAY, "", "Ann"]])).toEqual({});
    expect(settledByCells(["Received", "First response time"], [[DAY, DAY]])).toEqual({ responded: "First response time" });
    expect(settledByCells(["Received", "Responded", "Answered"], [[DAY, "", DAY]])).toEqual({ responded: "Answered" });
    expect(settledByCells(["Received", "Responded"], Array(3).fill([DAY, "yes"]))).toEqual({ responded: "" });
  });
});
