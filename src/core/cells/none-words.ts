import type { Cell } from "./cell";

/** What people and systems write into a cell where there is nothing to say. */

/** A dash, "n/a", a CRM's word for an empty choice, a database's day for no day, 0, and "not yet" as teams write it. */
const NONE =
  /^(not yet|noch nicht|ainda n[ãa]o|a[úu]n no|todav[íi]a no|pas encore|[-–—.]+|n[/.]?a\.?|0|0000-00-00([ T]00:00(:00(\.0+)?Z?)?)?|[-–—([<]*(none|null|nil|undefined|nan|blank|empty|keiner?|nenhuma?|ningun[oa]|ninguno|aucune?)[-–—)\]>]*)$/i;

/**
 * Whether a cell says in a word, a sign or a 0 that there is nothing; a blank cell says nothing at all.
 *
 * @example saysNone(" n/a ") //=> true
 * @example saysNone("") //=> false
 */
export const saysNone = (cell: Cell | undefined): boolean => cell === 0 || (typeof cell === "string" && NONE.test(cell.trim()));
