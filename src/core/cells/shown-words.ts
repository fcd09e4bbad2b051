import type { Cell } from "./cell";

/** Which computed cells can be shown to people in another place: a cell that waits or failed says nothing to them. */

/** #REF!, #N/A and the like in the languages of Sheets: #NV, #¿NOMBRE?, #ДЕЛ/0!. */
const ERROR = /^#([¡¿]?[\p{Lu}\d/]+[!?]|N\/A|N\/D|NV|Н\/Д)(\s.*)?$/su;

/** What Sheets shows while a formula of a script is computed. */
const WAITS =
  /^(loading|wird geladen|laden|carregando|a carregar|cargando|chargement( en cours)?|caricamento( in corso)?|загрузка|wczytywanie|ładowanie|laddar|läser in|laster inn|indlæser|ladataan|yükleniyor|načítání|読み込んでいます|読み込み中|正在加载|載入中|로드 중)\s*(\.{3}|…)$/iu;

/** Whether a cell's formula is still being computed. */
export const isComputing = (cell: Cell | null | undefined): boolean => typeof cell === "string" && WAITS.test(cell.trim());

/**
 * Whether a cell holds no answer: it shows an error, or its formula is still being computed.
 *
 * @example holdsNoAnswer("Loading...") //=> true
 * @example holdsNoAnswer("#1 priority") //=> false
 */
export const holdsNoAnswer = (cell: Cell | null | undefined): boolean =>
  isComputing(cell) || (typeof cell === "string" && ERROR.test(cell.trim()));

/**
 * The sentence that a computed cell shows, for a place outside its tab.
 *
 * @returns "" where the cell is blank, holds no text, an error, or waits for its formula
 * @example shownSentence("#ERROR!") //=> ""
 */
export const shownSentence = (cell: Cell | null | undefined): string =>
  typeof cell === "string" && !holdsNoAnswer(cell) ? cell.trim() : "";
