import type { LeadAtHand, LeadBlock, MarkedNow, PromisedLead, State } from "../../../sidebar/server/server";

/** Leads as the server sends them: Wed 18 Nov 2026 in Berlin, 10:34 there. */
export const NOW = new Date("2026-11-18T09:34:00Z");
export const BERLIN = { zone: "Europe/Berlin", now: NOW };

const line = (id: string, name: string, owner: string, state: State, promise: PromisedLead["promise"], reason?: string): PromisedLead => ({
  row: Number(id.slice(2)),
  id,
  name,
  owner,
  state,
  promise,
  ...(reason && { reason }),
});

export const LINES: PromisedLead[] = [
  line("L-4", "Farah Kruse", "Priya Castell", "overdue", { kind: "firstAnswer", due: "2026-11-17T09:18:00Z" }),
  line("L-15", "Henrik Chaudhry", "Priya Castell", "overdue", { kind: "firstAnswer", due: "2026-11-18T09:00:00Z" }),
  line("L-20", "Ivo Varga", "", "overdue", { kind: "firstAnswer", due: "2026-11-18T09:00:00Z" }),
  line("L-18", "Alba Maier", "Matteo Brandt", "followUpOverdue", { kind: "followUp", due: "2026-11-03T10:00:00Z", number: 2, of: 6 }),
  line("L-30", "Noor Haddad", "Lena Okoro", "acceptOverdue", { kind: "accept", due: "2026-11-16T16:00:00Z" }),
  line("L-31", "Teresa Lam", "", "backToday", { kind: "comesBack", due: "2026-11-17T23:00:00Z" }, "budget from November"),
  line("L-32", "Dario Lindgren", "Lena Okoro", "dueSoon", { kind: "firstAnswer", due: "2026-11-18T09:45:00Z" }),
  line("L-33", "Emeka Vogel", "Matteo Brandt", "waiting", { kind: "followUp", due: "2026-11-19T10:00:00Z", number: 2, of: 6 }),
];

export const lead = (more: Partial<LeadAtHand> = {}): LeadAtHand => ({
  row: 15,
  id: "L-15",
  name: "Henrik Chaudhry",
  company: "Appletoft Plumbing",
  priority: "High",
  owner: "Priya Castell",
  state: "overdue",
  first: "overdue",
  next: null,
  promise: { kind: "firstAnswer", due: "2026-11-18T09:00:00Z" },
  late: 34,
  likely: ["answer", "notReached"],
  clicks: ["answer", "reached", "notReached", "pass", "pause", "won", "lost"],
  ...more,
});

const stays = (leads: number, why: string) => (leads === 0 ? [] : [{ leads, why }]);

export const BLOCK: LeadBlock = {
  first: 40,
  last: 51,
  leads: 12,
  hidden: 0,
  states: [
    { state: "overdue", leads: 7 },
    { state: "dueSoon", leads: 3 },
    { state: "onTime", leads: 2 },
  ],
  clicks: [
    { click: "answer", changes: 10, stay: stays(2, "answered before"), lacks: [] },
    { click: "notReached", changes: 12, stay: [], lacks: [] },
    { click: "accept", changes: 0, stay: stays(12, "not passed"), lacks: [] },
    { click: "pause", changes: 12, stay: [], lacks: [] },
  ],
};

export const marked = (of: Partial<MarkedNow> = {}): MarkedNow => {
  const { lead: one = lead() } = of;
  return { sum: `sum ${one?.id}`, who: one?.id ?? "", lead: one, block: null, problem: "", ...of };
};
