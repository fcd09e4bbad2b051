/** What the clicks that give a lead its owner write, and how they are remembered lead by lead. */

import type { Asked } from "../../../src/tables/clicks/clicked-row";
import { type Click, goingOn, takenBack, withClick, wroteBesides } from "../../../src/tables/clicks/kept-clicks";
import { type OneClick, type Stamp, type Stamped, stampsFor } from "../../../src/tables/clicks/stamps";
import type { LeadField } from "../../../src/tables/leads/lead-table";
import { askedAt, clickedRow, type Row } from "./clicked";

const AT = new Date("2026-11-18T09:30:00Z");
const CAME = new Date("2026-11-18T08:00:00Z");
const ADA = { name: "Ada Roth", why: "" };

const click = (name: OneClick, cells: Row, owner?: Asked["owner"]): Stamped =>
  stampsFor(name, clickedRow({ received: CAME, ...cells }), askedAt(AT, owner ? { owner } : {}));
const stamp = (content: string, by: "turn" | "click"): Stamp => ({ field: "owner", content, gift: { by, at: AT.getTime() } });

it.each<[OneClick, Row, Asked["owner"], Stamped]>([
  ["give", { owner: "Zoe" }, ADA, { stamps: [stamp("'Ada Roth", "click")] }],
  ["give", {}, ADA, { stamps: [stamp("'Ada Roth", "click")] }],
  ["give", { owner: " ada roth" }, ADA, { skipped: "Ada Roth has it already" }],
  ["give", { received: "" }, ADA, { skipped: "no lead in the row" }],
  ["giveInTurn", {}, ADA, { stamps: [stamp("'Ada Roth", "turn")] }],
  ["giveInTurn", { owner: " " }, ADA, { stamps: [stamp("'Ada Roth", "turn")] }],
  ["giveInTurn", { owner: "Zoe" }, ADA, { skipped: "it has an owner" }],
  ["giveInTurn", {}, { name: "", why: "nobody takes it" }, { skipped: "nobody takes it" }],
  // Counted before anybody is asked.
  ["give", { owner: "Zoe" }, undefined, { stamps: [stamp("'?", "click")] }],
  ["giveInTurn", {}, undefined, { stamps: [stamp("'?", "turn")] }],
])("%s of %j to %j: %j", (name, cells, owner, stamps) => expect(click(name, cells, owner)).toEqual(stamps));

describe("turns that a click gave", () => {
  const readOf = (owner: string) => (field: LeadField) => (field === "owner" ? owner : "");
  const given = (lead: string, to: string) => ({ lead, stamps: [stamp(`'${to}`, "turn")], read: readOf("") });
  const about = { by: "ana", click: "giveInTurn", at: AT.getTime() } as const;
  const clicks = withClick([], about, "", [given("one", "Ada"), given("two", "Ben")], 10);
  const cut: Click[] = clicks.map((one) => ({ ...one, unfinished: { isBack: false, at: AT.getTime() } }));
  const wanted = { click: "giveInTurn", reason: "", now: AT.getTime() + 1000 } as const;

  it("are remembered lead by lead", () => {
    expect(wroteBesides("giveInTurn", [stamp("'Ada", "turn"), stamp("'Ben", "turn")], AT)).toEqual({});
    expect(clicks[0]?.rows).toEqual([
      ["one", { owner: "" }, { owner: "Ada" }],
      ["two", { owner: "" }, { owner: "Ben" }],
    ]);
  });

  it.each([
    ["one", "Ada", true],
    ["two", "Ben", true],
    ["two", "Ada", false],
    ["one", "Kim", false],
  ] as const)("are taken back from %s where it is %s's: %s", (lead, owner, isTaken) => {
    const back = takenBack(clicks, ["ana"], lead, readOf(owner), AT.getTime());
    expect("stamps" in back && back.stamps).toEqual(isTaken && [{ field: "owner", content: "" }]);
  });

  it("go on where they were cut, and are chosen anew where nothing was written", () => {
    expect(goingOn(cut, ["ana"], "two", readOf("Ben"), wanted)?.stamps).toEqual([]);
    expect(goingOn(cut, ["ana"], "two", readOf(""), wanted)).toBeNull();
    expect(goingOn(cut, ["ana"], "two", readOf("Kim"), wanted)).toBeNull();
  });
});
