/** A lead that was given to somebody by itself, since nobody answered: taken back as a click is, by whoever wants to. */

import { memoryNote } from "../../core/sla/lead-memory";
import { ownerIn } from "../../core/sla/owner-changes";
import type { Click } from "../../tables/clicks/kept-clicks";
import { idOf } from "../../tables/own-columns/own-cells";
import type { MarkedLead } from "../leads/stamp-writes";
import type { Marked } from "./marked-rows";

const SECOND = 1_000;

/** Who did it: nobody has this key. */
export const BY_STEP = "step";

/** The step that gave a lead to who has it still, as a click; none where somebody else has it by now. */
function stepOn({ row, lead, read }: MarkedLead, { cells, columns }: Pick<Marked, "cells" | "columns">): Click[] {
  const note = memoryNote(String(cells[row]?.[columns.paused ?? -1] ?? ""));
  const owners = note?.owners ?? [];
  const last = owners[owners.length - 1];
  if (!note || note.id !== idOf({ id: read("id") }) || last?.by !== "step" || ownerIn(read("owner")) !== last.to) return [];
  const { at, from, to } = last;
  return [{ by: BY_STEP, click: "give", at, reason: "", rows: [[lead, { owner: from }]], wrote: { owner: to } }];
}

/**
 * The clicks that are remembered with what a step did to a lead among them, the newest first.
 *
 * @param clicks the newest first
 */
export function withStep(clicks: readonly Click[], lead: MarkedLead, marked: Pick<Marked, "cells" | "columns">): Click[] {
  const steps = stepOn(lead, marked);
  // Clicks are remembered by the second.
  const isOlder = ({ at }: Click): boolean => steps.some((step) => at <= step.at - SECOND);
  return [...clicks.filter((one) => !isOlder(one)), ...steps, ...clicks.filter(isOlder)];
}
