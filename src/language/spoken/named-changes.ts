/** What versions hold, as people read it in the document's language. */

import { coded, isChosen } from "../../core/agreement/item-values";
import { itemOf } from "../../core/agreement/items";
import { STAGES_KEY } from "../../core/agreement/retired-items";
import { GOALS_KEY, stageGoalsOf } from "../../core/agreement/stage-goals";
import { type ItemChange, WEEK_KEY } from "../../core/agreement/versions";
import { stagesOfText, stagesText } from "../../core/stages/stage-text";
import { choiceWord, dayWord, stageWordOf } from "./chosen-words";
import { itemNames } from "./item-words";
import { PEOPLES_WORDS } from "./peoples-words";
import { words } from "./words";

/** A change with the names of its item, and its values as they are read. */
export interface Difference extends ItemChange {
  section: string;
  label: string;
}

function stagesShown(text: string): string {
  const read = stagesOfText(text);
  return "stages" in read ? stagesText(read.stages, stageWordOf) : text;
}

const goalsShown = (text: string): string =>
  stageGoalsOf(text)
    .map(({ name, goal }) => `${name}: ${words().printed.number(goal)}`)
    .join("\n");

const weekShown = (text: string): string => text.replace(/^[A-Za-z]+/gm, dayWord);

/**
 * A value that a version holds, with the words of what was chosen.
 *
 * @example shownValue("response.start", "passed to sales") //=> "passed to sales" in English
 */
export function shownValue(key: string, value: string | number): string | number {
  if (key === STAGES_KEY) return stagesShown(String(value));
  if (key === GOALS_KEY) return goalsShown(String(value));
  if (key === WEEK_KEY) return weekShown(String(value));
  const item = itemOf(key);
  return item && isChosen(item) ? choiceWord(item, String(coded(item, value, PEOPLES_WORDS))) : value;
}

/**
 * Changes with the names of their items.
 *
 * @param labels what items were called that the agreement no longer knows
 */
export const namedChanges = (changes: readonly ItemChange[], labels: ReadonlyMap<string, string> = new Map()): Difference[] =>
  changes.map(({ key, before, after }) => {
    const { section, label } = itemNames(key);
    const change = { key, before: shownValue(key, before), after: shownValue(key, after) };
    if (section !== "") return { ...change, section, label };
    return { ...change, section: words().contents.noLongerPart, label: labels.get(key) ?? key };
  });
