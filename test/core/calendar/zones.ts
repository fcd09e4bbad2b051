import { stepwise } from "../../../src/core/calendar/zone-steps";
import type { OffsetAt } from "../../../src/core/cells/moments";
import { offsetByIntl } from "../../../src/google/reading";

const known = new Map<string, OffsetAt>();

/** A zone by its IANA name, asked few times. */
export function zone(name: string): OffsetAt {
  const offsetAt = known.get(name) ?? stepwise(offsetByIntl(name));
  known.set(name, offsetAt);
  return offsetAt;
}
