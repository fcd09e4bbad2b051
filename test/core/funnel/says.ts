import type { Argument } from "../../../src/core/cells/cell";
import { spoken } from "../../harness/in-words";

/** Arguments as tests write them. */
export type Given = Argument | readonly (readonly unknown[])[];
export const cells = (given: Given): Argument => given as Argument;
export const column = (list: readonly unknown[]): Argument => list.map((cell) => [cell]) as Argument;

/** Expects one plain sentence under 200 characters that names the argument. */
export function expectSentence(ask: () => unknown, part: string): void {
  let said = "";
  try {
    spoken(ask)();
  } catch (error) {
    said = (error as Error).message;
  }
  expect(said).toContain(part);
  expect(said).toMatch(/^[a-z_]+: .*\.$/);
  expect(said.length).toBeLessThan(200);
}
