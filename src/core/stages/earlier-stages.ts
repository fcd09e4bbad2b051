/** What an earlier agreement said of stages in items of its own, and the list that this comes to. Nothing that people typed is lost. */
import { entriesOf, tableRows } from "../cells/table-text";
import { foldedWord } from "./folded-word";
import { type Stage, stageNamed } from "./stage";
import { teamOf } from "./stage-table";
import { heardIn, stageSays } from "./stage-words";

export interface PlanStageTexts {
  name: string;
  owner: string;
  passes: string;
}

/** The texts as they stood; "" for one that is gone. */
export interface EarlierStages {
  /** A line a stage: name, owner, what it passes on when. */
  owners: string;
  /** A line a stage. */
  waiting: string;
  ends: string;
  /** The funnel's stages by the labels of its rates; none where these name none. */
  funnel: readonly string[];
  /** The stages of the plan, where there is one. */
  plan?: readonly PlanStageTexts[];
}

/** With what an earlier build began an agreement, in the language that it spoke. */
export interface EarlierStarts {
  /** As the texts of EarlierStages. */
  owners: string;
  waiting: string;
  ends: string;
  /** What a new list begins with in that language. */
  stages: readonly Stage[];
  /** Says in a stage's criterion when it passes leads on. */
  passesOn(when: string): string;
}

/** Name, owner, what it passes on when. */
const OWNER_COLUMNS = ["", "", ""];

interface OwnerRow {
  name: string;
  owner: string;
  passes: string;
}

const ownerRows = (text: string): OwnerRow[] =>
  tableRows(text, OWNER_COLUMNS).map(([name = "", owner = "", passes = ""]) => ({ name, owner, passes }));

const sameStage = (one: string, other: string): boolean => foldedWord(one) === foldedWord(other);
const named = <One extends { name: string }>(rows: readonly One[], name: string): One | undefined =>
  rows.find((row) => sameStage(row.name, name));

const joined = (parts: readonly string[], between: string): string =>
  [...new Set(parts.map((part) => part.trim()))].filter(Boolean).join(between);

/** What a row says of passing on, where somebody wrote it. */
const typedPasses = (row: OwnerRow | undefined, starts: EarlierStarts): string =>
  row && row.passes !== named(ownerRows(starts.owners), row.name)?.passes ? row.passes.trim() : "";

/** A team's bare name is whose the stage is; anything else names a person. */
const personIn = (owner: string | undefined): string => (owner === undefined || teamOf(owner) !== null ? "" : owner.trim());

const teamIn = (owner: string | undefined): Stage["whose"] => {
  const words = (owner ?? "").split(/[^\p{L}]+/u);
  return words.map((word) => teamOf(word)).find((team) => team === "marketing" || team === "sales") ?? "";
};

/** The names of the funnel's steps, spelt as the table of owners spells them. */
function stepNames({ funnel, plan = [] }: EarlierStages, rows: readonly OwnerRow[], starts: EarlierStarts): string[] {
  const planned = plan.map(({ name }) => name.trim()).filter(Boolean);
  const names =
    planned.length > 0
      ? planned
      : funnel.length > 0
        ? funnel.map((name) => named(rows, name)?.name ?? named(starts.stages, name)?.name ?? name)
        : rows.map(({ name }) => name);
  return names.filter((name, at) => name !== "" && names.findIndex((one) => sameStage(one, name)) === at);
}

function stepsOf(
  earlier: EarlierStages,
  rows: readonly OwnerRow[],
  starts: EarlierStarts,
  waits: (name: string) => boolean,
  ends: (name: string) => boolean,
): Stage[] {
  const names = stepNames(earlier, rows, starts);
  let team: "marketing" | "sales" = "marketing";
  let isTaken = false;
  return names.map((name, at) => {
    const [row, planned, start] = [named(rows, name), named(earlier.plan ?? [], name), named(starts.stages, name)];
    const isLast = at === names.length - 1;
    team = teamIn(row?.owner) || teamIn(planned?.owner) || start?.whose || (isLast ? "sales" : team);
    const takesOver = team === "sales" && !isTaken;
    isTaken ||= takesOver;
    const before = at === 0 ? "" : typedPasses(named(rows, names[at - 1] ?? ""), starts);
    const own = planned ? planned.passes : (start?.criterion ?? "");
    const onward = isLast ? typedPasses(row, starts) : "";
    const criterion = joined(
      [before === "" ? own : joined([own.replace(/[.\s]+$/, ""), before], "; "), onward && starts.passesOn(onward)],
      " ",
    );
    const isClosed =
      ends(name) &&
      !isLast &&
      stageSays(name) !== "talking" &&
      stageSays(name) !== "won" &&
      names.findIndex((one) => stageSays(one) === "talking") > at;
    return stageNamed(name, {
      whose: team,
      takesOver,
      criterion,
      owner: joined([personIn(row?.owner), personIn(planned?.owner)], ", "),
      end: isLast ? "won" : isClosed ? "other" : "",
      waiting: waits(name),
    });
  });
}

/** An entry of the stages at which nothing more was due. A word for talks says so by itself. */
function endOf(name: string): Stage["end"] {
  const says = stageSays(name);
  if (says === "talking") return "";
  if (says === "won") return "won";
  return heardIn(name)?.sense === "lost" ? "lost" : "other";
}

/**
 * The list of stages that the earlier texts come to.
 *
 * @example carriedStages({ ...starts, funnel: ["lead", "MQL", "SAL", "opportunity", "customer"] }, starts) //=> starts.stages
 */
export function carriedStages(earlier: EarlierStages, starts: EarlierStarts): Stage[] {
  const rows = ownerRows(earlier.owners);
  const [waiting, ends] = [entriesOf(earlier.waiting.replace(/;/g, "\n")), entriesOf(earlier.ends.replace(/;/g, "\n"))];
  const isIn = (names: readonly string[]) => (name: string) => names.some((one) => sameStage(one, name));
  const list: Stage[] = stepsOf(earlier, rows, starts, isIn(waiting), isIn(ends));
  const isKnown = (name: string) => list.some((stage) => [stage.name, ...stage.alsoCalled].some((word) => sameStage(word, name)));
  const add = (name: string, rest: Partial<Stage>) => {
    if (!isKnown(name)) list.push(stageNamed(name, rest));
  };
  for (const { name, owner, passes } of rows) {
    if (name !== "")
      add(name, {
        owner,
        criterion: passes && starts.passesOn(passes),
        waiting: isIn(waiting)(name),
        end: isIn(ends)(name) ? endOf(name) : "",
      });
  }
  for (const name of waiting) add(name, { waiting: true });
  for (const name of ends) {
    const won = list.find((stage) => stage.end === "won");
    const isOtherWord = endOf(name) === "won" && won !== undefined && !/[,;]/.test(name);
    if (isOtherWord && !isKnown(name)) list[list.indexOf(won)] = { ...won, alsoCalled: [...won.alsoCalled, name] };
    else add(name, { end: endOf(name) });
  }
  return list;
}
