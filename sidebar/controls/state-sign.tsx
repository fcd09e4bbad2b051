import type { State } from "../server/server";
import { Sign, signOf } from "./sign";

/** The colours of a state in the panel: those of design, whichever the sheet has. */
export const stateClass = (state: State): string => `state-${state}`;

/** The sign alone, where a word stands beside it. */
export function StateSign({ state }: { state: State }) {
  return (
    <span class={`state-sign ${stateClass(state)}`}>
      <Sign name={signOf(state)} />
    </span>
  );
}
