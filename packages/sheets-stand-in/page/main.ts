import "./page.css";
import type { Kept } from "../contract/kept";
import type { Execution, Look, Mail, Panel, StandIn } from "../contract/stand-in-contract";
import { look } from "../stand-in";
import { showMessages } from "./cell-message";
import { chartsOverGrid } from "./charts-over-grid";
import { clockTurns } from "./clock-turns";
import { fileMenus } from "./file-menus";
import { keeper, keepsNothing, openInstead, readKept, startOver } from "./keep";
import { make, place } from "./make";
import { menuBar } from "./menu-bar";
import { openModal } from "./modal";
import { claimWorkbook, ELSEWHERE } from "./one-tab";
import { type OpenFile, openFile } from "./open-file";
import { panelPlace } from "./panel";
import { pointingIn } from "./pointing";
import { runInRealTime } from "./real-time";
import { walkRegions } from "./regions";
import { type Bar, standInBar } from "./stand-in-bar";
import { toastError } from "./toasts";
import { told } from "./told";
import { focusGrid, forgetUndo, showCell, showFirstCells } from "./univer";

declare global {
  interface Window {
    standIn: StandIn;
    look: Look;
  }
}

const [PERSON] = told.people;
const OPENING = { sample: `Opening the ${told.sample.called}…`, empty: "Opening the spreadsheet…" };

function showPerson(email: string): void {
  const sign = place("person");
  sign.textContent = email.slice(0, 1).toUpperCase();
  sign.title = email;
  sign.classList.toggle("second", email !== PERSON);
}

function askFor(file: Kept["file"], begin: (file: Kept["file"]) => Promise<void>): void {
  const [title, verb] =
    file === "empty" ? ["New empty spreadsheet", "Make an empty one"] : [`Open the ${told.sample.called}`, "Open the sample"];
  const text = make("p", {}, "It takes the place of the workbook that is open now, which is not kept.");
  openModal(title, [text], verb, "Puts the present workbook away", async () => {
    await begin(file);
    return null;
  });
}

function askForCopy(copy: () => Promise<void>): void {
  const text = make("p", {}, "The copy takes the place of the workbook that is open now, which is not kept. Timers stay behind.");
  openModal("Make a copy", [text], "Make a copy", "Puts the present workbook away for its copy", async () => {
    await copy();
    return null;
  });
}

/**
 * Everything around the grid, once the file is open.
 *
 * @param alone no other tab has the file open
 */
function furnish(kept: Kept, { screen, standIn }: OpenFile, alone: boolean): Bar {
  const { engine } = standIn;
  const giveBack = () => focusGrid(screen);
  const state = (): Kept => ({ file: kept.file, saved: { engine: engine.save(), standIn: standIn.save(), now: engine.now() } });
  const failed = () => toastError("This browser does not let the page keep the workbook: a reload opens it anew.");
  const keeping = alone ? keeper(state, failed) : keepsNothing;
  const leaveFor = async (next: Kept) => {
    if (!alone) throw new Error(ELSEWHERE);
    keeping.stop();
    await openInstead(next);
    location.reload();
  };
  const begin = (file: Kept["file"]) => leaveFor({ file });
  place("file-name").textContent = engine.name();
  document.title = `${engine.name()} - ${told.addOn}`;
  menuBar(
    place("menus"),
    fileMenus(standIn, {
      newFile: () => askFor("empty", begin),
      openSample: () => askFor("sample", begin),
      makeCopy: () => askForCopy(() => leaveFor({ file: kept.file, saved: { ...standIn.copy(true), now: engine.now() } })),
      failed: toastError,
    }),
    giveBack,
  );
  const updateMessage = showMessages(place("cell-message"), engine, pointingIn(screen));
  screen.api.addEvent(screen.api.Event.CommandExecuted, ({ type }) => {
    if (type !== screen.api.Enum.CommandType.MUTATION) return;
    keeping.changed();
    updateMessage();
  });
  showPerson(PERSON);
  const turns = clockTurns(standIn);
  const bar = standInBar(place("bar"), standIn, turns, {
    failed: toastError,
    changed: keeping.changed,
    personChanged: showPerson,
    reset: () => begin("sample"),
  });
  runInRealTime(standIn, turns, toastError);
  keeping.changed();
  return bar;
}

function sayElsewhere(): void {
  const strip = place("elsewhere");
  strip.hidden = false;
  strip.textContent = ELSEWHERE;
}

async function start(): Promise<void> {
  const claimed = claimWorkbook();
  const kept: Kept = (await readKept()) ?? { file: "sample" };
  place("opening").textContent = kept.saved ? OPENING.empty : OPENING[kept.file];
  let logged: (run: Execution) => void = () => {};
  let mailed: (mail: Mail) => void = () => {};
  let showPanel: (panel: Panel | null) => void = () => {};
  let activated: (row: number, column: number) => void = () => {};
  const file = await openFile(kept, place("grid"), PERSON, {
    onLog: (run) => logged(run),
    onMail: (mail) => mailed(mail),
    onPanel: (panel) => showPanel(panel),
    onActivate: ({ row, column }) => activated(row, column),
  });
  window.standIn = file.standIn;
  window.look = look(file.standIn.engine);
  const giveBack = () => focusGrid(file.screen);
  const walk = walkRegions(giveBack);
  showPanel = panelPlace(place("panel"), () => file.standIn, { giveBack, walk });
  activated = (row, column) => showCell(file.screen, row, column);
  const alone = await claimed;
  if (!alone) sayElsewhere();
  ({ logged, mailed } = furnish(kept, file, alone));
  chartsOverGrid(place("charts"), file.standIn.engine, file.screen);
  forgetUndo(file.screen);
  showFirstCells(file.screen);
  place("opening").hidden = true;
  giveBack();
}

function offerSample(error: Error): void {
  const again = make(
    "button",
    { type: "button", title: `Throws the kept workbook away and opens the ${told.sample.called}` },
    `Open the ${told.sample.called}`,
  );
  again.addEventListener("click", () => void startOver("sample").then(() => location.reload()));
  const text = make("p", {}, `The spreadsheet could not be opened: ${error.message}`);
  place("opening").replaceChildren(make("div", {}, text, again));
  throw error;
}

start().catch(offerSample);
