import { integer, minValue, number, object, optional, picklist, pipe, string } from "valibot";
import { AGREEMENT_ITEMS } from "../../core/agreement/items";
import { type Acceptance, differences, VERSION_ITEMS, type Version } from "../../core/agreement/versions";
import { dayStart, dayText, isDay } from "../../core/dates/days";
import { takeLock } from "../../google/document-lock";
import { type Notebook, openNotebook } from "../../google/notebook";
import { openWorkbook, type Workbook } from "../../google/workbook";
import { labelOf } from "../../language/spoken/item-words";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { words } from "../../language/spoken/words";
import { acceptanceRow, nextVersion, versionRows } from "../../tables/agreement/log-table";
import { followSave } from "../check/follow-save";
import type { AcceptWish, PublishWish, VersionAnswer } from "../messages/version-messages";
import { confirm } from "../notes/confirmed-items";
import { addToLog, logTab } from "../rules/agreement-log";
import { readClock, writeClock } from "../rules/clock-state";
import { afterDeed } from "../run/after-deed";
import { Hindrance } from "../run/hindrance";
import { LOCK_WAIT } from "../run/limits";
import { readMessage } from "../run/read-message";
import { type AgreementNow, agreementNow } from "./draft-values";
import { sumOf, versionList } from "./versions";

const LONGEST_NAME = 200;
const LONGEST_NOTE = 5_000;

const PUBLISH = object({ inForce: string(), who: string(), note: string(), draft: optional(string()) });
const ACCEPT = object({ version: pipe(number(), integer(), minValue(1)), team: picklist(["marketing", "sales"]), who: string() });

/** The panel's texts, which come from outside like any other. */
export const readPublishWish = (text: string): PublishWish => readMessage(PUBLISH, text) as PublishWish;
export const readAcceptWish = (text: string): AcceptWish => readMessage(ACCEPT, text);

const toTheSecond = (at: Date): number => Math.floor(at.getTime() / 1000) * 1000;

function nameProblem(who: string): string | null {
  if (who.trim() === "") return words().versions.needsName;
  return who.length > LONGEST_NAME ? words().versions.nameTooLong(LONGEST_NAME) : null;
}

/** The instant from which a version holds that is published now: a day of the past only for the first one, today from now on. */
function beginning(inForce: string, { versions, sheetOffset }: AgreementNow, at: Date): number | { sentence: string } {
  if (!isDay(inForce)) return { sentence: words().versions.needsDay };
  const today = dayText(at.getTime(), sheetOffset);
  if (inForce === today) return toTheSecond(at);
  if (inForce < today && versions.length > 0) return { sentence: words().versions.pastDay };
  return dayStart(inForce, sheetOffset);
}

/** Checks look for the log from now on, should this run be cut after it was made. */
function expectLog(notebook: Notebook): void {
  const clock = readClock(notebook);
  if (clock?.tabs.log !== null) return;
  const { log: _, ...tabs } = clock.tabs;
  writeClock(notebook, { ...clock, tabs });
}

/** Whether the newest version says what the agreement's cells say now. */
function isPublished({ draft, versions }: AgreementNow): boolean {
  const newest = versions[versions.length - 1];
  return newest !== undefined && differences(newest.values, draft.values, EARLIER_STARTS).length === 0;
}

/** What stands in the way of publishing whatever the versions say, null if nothing does. */
function obstacle({ who, note, draft: seen }: PublishWish, { draft }: AgreementNow): string | null {
  const badName = nameProblem(who);
  if (badName) return badName;
  if (note.length > LONGEST_NOTE) return words().versions.noteTooLong(LONGEST_NOTE);
  const [problem] = draft.problems;
  if (problem) return `${problem.label}: ${problem.sentence}`;
  return seen !== undefined && seen !== draft.sum ? words().versions.draftChanged : null;
}

/** What rows of the log that were just written come to. */
interface LogEntry {
  /** What was done. */
  sentence: string;
  /** The same where neither writing was confirmed nor the log could be read. */
  unsure(why: string): string;
  isThere(now: AgreementNow): boolean;
  /** The versions as they must stand. */
  must: AgreementNow;
}

/**
 * The answer after rows of the log were written: what was done with what could not be done after it, and the versions as the log
 * holds them, or as they must stand where it cannot be read.
 *
 * @throws one sentence where the log does not hold it
 */
