import { understandStanding } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import { ENDS_KEY, retiredStarts, STAGES_KEY, WAITING_KEY } from "../../core/agreement/retired-items";
import { type Version, WEEK_KEY, ZONE_KEY } from "../../core/agreement/versions";
import { said as ofCalendar } from "../../core/calendar/sayings";
import { WEEK_COLUMNS } from "../../core/calendar/week-text";
import { type WorkingWeek, workingWeek } from "../../core/calendar/working-week";
import { said } from "../../core/cells/sayings";
import { tableRows } from "../../core/cells/table-text";
import { Unclear } from "../../core/cells/unclear";
import { earlierTerms, listedTerms, type StageTerms } from "../../core/sla/ending";
import type { ResponseTerms } from "../../core/sla/judge";
import { responseTerms } from "../../core/sla/terms";
import { stagesOfText } from "../../core/stages/stage-text";
import { offsetsOf } from "../../google/reading";
import { labelOf, startOf } from "../../language/spoken/item-words";
import { namesNow } from "../../language/spoken/names";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { worded } from "../../language/spoken/worded";
import { words } from "../../language/spoken/words";

/** What leads are judged by that came from an instant on. Holidays are those of the tab of hours in every version. */
export interface VersionRules {
  from: number;
  terms: ResponseTerms;
  week: WorkingWeek;
  zone: string;
}

/** A value as it is understood; an item that came later than the version has its starting value. */
function valueIn({ values }: Version, key: string): string | number {
  const item = itemOf(key);
  if (!item) return "";
  const answer = understandStanding(item, values.get(key) ?? startOf(item), PEOPLES_WORDS);
  if ("sentence" in answer) throw new Unclear(said("inArgument", labelOf(key), answer.sentence));
  return answer.value;
}

/**
 * What a version says of stages. One that was published before there was a list judges as it did then; the funnel's names stood in
 * labels, which no version holds: they are those of today.
 */
function stageTerms({ values }: Version, funnel: readonly string[]): StageTerms {
  const text = values.get(STAGES_KEY);
  if (text === undefined) {
    const started = new Map(retiredStarts(EARLIER_STARTS));
    const earlier = (key: string): string => String(values.get(key) ?? started.get(key) ?? "");
    return earlierTerms({ waiting: earlier(WAITING_KEY), ends: earlier(ENDS_KEY), funnel });
  }
  const read = stagesOfText(String(text));
  if ("sentence" in read) throw new Unclear(said("inArgument", labelOf(STAGES_KEY), read.sentence));
  return listedTerms(read.stages);
}

function compiled(version: Version, sheetZone: string, funnel: readonly string[], isKnown: (zone: string) => boolean): VersionRules {
  if (Number.isNaN(version.from)) throw new Unclear(words().versions.noBeginning);
  if (version.values.size < version.items) throw new Unclear(words().versions.rowsMissing);
  const terms = responseTerms((key) => valueIn(version, key), stageTerms(version, funnel), PEOPLES_WORDS.ofLines);
  const week = workingWeek(tableRows(String(version.values.get(WEEK_KEY) ?? ""), WEEK_COLUMNS), () => 0);
  const zone = String(version.values.get(ZONE_KEY) ?? "").trim() || sheetZone;
  if (!isKnown(zone)) throw new Unclear(ofCalendar("badZone", zone));
  return { from: version.from, terms, week, zone };
}

/** Whether a version only repeats what the one before it says to leads. */
const repeats = (before: VersionRules | undefined, rules: VersionRules): boolean =>
  before !== undefined && rules.from >= before.from && JSON.stringify({ ...before, from: rules.from }) === JSON.stringify(rules);

/** Whether a zone is known, asked once for each: there may be hundreds of versions. */
function knownZones(): (zone: string) => boolean {
  const known = new Map<string, boolean>();
  return (zone) => {
    const answer = known.get(zone) ?? offsetsOf(zone) !== null;
    known.set(zone, answer);
    return answer;
  };
}

/**
 * Compiles the published versions. A version that changed nothing for leads is left out.
 *
 * @param versions in the order of their numbers
 * @param funnel the names of the funnel's steps as they are today
 * @returns the rules, or one sentence about the row of the log that is not understood
 */
export function versionRules(
  versions: readonly Version[],
  sheetZone: string,
  funnel: readonly string[],
): VersionRules[] | { problem: string } {
  const all: VersionRules[] = [];
  const isKnown = knownZones();
  for (const version of versions) {
    try {
      const rules = compiled(version, sheetZone, funnel, isKnown);
      if (!repeats(all[all.length - 1], rules)) all.push(rules);
    } catch (error) {
      if (!(error instanceof Unclear)) throw error;
      return { problem: words().versions.inLog(namesNow().tabs.log, version.number, worded(error.saying)) };
    }
  }
  return all;
}
