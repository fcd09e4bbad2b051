/** Answers to set-up that a person began: kept for him where his browser refuses its storage to the panel's frame. */
import { openOwnCache } from "../../google/cache";
import { openWorkbook } from "../../google/workbook";

/** Seconds: as long as Google's cache holds anything. Nothing is written into the spreadsheet before a person sets up. */
const LASTS = 6 * 3_600;

/** Signs, of up to 4 bytes: a key of Google's cache holds 100 KB. */
const MOST = 25_000;

const key = (): string => `set-up answers ${openWorkbook().id()}`;

/** What the panel wrote of them last, null for nothing; 3 calls. */
export const begunAnswers = (): string | null => openOwnCache().get(key());

/**
 * Keeps them until the panel opens next; 3 calls.
 *
 * @param answers as the panel writes them, null to forget them, as is what is too long to be kept
 */
export function keepBegunAnswers(answers: string | null): void {
  const cache = openOwnCache();
  if (answers === null || answers.length > MOST) cache.remove(key());
  else cache.put(key(), answers, LASTS);
}
