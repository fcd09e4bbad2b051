/** A change of one field's text that can be undone. */
export interface PastStep {
  key: string;
  before: string;
  after: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** The last changes, oldest first. */
export type Past = readonly PastStep[];

const MOST = 100;
/** Milliseconds: what is typed without a longer pause is undone at once. */
const A_BREATH = 1500;

/**
 * Notes a change.
 *
 * @param whole whether it is a step of its own, as a click is, whatever was typed right before
 */
export function noted(past: Past, step: PastStep, whole: boolean): Past {
  const last = past[past.length - 1];
  if (step.before === step.after) return past;
  if (!whole && last && last.key === step.key && last.after === step.before && step.at - last.at < A_BREATH) {
    return [...past.slice(0, -1), { ...step, before: last.before }];
  }
  return [...past, step].slice(-MOST);
}

/**
 * The last change that can be undone without touching what somebody else wrote since, and what is left before it.
 *
 * @param textOf the present text of a field, undefined where it is gone
 */
export function lastStep(past: Past, textOf: (key: string) => string | undefined): { step: PastStep; before: Past } | null {
  for (let at = past.length - 1; at >= 0; at -= 1) {
    const step = past[at];
    if (step && textOf(step.key) === step.after) return { step, before: past.slice(0, at) };
  }
  return null;
}
