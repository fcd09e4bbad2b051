import type { Saying } from "../cells/saying";
import { said } from "./sayings";

/** Somebody whom the agreement names. */
export interface Person {
  name: string;
  /** "" where none is given. */
  email: string;
}

const ADDRESS = /[^\s<>,;:|"()]+@[^\s<>,;:|"()]+/;
const WHOLE_ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/**
 * Reads a name with its e-mail address, in whatever order and brackets.
 *
 * @example personOf("Ana Lim <ana@example.com>") //=> { name: "Ana Lim", email: "ana@example.com" }
 */
export function personOf(text: string): Person {
  const email = ADDRESS.exec(text)?.[0] ?? "";
  const name = text
    .replace(email, "")
    .replace(/[<>()]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s,;]+|[\s,;]+$/g, "");
  return { name, email };
}

/** What is wrong where a text is no name with at most one e-mail address, null where it is. */
export function personProblem(text: string): Saying | null {
  if (/[\r\n]/.test(text.trim())) return said("onePerson");
  return text.includes("@") && !WHOLE_ADDRESS.test(personOf(text).email) ? said("wholeAddress") : null;
}
