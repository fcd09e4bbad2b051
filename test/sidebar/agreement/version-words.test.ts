import { acceptedWords, changeWords, draftWords, versionTitle } from "../../../sidebar/agreement/version-words";
import type { VersionList, VersionSummary } from "../../../sidebar/server/server";

const ZONE = "Europe/Berlin";
const NOW = new Date("2026-11-20T09:00:00Z");

const summary = (more: Partial<VersionSummary>): VersionSummary => ({
  version: 2,
  inForceFrom: "2026-11-18T09:30:00Z",
  who: "Ana Lim",
  at: "2026-11-18T09:30:00Z",
  note: "",
  isInForce: true,
  isChanged: false,
  accepted: [],
  ...more,
});

const list = (versions: VersionSummary[], differing: number): VersionList => ({
  versions,
  draft: {
    sum: "",
    problems: [],
    differences: Array.from({ length: differing }, (_, at) => ({ key: `k${at}`, section: "", label: "", before: 1, after: 2 })),
  },
});

it.each<[VersionList, string]>([
  [list([], 0), "Nothing is published yet. Until then leads are judged by the agreement as it stands."],
  [list([summary({})], 0), "The draft says the same as version 2, in force since 18 Nov 2026."],
  [
    list([summary({})], 1),
    "The draft differs from version 2, in force since 18 Nov 2026: 1 item. Leads that come follow it once it is published.",
  ],
  [
    list([summary({ isInForce: false, inForceFrom: "2026-11-30T23:00:00Z" })], 3),
    "The draft differs from version 2, in force from 1 Dec 2026: 3 items. Leads that come follow it once it is published.",
  ],
])("the draft beside the versions, in words", (of, words) => expect(draftWords(of, NOW, ZONE)).toBe(words));

it("says that an older version does not hold any more", () => {
  expect(versionTitle(summary({ version: 1, isInForce: false }), NOW, ZONE)).toBe(
    "Version 1, published for 18 Nov 2026, no longer in force",
  );
});

it("says who accepted it, or that nobody has", () => {
  const accepted = summary({ accepted: [{ team: "sales", who: "Ben Ode", at: "2026-11-19T23:30:00Z" }] });
  expect(acceptedWords(accepted, "sales", ZONE)).toBe("Accepted for sales by Ben Ode on 20 Nov 2026.");
  expect(acceptedWords(accepted, "marketing", ZONE)).toBe("Not accepted for marketing yet.");
});

it("names a blank", () => expect(changeWords({ before: "", after: 30 })).toEqual(["blank", "30"]));
