import type { AgreementField } from "../server/server";

export const VIEWS = ["leads", "agreement", "plan", "setUp", "help"] as const;

export type View = (typeof VIEWS)[number];

/** Whose fields are shown; "" for everyone's; side by side: what both teams settle each for itself, in three groups. */
export type Side = "" | "sideBySide" | AgreementField["owner"];

/** Screens of the agreement's view. */
export const SCREENS = ["contents", "versions", "copies"] as const;

export type Screen = (typeof SCREENS)[number];

/** What the person looks at. It stays while the panel is open. */
export interface Showing {
  view: View;
  screen: Screen;
  /** The section whose fields stand open, null where all are closed. */
  section: string | null;
  search: string;
  side: Side;
}

export const firstShown: Showing = { view: "leads", screen: "contents", section: null, search: "", side: "" };

export const isSearching = ({ search }: Showing): boolean => search.trim() !== "";

/** A click on a section's heading: it opens and the one that was open closes, or it closes. */
export const turnSection = (showing: Showing, section: string): Showing => ({
  ...showing,
  section: showing.section === section ? null : section,
});

/** Opens what hides a field: its view and its section, without a search or a choice that leaves it out. */
export const reveal = (showing: Showing, { section }: AgreementField): Showing => ({
  ...showing,
  view: "agreement",
  screen: "contents",
  section,
  search: "",
  side: "",
});

/** Which tab an arrow key leads to, from the one that has the focus; null for keys that lead nowhere. */
export function viewByKey(from: View, key: string): View | null {
  const at = VIEWS.indexOf(from);
  const step: Record<string, number> = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: VIEWS.length - 1 };
  const to = step[key];
  return to === undefined ? null : (VIEWS[(to + VIEWS.length) % VIEWS.length] ?? null);
}
