// Generated from the functions' doc comments by "npm run docs". Edit those, not this file.

/** The places of arguments, counted from 0: those that the agreement answers where they are left out, and that of the stages of leads. */
export const ANSWERED_ARGUMENTS: Readonly<Record<string, { agreed: readonly number[]; stage?: number }>> = {
  SLA_BACKTEST: { agreed: [4, 5, 6] },
  SLA_BUSINESS_MINUTES: { agreed: [2, 3, 4] },
  SLA_BY_CHANNEL: { agreed: [], stage: 8 },
  SLA_DUE: { agreed: [2, 3, 4] },
  SLA_EXIST_BY: { agreed: [3] },
  SLA_EXPLAIN: { agreed: [3, 4, 5] },
  SLA_GOAL: { agreed: [0, 1, 2] },
  SLA_LAG: { agreed: [3], stage: 6 },
  SLA_LATENESS: { agreed: [], stage: 8 },
  SLA_LOST_REASONS: { agreed: [1, 2] },
  SLA_MATURE_COUNTS: { agreed: [4], stage: 1 },
  SLA_MONITOR: { agreed: [9, 10, 11, 12] },
  SLA_RESPONSE_STATS: { agreed: [5, 6, 7] },
  SLA_SCORE: { agreed: [1, 2, 3] },
  SLA_SEGMENTS: { agreed: [], stage: 8 },
  SLA_STAGE_COUNTS: { agreed: [], stage: 1 },
};
