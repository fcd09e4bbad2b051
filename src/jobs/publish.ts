import { integer, minValue, number, object, optional, parse, picklist, pipe, string } from "valibot";
import { dayStart, dayText, isDay } from "../core/agreement/days";
import { AGREEMENT_ITEMS } from "../core/agreement/items";
import { type Acceptance, differences, type Version } from "../core/agreement/versions";
import { takeLock } from "../google/document-lock";
import { openNotebook } from "../google/notebook";
import { openWorkbook, type Workbook } from "../google/workbook";
import { acceptanceRow, versionRows } from "../tables/log-table";
import { addToLog, logTab } from "./agreement-log";
import { confirm } from "./confirmed-items";
import { type AgreementNow, agreementNow } from "./draft-values";
import { followSave } from "./follow-save";
import {
  ACCEPTED,
  ACCEPTED_BEFORE,
  BUSY,
  DRAFT_CHANGED,
  NEEDS_DAY,
  NEEDS_NAME,
  NO_SUCH_VERSION,
  NOTHING_DIFFERS,
  PAST_DAY,
  PUBLISHED,
  UNREADABLE_CHANGES,
  WORD_TOO_LONG,
} from "./sentences";
import type { AcceptWish, PublishWish, VersionAnswer } from "./version-messages";
import { sumOf, versionList } from "./versions";

const LOCK_WAIT = 10_000;
const LONGEST_NAME = 200;
const LONGEST_NOTE = 5_000;

const PUBLISH = object({ inForce: string(), who: string(), note: string(), draft: optional(string()) });
const ACCEPT = object({ version: pipe(number(), integer(), minValue(1)), team: picklist(["Marketing", "Sales"]), who: string() });

function read<Wish>(of: () => Wish): Wish {
  try {
    return of();
  } catch {
    throw new Error(UNREADABLE_CHANGES);
  }
}

/** The panel's texts, which come from outside like any other. */
export const readPublishWish = (text: string): PublishWish => read(() => parse(PUBLISH, JSON.parse(text)) as PublishWish);
export const readAcceptWish = (text: string): AcceptWish => read(() => parse(ACCEPT, JSON.parse(text)));

const toTheSecond = (at: Date): number => Math.floor(at.getTime() / 1000) * 1000;

function nameProblem(who: string): string | null {
  if (who.trim() === "") return NEEDS_NAME;
  return who.length > LONGEST_NAME ? WORD_TOO_LONG("name", LONGEST_NAME) : null;
}

/** The instant from which a version holds that is published now: a day of the past only for the first one, today from now on. */
function beginning(inForce: string, { versions, sheetOffset }: AgreementNow, at: Date): number | { sentence: string } {
  if (!isDay(inForce)) return { sentence: NEEDS_DAY };
  const today = dayText(at.getTime(), sheetOffset);
  if (inForce === today) return toTheSecond(at);
  if (inForce < today && versions.length > 0) return { sentence: PAST_DAY };
  return dayStart(inForce, sheetOffset);
}

/** What stands in the way of publishing, null if nothing does. */
function obstacle({ who, note, draft: seen }: PublishWish, { draft, versions }: AgreementNow): string | null {
  const badName = nameProblem(who);
  if (badName) return badName;
  if (note.length > LONGEST_NOTE) return WORD_TOO_LONG("note", LONGEST_NOTE);
  const [problem] = draft.problems;
  if (problem) return `${problem.label}: ${problem.sentence}`;
  if (seen !== undefined && seen !== draft.sum) return DRAFT_CHANGED;
  const newest = versions[versions.length - 1];
  return newest && differences(newest.values, draft.values).length === 0 ? NOTHING_DIFFERS(newest.number) : null;
}

function answer(workbook: Workbook, at: Date, done: boolean, sentence: string): VersionAnswer {
  return { done, sentence, ...versionList(agreementNow(workbook), at) };
}

/**
 * Publishes the agreement's cells as a new version: every field is kept as a row of the log, and leads that come from its
 * first moment on are judged by it.
 */
export function publish(wish: PublishWish, at: Date): VersionAnswer {
  if (!takeLock(LOCK_WAIT)) throw new Error(BUSY);
  const workbook = openWorkbook();
  const now = agreementNow(workbook);
  const refused = obstacle(wish, now);
  const from = beginning(wish.inForce, now, at);
  const sentence = refused ?? (typeof from === "object" ? from.sentence : "");
  if (sentence || typeof from === "object") return { done: false, sentence, ...versionList(now, at) };
  const next = (now.versions[now.versions.length - 1]?.number ?? 0) + 1;
  const { values } = now.draft;
  const rows = versionRows({
    number: next,
    from,
    who: wish.who.trim(),
    at: toTheSecond(at),
    note: wish.note.trim(),
    values,
    sum: sumOf(values),
  });
  addToLog(logTab(workbook), rows);
  confirm(
    openNotebook(),
    AGREEMENT_ITEMS.map(({ key }) => key),
  );
  workbook.flush();
  return answer(workbook, at, true, `${PUBLISHED(next, wish.inForce)} ${followSave(at)}`.trim());
}

/** Keeps that a team accepts a version, by name. */
export function accept({ version: number, team, who }: AcceptWish, at: Date): VersionAnswer {
  if (!takeLock(LOCK_WAIT)) throw new Error(BUSY);
  const workbook = openWorkbook();
  const now = agreementNow(workbook);
  const version = now.versions.find((one: Version) => one.number === number);
  if (!version) throw new Error(NO_SUCH_VERSION(number));
  const before = version.accepted.find((one) => one.team === team);
  const refused = nameProblem(who) ?? (before ? ACCEPTED_BEFORE(team, number, before.who) : null);
  if (refused) return { done: false, sentence: refused, ...versionList(now, at) };
  const acceptance: Acceptance = { team, who: who.trim(), at: toTheSecond(at) };
  addToLog(logTab(workbook), [acceptanceRow(version, acceptance)]);
  workbook.flush();
  return answer(workbook, at, true, ACCEPTED(team, number));
}
