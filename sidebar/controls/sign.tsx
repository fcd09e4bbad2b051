import type { State } from "../server/server";

/** Small drawings that say in a shape what a word beside them says. */
const PATHS = {
  tick: <path d="M1.2 6.6 4.4 9.8 10.8 2.6" fill="none" stroke="currentColor" stroke-width="2" />,
  triangle: (
    <>
      <path d="M6 .8 11.6 11H.4z" fill="currentColor" />
      <path d="M6 4.4v3.2M6 8.9v.9" stroke="var(--sign-hole, #fff)" stroke-width="1.2" />
    </>
  ),
  emptyTriangle: (
    <>
      <path d="M6 1.6 11 10.5H1z" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linejoin="round" />
      <path d="M6 4.8v2.6M6 8.3v.9" stroke="currentColor" stroke-width="1.2" />
    </>
  ),
  turning: <path d="M4.4 1.4 1.4 4.4l3 3M1.6 4.4h5.6a3 3 0 0 1 0 6H4" fill="none" stroke="currentColor" stroke-width="1.5" />,
  halfDisc: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d="M6 6V1a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  ring: <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4" />,
  clock: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d="M6 3v3.2l2.2 1.4" fill="none" stroke="currentColor" stroke-width="1.4" />
    </>
  ),
  bars: <path d="M3.6 1.5v9M8.4 1.5v9" stroke="currentColor" stroke-width="2.2" />,
  down: <path d="M1.5 4 6 8.5 10.5 4" fill="none" stroke="currentColor" stroke-width="1.6" />,
  on: <path d="M4 1.5 8.5 6 4 10.5" fill="none" stroke="currentColor" stroke-width="1.6" />,
} as const;

export type SignName = keyof typeof PATHS;

export function Sign({ name }: { name: SignName }) {
  return (
    <svg class="sign" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}

const OF_STATES: Partial<Record<State, SignName>> = {
  overdue: "triangle",
  followUpOverdue: "emptyTriangle",
  acceptOverdue: "emptyTriangle",
  dueSoon: "halfDisc",
  followUpDue: "halfDisc",
  acceptDue: "halfDisc",
  backToday: "turning",
  resting: "turning",
  onTime: "tick",
  late: "clock",
  paused: "bars",
  givenUp: "bars",
};

/** The sign of a state of leads. */
export const signOf = (state: State): SignName => OF_STATES[state] ?? "ring";
