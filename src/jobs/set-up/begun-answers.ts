/** Answers to set-up that a person began: kept for him where his browser refuses its storage to the panel's frame. */
import { openOwnCache } from "../../google/cache";
import { openWorkbook } from "../../google/workbook";

/** Seconds: as long as Google's cache holds anything. Nothing is written into the spreadsheet before a person sets up. */
const LASTS = 6 * 3_600;

const key = (): string => `set-up answers ${openWorkbook().id()}`;

/** What the panel wrote of them last, null for nothing; 3 calls. */
export const begunAnswers = (): string | null => openOwnCache().get(key());

/**
 * Keeps them until the panel opens next; 3 calls.
 *
 * @param answers as the panel writes them, null to forget them
 */
export function keepBegunAnswers(answers: string | null): void {
  const cache = openOwnCache();
  if (answers === null) cache.remove(key());
  else cache.put(key(), answers, LASTS);
}
