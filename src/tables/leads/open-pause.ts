import { foldedWord } from "../../core/stages/folded-word";
import { namesNow, spellingsOf } from "../../language/spoken/names";

/** What the column Pause until holds where nobody knows yet when the lead goes on, as it is written now. */
export const openPauseWord = (): string => namesNow().marks.openPause;

/**
 * Whether a cell of the column Pause until says, in whatever language, that the pause has no known end.
 *
 * @example isOpenPause(" Open ") //=> true
 */
export const isOpenPause = (cell: unknown): boolean =>
  typeof cell === "string" && cell !== "" && spellingsOf("marks", "openPause").some((word) => foldedWord(word) === foldedWord(cell));
