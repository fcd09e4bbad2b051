/** An office whose spreadsheet speaks the language in marks from set-up on, and a watch for texts that stand in none. */
import { MARKED, markedText } from "../../../src/language/spoken/marked";
import { address, columnOf } from "../../harness/places";
import { type Read, readInAnswer, readInMail, readInMenu, readInTabs } from "../../harness/read-by-people";
import { type Opening, openMade, type Sheet, typeExample } from "../../harness/sheet";
import { wordsOutsideMarks } from "../../harness/unmarked";

const HEADINGS = [
  ..."Lead ID,Name,Email,Company,Title,Source,Segment,Priority,Stage,Owner,Received,Passed to sales,Responded".split(","),
  ..."Attempts,Last attempt,Connected,Pipeline value,Revenue,Won on,Lost reason,Accepted,Returned,Return reason".split(","),
  ..."Back on,Pause until".split(","),
];

type Row = Readonly<Record<string, string>>;

/** A lead in capitals, which none of our texts is written in; seen on Wednesday 18 November 2026 at 10:30. */
const lead = (at: number, name: string, received: string, more: Row = {}): Row => ({
  "Lead ID": `L-${at}`,
  Name: name,
  Email: `p${at}@firm.example`,
  Company: `COMPANY ${at}`,
  Title: "HEAD",
  Source: at % 2 ? "WEBINAR" : "FAIR",
  Segment: at % 2 ? "BIG" : "SMALL",
  Priority: "HIGH",
  Owner: at % 2 ? "ADA" : "BEN",
  Received: received,
  ...more,
});

const SENT_BACK: Row = { Responded: "2026-11-02 09:30", Returned: "2026-11-04 10:00", "Return reason": "NO BUDGET" };

const LEADS: readonly Row[] = [
  lead(1, "ABARA", "2026-11-18 10:20"),
  lead(2, "BORIS", "2026-11-18 09:40"),
  lead(3, "CASTELL", "2026-11-17 10:00", { Stage: "MQL" }),
  lead(4, "DIETZ", "2026-11-17 10:00", {
    ...{ Responded: "2026-11-17 10:10", Stage: "SAL", "Passed to sales": "2026-11-17 10:05", Attempts: "1", Connected: "2026-11-17 10:10" },
  }),
  lead(5, "EKLUND", "2026-11-17 10:00", { Responded: "2026-11-17 15:10", Stage: "Opportunity", "Pipeline value": "5000" }),
  lead(6, "FARROW", "2026-11-16 10:00", { Stage: "Lost", "Lost reason": "PRICE" }),
  lead(7, "GARNIER", "2026-07-06 10:00", {
    ...{ Responded: "2026-07-06 10:10", Stage: "Customer", "Won on": "2026-11-10", Revenue: "9000", "Pipeline value": "9000" },
  }),
  lead(8, "HOLM", "2026-11-18 09:00", { Stage: "Waiting on customer" }),
  lead(9, "ITO", "2026-11-16 09:00", { Returned: "2026-11-16 11:00", "Return reason": "NO BUDGET" }),
  lead(10, "JANSSEN", "2026-11-16 09:00", { Responded: "2026-11-15 09:00" }),
  lead(11, "KELLER", "2026-11-02 09:00", { Attempts: "9", "Last attempt": "2026-11-16 09:00" }),
  lead(12, "LAM", "2026-11-16 09:00", { Stage: "SAL" }),
  lead(12, "LAM", "2026-11-16 09:00"),
  lead(14, "MAIER", "SOON"),
  lead(15, "NOVAK", "2026-11-16 09:00", { Stage: "PARKED", Revenue: "MUCH" }),
  ...["OLSEN", "PETROV", "QUINN"].map((name, at) =>
    lead(16 + at, name, `2026-07-0${7 + at} 10:00`, { Responded: "2026-07-10 10:10", Stage: "Opportunity", "Pipeline value": "7000" }),
  ),
  // Back today, back for days, and in spring; paused until a day, and until a word; a second attempt owed, and soon; an acceptance, and soon.
  lead(19, "RAMOS", "2026-11-02 09:00", { ...SENT_BACK, "Back on": "2026-11-18" }),
  lead(20, "SILVA", "2026-11-02 09:00", { ...SENT_BACK, "Back on": "2026-11-12" }),
  lead(21, "TANAKA", "2026-11-02 09:00", { Stage: "Lost", "Lost reason": "PRICE", "Back on": "2027-03-01" }),
  lead(22, "UNGER", "2026-11-17 09:00", { "Pause until": "2026-12-01" }),
  lead(23, "VOGEL", "2026-11-17 09:00", { "Pause until": "SOME DAY" }),
  lead(24, "WEBER", "2026-11-16 09:00", { Responded: "2026-11-16 09:30", Attempts: "1", "Last attempt": "2026-11-16 09:30" }),
  lead(25, "XU", "2026-11-17 10:50", { Responded: "2026-11-17 11:00", Attempts: "1", "Last attempt": "2026-11-17 11:00" }),
  lead(26, "YILMAZ", "2026-11-16 09:00", { "Passed to sales": "2026-11-16 09:10", Responded: "2026-11-16 09:30", Stage: "MQL" }),
  lead(27, "ZIEGLER", "2026-11-18 09:00", { "Passed to sales": "2026-11-18 09:10", Responded: "2026-11-18 09:30", Stage: "MQL" }),
];

export const CSV = [HEADINGS.join(","), ...LEADS.map((row) => HEADINGS.map((heading) => row[heading] ?? "").join(","))].join("\n");

