/** What crosses google.script.run about versions of the agreement, as JSON text. Moments are ISO texts, days year-month-day. */

import type { SigningTeam } from "../../core/agreement/versions";
import type { Difference } from "../../language/spoken/named-changes";

export type { SigningTeam } from "../../core/agreement/versions";
export type { Difference } from "../../language/spoken/named-changes";

export interface PublishWish {
  /** The day from which the version holds; today: from now on. */
  inForce: string;
  /** Who publishes it, by name. */
  who: string;
  /** What changed and why, in words; may be blank. */
  note: string;
  /** The draft's sum that the person has seen, so that nothing is published that he has not; left out: whatever stands there. */
  draft?: string;
}

export interface AcceptWish {
  version: number;
  team: SigningTeam;
  /** Who accepts it, by name. */
  who: string;
}

export interface VersionSummary {
  version: number;
  inForceFrom: string;
  who: string;
  at: string;
  note: string;
  /** Whether leads that come now are judged by it. */
  isInForce: boolean;
  /** Whether the log says something else by now than what was published and accepted. */
  isChanged: boolean;
  accepted: { team: SigningTeam; who: string; at: string }[];
}

/** The versions, the newest first, and how the draft differs from the newest. */
export interface VersionList {
  versions: VersionSummary[];
  draft: {
    /** Its short sum, for PublishWish. */
    sum: string;
    differences: Difference[];
    /** What must be put right before it can be published. */
    problems: { key: string; label: string; sentence: string }[];
  };
}

/** Of publishing and accepting: what was done, or why not, in a sentence; and the versions as they are now. */
export interface VersionAnswer extends VersionList {
  done: boolean;
  sentence: string;
}

/** One version to read, and how the draft differs from it by now: before is the version, after the draft. */
export interface VersionRead {
  summary: VersionSummary;
  fields: { key: string; section: string; label: string; value: string | number }[];
  differences: Difference[];
}
