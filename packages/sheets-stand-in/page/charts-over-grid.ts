import { IRenderManagerService } from "@univerjs/engine-render";
import { SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import { chartTable } from "../charts/chart-table";
import { chartPicture } from "../charts/picture";
import type { Shape } from "../charts/shapes";
import type { Chart, Engine } from "../engine/engine";
import { make } from "./make";
import type { OnScreen } from "./univer";

const SCROLL_BAR = 10;
const SVG = "http://www.w3.org/2000/svg";

function elementOf({ tag, attributes, children }: Shape): SVGElement {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === "string" ? child : elementOf(child))));
  return element;
}

/** Where the grid's cells stand on the screen; null before it has been drawn. */
function gridOnScreen({ api, injector }: OnScreen) {
  const book = api.getActiveWorkbook();
  const render = book && injector.get(IRenderManagerService).getRenderById(book.getId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return null;
  const { scaleX, scaleY } = render.scene;
  const corner = { x: skeleton.rowHeaderWidth * scaleX, y: skeleton.columnHeaderHeight * scaleY };
  // Without frozen rows or columns the main part begins at the headers.
  const frozen = { x: Math.max(0, main.left - corner.x), y: Math.max(0, main.top - corner.y) };
  return {
    skeleton,
    scaleX,
    scaleY,
    corner,
    frozen,
    scrolled: { x: main.viewportScrollX, y: main.viewportScrollY },
    canvas: render.engine.getCanvasElement(),
  };
}

type Grid = NonNullable<ReturnType<typeof gridOnScreen>>;

interface Drawn {
  chart: Chart;
  element: HTMLElement;
}

/** The layer covers the cells, and not the headings of rows and columns. */
function coverCells(layer: HTMLElement, { canvas, corner }: Grid): void {
  const outer = layer.parentElement?.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  layer.style.left = `${inner.left - (outer?.left ?? 0) + corner.x}px`;
  layer.style.top = `${inner.top - (outer?.top ?? 0) + corner.y}px`;
  layer.style.width = `${inner.width - corner.x - SCROLL_BAR}px`;
  layer.style.height = `${inner.height - corner.y - SCROLL_BAR}px`;
}

/** A chart stands at its cell, under frozen rows and columns where it scrolls and they do not. */
function standAtCell({ chart: { place }, element }: Drawn, grid: Grid, freeze: { startRow: number; startColumn: number }): void {
  const { frozen, scrolled, scaleX, scaleY, skeleton } = grid;
  const cell = skeleton.getCellByIndexWithNoHeader(place.row, place.column);
  const stays = { x: place.column < freeze.startColumn, y: place.row < freeze.startRow };
  const x = (cell.startX + place.offsetX) * scaleX - (stays.x ? 0 : scrolled.x * scaleX);
  const y = (cell.startY + place.offsetY) * scaleY - (stays.y ? 0 : scrolled.y * scaleY);
  element.style.transform = `translate(${x}px, ${y}px) scale(${scaleX}, ${scaleY})`;
  const under = { x: stays.x ? 0 : Math.max(0, frozen.x - x) / scaleX, y: stays.y ? 0 : Math.max(0, frozen.y - y) / scaleY };
  element.style.clipPath = under.x || under.y ? `inset(${under.y}px 0 0 ${under.x}px)` : "";
}

/**
 * Draws the charts of the tab in front over the grid: they scroll with their cell, under frozen rows, and follow the cells that they show.
 *
 * @param layer stands over the grid and lets clicks through
 */
export function chartsOverGrid(layer: HTMLElement, engine: Engine, screen: OnScreen): void {
  const { api } = screen;
  let drawn: Drawn[] = [];
  let waiting = false;
  let pictures = "";

  const place = () => {
    const grid = drawn.length ? gridOnScreen(screen) : null;
    layer.hidden = !grid;
    if (!grid) return;
    coverCells(layer, grid);
    const freeze = api.getActiveWorkbook()?.getActiveSheet().getFreeze() ?? { startRow: 0, startColumn: 0 };
    for (const one of drawn) standAtCell(one, grid, freeze);
  };

  const draw = () => {
    waiting = false;
    const tab = engine.activeTab();
    const charts = engine.charts(tab);
    const shapes = charts.map((chart) => chartPicture(chart, chartTable(engine, chart)));
    const now = JSON.stringify(shapes);
    if (now !== pictures) {
      pictures = now;
      layer.replaceChildren(...shapes.map((shape) => make("div", { class: "chart" }, elementOf(shape))));
    }
    drawn = charts.flatMap((chart, index) => {
      const element = layer.children[index];
      return element instanceof HTMLElement ? [{ chart, element }] : [];
    });
    place();
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };

  // All that moves cells is a mutation. Univer's own SheetSkeletonChanged must not be asked for: it throws where the last column or row
  // was deleted, within the command that deletes it, which then ends halfway and is said to be refused.
  api.addEvent(api.Event.CommandExecuted, ({ type }) => {
    if (type === api.Enum.CommandType.MUTATION) soon();
  });
  api.addEvent(api.Event.ActiveSheetChanged, soon);
  api.addEvent(api.Event.Scroll, place);
  api.addEvent(api.Event.SheetZoomChanged, soon);
  new ResizeObserver(soon).observe(layer.parentElement ?? layer);
  soon();
}