function written(workbook: Workbook, at: Date, { sentence, unsure, isThere, must }: LogEntry): VersionAnswer {
  const unconfirmed = afterDeed(unsure, () => workbook.flush());
  let now = must;
  const unread = afterDeed(words().saving.notReadBack, () => {
    now = agreementNow(workbook);
  });
  if (!isThere(now)) throw new Hindrance(words().versions.notInLog);
  const said = unconfirmed && unread ? unconfirmed : [sentence, unread].filter(Boolean).join(" ");
  return { done: true, sentence: said, ...versionList(now, at) };
}

/** What stands in the way, with the versions. */
const refusal = (sentence: string, now: AgreementNow, at: Date): VersionAnswer => ({ done: false, sentence, ...versionList(now, at) });

/** The same where nothing is to be published; what an earlier publishing could not bring to the leads is made up for. */
function nothingNew(now: AgreementNow, at: Date): VersionAnswer {
  const newest = now.versions[now.versions.length - 1];
  const sentence = [words().versions.nothingDiffers(newest?.number ?? 0), followSave(at)].filter(Boolean).join(" ");
  return refusal(sentence, now, at);
}

/**
 * Publishes the agreement's cells as a new version: every field is kept as a row of the log, and leads that come from its
 * first moment on are judged by it. Once it stands in the log it is published, whatever Google refuses after that: the answer says
 * what could not be done.
 */
export function publish(wish: PublishWish, at: Date): VersionAnswer {
  if (!takeLock(LOCK_WAIT)) throw new Hindrance(words().saving.busy);
  const workbook = openWorkbook();
  const now = agreementNow(workbook);
  const refused = obstacle(wish, now);
  if (refused) return refusal(refused, now, at);
  if (isPublished(now)) return nothingNew(now, at);
  const from = beginning(wish.inForce, now, at);
  if (typeof from === "object") return refusal(from.sentence, now, at);
  const notebook = openNotebook();
  expectLog(notebook);
  const tab = logTab(workbook);
  const log = tab.read();
  const { number, row } = nextVersion(log);
  const { values } = now.draft;
  const about = { number, from, who: wish.who.trim(), at: toTheSecond(at), note: wish.note.trim(), values, sum: sumOf(values) };
  // Before the version: who publishes the texts keeps them, and after it nothing is left to do but what the next check does, too.
  confirm(
    notebook,
    AGREEMENT_ITEMS.map(({ key }) => key),
  );
  addToLog(tab, log, versionRows(about), row);
  const labels = new Map(VERSION_ITEMS.map(({ key }) => [key, labelOf(key)]));
  const made: Version = { ...about, labels, items: values.size, accepted: [] };
  const answer = written(workbook, at, {
    sentence: words().versions.published(number, wish.inForce),
    unsure: (why) => words().versions.unsure(number, why),
    isThere: ({ versions }) => versions.some((one) => one.number === number),
    must: { ...now, versions: [...now.versions, made] },
  });
  return { ...answer, sentence: `${answer.sentence} ${followSave(at)}`.trim() };
}

/** Keeps that a team accepts a version, by name. */
export function accept({ version: number, team, who }: AcceptWish, at: Date): VersionAnswer {
  if (!takeLock(LOCK_WAIT)) throw new Hindrance(words().saving.busy);
  const workbook = openWorkbook();
  const now = agreementNow(workbook);
  const version = now.versions.find((one: Version) => one.number === number);
  if (!version) throw new Hindrance(words().versions.none(number));
  const before = version.accepted.find((one) => one.team === team);
  const refused = nameProblem(who) ?? (before ? words().versions.acceptedBefore(words().contents.owners[team], number, before.who) : null);
  if (refused) return { done: false, sentence: refused, ...versionList(now, at) };
  const acceptance: Acceptance = { team, who: who.trim(), at: toTheSecond(at) };
  const tab = logTab(workbook);
  addToLog(tab, tab.read(), [acceptanceRow(version, acceptance)]);
  const accepted = { ...version, accepted: [...version.accepted, acceptance] };
  return written(workbook, at, {
    sentence: words().versions.accepted(words().printed.teams[team], number),
    unsure: (why) => words().versions.acceptanceUnsure(words().printed.teams[team], number, why),
    isThere: ({ versions }) => versions.some((one) => one.number === number && one.accepted.some((by) => by.team === team)),
    must: { ...now, versions: now.versions.map((one) => (one === version ? accepted : one)) },
  });
}
