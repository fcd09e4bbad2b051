import { type ChartTable, chartTable } from "../charts/chart-table";
import { planOf } from "../charts/plan";
import type { DrawnChart, Look } from "../contract/stand-in-contract";
import { cellAddress } from "../engine/addresses";
import type { Area, Chart, Engine } from "../engine/engine";
import { findArea } from "./a1";
import { toScriptGrid } from "./cell-values";

/** The cells that a text means: A1 notation, on the active tab where none is named, or the name of a range. */
export function areaOf(engine: Engine, text: string): Area {
  const area = findArea(engine, text);
  if (!area) throw new Error(`No cells are called ${text}`);
  return area;
}

function drawn(chart: Chart, table: ChartTable): DrawnChart {
  const { title, kind, width, height, domain, series } = planOf(chart, table);
  const cell = cellAddress(chart.place.row, chart.place.column);
  return { title, type: kind, cell, width, height, domain, series: series.map(({ name, values, shown }) => ({ name, values, shown })) };
}

function chartsOn(engine: Engine, name: string): DrawnChart[] {
  const tab = engine.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`No tab is called ${name}`);
  return engine.charts(tab.id).map((chart) => drawn(chart, chartTable(engine, chart)));
}

/** Reads cells by A1 notation, for tests and the console of the page. */
export function look(engine: Engine): Look {
  const at = (a1: string): Area => areaOf(engine, a1);
  return {
    values: (a1) => toScriptGrid(engine.raw(at(a1)), engine.formats(at(a1)), engine.zone()),
    display: (a1) => engine.display(at(a1)),
    formulas: (a1) => engine.formulas(at(a1)),
    messages: (a1) => engine.messages(at(a1)),
    painted: (a1) => engine.painted(at(a1)),
    charts: (name) => chartsOn(engine, name),
  };
}
