import { StateSign } from "../controls/state-sign";
import { words } from "../language/spoken/words";
import type { LeadPlace, PanelState, PromisedLead } from "../server/server";
import { lineWords, listDay, listMoment, type Seen } from "./promise-words";
import { isLate, isSameLead } from "./to-do";

export interface LinesProps {
  lines: readonly PromisedLead[];
  /** The lead under the cursor. */
  atHand: LeadPlace | null;
  states: PanelState["states"];
  seen: Seen;
  onJump(place: LeadPlace): void;
}

type LineProps = Pick<LinesProps, "states" | "seen" | "onJump"> & { line: PromisedLead; isAtHand: boolean };

function Line({ line, isAtHand, states, seen, onJump }: LineProps) {
  const { promises } = words();
  const comesBack = line.promise.kind === "comesBack";
  const moment = line.state === "backToday" ? promises.today : (comesBack ? listDay : listMoment)(line.promise.due, seen);
  const detail = [lineWords(line), line.reason && comesBack ? "" : line.owner || promises.noOwner].filter(Boolean);
  return (
    <li class={isLate(line.state) ? "late" : ""}>
      <button
        type="button"
        aria-current={isAtHand ? "true" : undefined}
        title={`${states[line.state]}. ${promises.lineTitle}`}
        onClick={() => onJump({ row: line.row, id: line.id })}
      >
        <StateSign state={line.state} />
        <span class="name">{line.name}</span>
        <span class="due">{moment}</span>
        <span class="detail">{detail.join(" · ")}</span>
        <span class="unseen">{states[line.state]}</span>
      </button>
    </li>
  );
}

/** A line a lead: its sign, its name, the moment; below, the promise and the owner. */
export function PromisedLines({ lines, atHand, ...shown }: LinesProps) {
  return (
    <ol>
      {lines.map((line) => (
        <Line key={`${line.id} ${line.row}`} line={line} isAtHand={atHand !== null && isSameLead(line, atHand)} {...shown} />
      ))}
    </ol>
  );
}