/** Words of the file that are not in capitals, and what the stand-in calls a new spreadsheet's tab. */
const PEOPLES = [...HEADINGS, "Opportunity", "Lost", "Customer", "Waiting on customer", "Leads", "Sheet1"];
/** The product; a rule's mark, which nobody reads; how English calls itself, and the code of this language; a time zone. */
const NAMES = ["Lead SLA", "Lead SLA monitor", "English", MARKED, "Europe/Berlin"];
/** By which formulas know what people typed, in small letters: into the tab of costs, and as words for leads outside the profile. */
const READ_AS_TYPED = ["sales", "price", "nobody"];
const KNOWN = new Set([...PEOPLES, ...NAMES, ...READ_AS_TYPED]);

const ADDRESSES = /\S+@\S+\.\S+|https:\S+/g;
const COLOUR = /^#[0-9a-f]{6}$/;

/** Whether words are no text of ours: people's own, which are in capitals here as names of functions are, addresses, colours. */
const isKnown = (words: string): boolean => KNOWN.has(words) || COLOUR.test(words) || !/\p{Ll}/u.test(words.replace(ADDRESSES, ""));

/** Where answers hold codes, moments, names of places and sums: no word that a person reads. */
const WORDLESS = [
  ...["key", "kind", "owner", "aspect", "state", "field", "code", "part", "place", "is", "team", "notShown.fields"],
  ...["click", "lacks", "tile", "columns.clicks", "lead.clicks", "lead.likely", "lead.first", "lead.next", "who"],
  ...["document", "language", "locale", "zone", "look", "sum"],
  ...["at", "lastCheck", "due", "sentAt", "since", "inForceFrom"],
];

/** Texts that stand in no marks, each with where it was read. */
export interface Watch {
  see(reads: readonly Read[]): void;
  /** What was found so far, a line each. */
  found(): string[];
  /** How many texts were read. */
  seen(): number;
}

function newWatch(between: string): Watch {
  const places = new Map<string, Set<string>>();
  let count = 0;
  return {
    see(reads) {
      count += reads.length;
      for (const { where, text } of reads)
        for (const words of wordsOutsideMarks(text, between, isKnown)) places.set(words, (places.get(words) ?? new Set()).add(where));
    },
    found: () => [...places].map(([words, where]) => `${JSON.stringify(words)} in ${[...where].slice(0, 3).join(", ")}`),
    seen: () => count,
  };
}

/** Versions keep codes and, of what is chosen, English words, so that they read in every language: their column of values is left out. */
function readable(sheet: Sheet): Read[] {
  const log = markedText("SLA log");
  const reads = readInTabs(sheet);
  if (!sheet.engine.tabs().some(({ name }) => name === log)) return reads;
  const column = address(log, 0, columnOf(sheet, markedText("Value"), log)).replace(/\d+$/, "");
  return reads.filter(({ where }) => !(where.startsWith(column) && /^\d+$/.test(where.slice(column.length)) && where !== `${column}1`));
}

/** A spreadsheet under a watch. */
export interface Watched {
  sheet: Sheet;
  watch: Watch;
  /** Asks the server as the panel does, and reads the answer, or what it says where it cannot. */
  ask<Answer>(name: string, message?: unknown): Promise<Answer>;
  /** Chooses an entry of the menu by its English words. */
  choose(entry: string): Promise<void>;
  /** Reads all tabs, the menu, what was said and every mail. */
  lookAround(): void;
  /** Looks around, and says what was found, and what went wrong in runs. */
  found(): string[];
}

/** What divides arguments in a formula as the spreadsheet's locale writes it. */
const DIVIDERS = { point: ",;\\", comma: ";\\" } as const;

/** A spreadsheet under a watch from now on. */
export function watched(sheet: Sheet): Watched {
  const watch = newWatch(/^en/.test(sheet.engine.locale()) ? DIVIDERS.point : DIVIDERS.comma);
  const lookAround = (): void => {
    watch.see(readable(sheet));
    watch.see(readInMenu(sheet.standIn.menu()));
    watch.see(sheet.said.map((text) => ({ where: "said", text })));
    watch.see(sheet.faults().map((text) => ({ where: "an error in a cell, or of a run", text })));
    watch.see(sheet.standIn.mails().flatMap(readInMail));
  };
  return {
    sheet,
    watch,
    async ask<Answer>(name: string, message?: unknown): Promise<Answer> {
      try {
        const answer = await sheet.ask<Answer>(name, message);
        watch.see(readInAnswer(name, answer, WORDLESS));
        return answer;
      } catch (error) {
        watch.see([{ where: `${name} throws`, text: (error as Error).message }]);
        throw error;
      }
    },
    choose: (entry) => sheet.choose(markedText(entry)),
    lookAround,
    found() {
      lookAround();
      return watch.found();
    },
  };
}

/** The office before anything is set up. */
export async function openFile(opening: Opening = {}): Promise<Watched> {
  const sheet = await openMade(["marked office", CSV], async ({ standIn }) => void (await standIn.importCsv("Leads.csv", CSV, "new")), {
    language: MARKED,
    ...opening,
  });
  return watched(sheet);
}

/** The office after set-up, in which the published example was typed. */
export async function openOffice(opening: Opening = {}): Promise<Watched> {
  const sheet = await openMade(
    ["marked office, set up", CSV],
    async (made) => {
      await made.standIn.importCsv("Leads.csv", CSV, "new");
      await made.setUp();
      await typeExample(made, { language: MARKED });
    },
    { language: MARKED, ...opening },
  );
  return watched(sheet);
}
