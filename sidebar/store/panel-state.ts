import type { AgreementField, PanelState } from "../server/server";
import { type Draft, emptyDraft, textIn } from "./draft";
import type { Past } from "./past";
import { firstShown, type Showing } from "./showing";
import type { PanelWork } from "./work";

/** All that the panel shows. */
export interface PanelSeen {
  /** Null until the sheet was read once. */
  state: PanelState | null;
  draft: Draft;
  work: PanelWork;
  showing: Showing;
  past: Past;
  /** Whether a save has changed what the plan counts from, and its new figures are not in yet. */
  counting: boolean;
  /** Milliseconds by which the sheet's clock is ahead of this machine's. */
  ahead: number;
}

/** The one place that it stands in. */
export interface PanelStateHolder {
  seen(): PanelSeen;
  change(next: Partial<PanelSeen>): void;
  watch(show: (seen: PanelSeen) => void): void;
}

export function makePanelState(): PanelStateHolder {
  let seen: PanelSeen = { state: null, draft: emptyDraft, work: { is: "quiet" }, showing: firstShown, past: [], counting: false, ahead: 0 };
  let show = (_: PanelSeen) => {};
  return {
    seen: () => seen,
    change(next) {
      seen = { ...seen, ...next };
      show(seen);
    },
    watch(next) {
      show = next;
    },
  };
}

/** Whether Sheets still computes figures that the panel shows. */
export const isCounting = ({ state, counting }: Pick<PanelSeen, "state" | "counting">): boolean =>
  counting || (state?.leads?.uncounted ?? 0) > 0 || (state?.plan?.isCounting ?? false);

export const fieldOf = ({ draft }: Pick<PanelSeen, "draft">, key: string): AgreementField | undefined =>
  draft.fields.find((field) => field.key === key);

/** What stands in a field's box; undefined where the field is gone. */
export function shownText(seen: Pick<PanelSeen, "draft">, key: string): string | undefined {
  const field = fieldOf(seen, key);
  return field && textIn(seen.draft, field);
}
