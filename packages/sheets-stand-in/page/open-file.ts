import type { Kept } from "../contract/kept";
import type { Bundle, StandIn, StandInOptions } from "../contract/stand-in-contract";
import { newWorkbook, readSavedWorkbook } from "../engine/saved-workbook";
import { createStandIn } from "../stand-in";
import { attachEngine } from "../start/univer-engine";
import { peopleDialogs } from "./people-dialogs";
import { told } from "./told";
import { type OnScreen, startUniver } from "./univer";

export type Listeners = Pick<StandInOptions, "onLog" | "onMail" | "onPanel" | "onActivate">;

export interface OpenFile {
  screen: OnScreen;
  standIn: StandIn;
}

const EMPTY_NAME = "Untitled spreadsheet";

async function fetchBundle(): Promise<Bundle> {
  const answer = await fetch("/bundle.json");
  if (!answer.ok) throw new Error(`The built add-on could not be read: ${await answer.text()}`);
  return answer.json();
}

type Saved = NonNullable<Kept["saved"]>;

/** The sample as the server prepared it. */
async function fetchSample(): Promise<Saved> {
  const answer = await fetch("/sample.json");
  if (!answer.ok) throw new Error(`The ${told.sample.called} could not be read: ${await answer.text()}`);
  return answer.json();
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "Etc/UTC";

/** Opens the file as it was kept, the sample as it was prepared; makes an empty one where there is nothing to open. */
export async function openFile(kept: Kept, container: HTMLElement, user: string, listeners: Listeners): Promise<OpenFile> {
  const isSample = kept.file === "sample";
  const [bundle, state] = await Promise.all([fetchBundle(), kept.saved ?? (isSample ? fetchSample() : undefined)]);
  const saved = state && readSavedWorkbook(state.engine);
  const screen = await startUniver(container, saved?.snapshot ?? newWorkbook(isSample ? told.sample.name : EMPTY_NAME));
  const engine = attachEngine(screen, saved);
  engine.setNow(state?.now ?? Date.now());
  if (!saved) engine.setZone(ownZone());
  const addOn = isSample ? "enabled" : "installed";
  const standIn = createStandIn({
    bundle,
    engine,
    dialogs: peopleDialogs,
    name: told.addOn,
    user,
    addOn,
    saved: state?.standIn,
    ...listeners,
  });
  await standIn.open();
  await standIn.settle();
  return { screen, standIn };
}
