import type { PanelState, State } from "../server/server";

/** The colours in which the sheet shows a state; none where it is not coloured. */
export function stateStyle(leads: PanelState["leads"], state: State): Record<string, string> | undefined {
  const { background, text } = leads?.counts.find((count) => count.state === state) ?? {};
  return background ? { background, color: text ?? "", borderColor: "rgba(0, 0, 0, 0.4)" } : undefined;
}
