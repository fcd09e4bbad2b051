import type { Area, Engine } from "../engine/engine";
import type { Look } from "../stand-in-contract";
import { findArea } from "./a1";
import { toScriptGrid } from "./cell-values";

/** Reads cells by A1 notation, for tests and the console of the page. */
export function look(engine: Engine): Look {
  const at = (a1: string): Area => {
    const area = findArea(engine, a1);
    if (!area) throw new Error(`No cells are called ${a1}`);
    return area;
  };
  return {
    values: (a1) => toScriptGrid(engine.raw(at(a1)), engine.formats(at(a1)), engine.zone()),
    display: (a1) => engine.display(at(a1)),
    formulas: (a1) => engine.formulas(at(a1)),
    messages: (a1) => engine.messages(at(a1)),
    painted: (a1) => engine.painted(at(a1)),
  };
}
