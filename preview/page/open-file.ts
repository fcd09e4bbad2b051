import { newWorkbook, readSavedWorkbook } from "../engine/saved-workbook";
import { attachEngine } from "../engine/univer-engine";
import { openSample, SAMPLE_NAME, SAMPLE_NOW, SAMPLE_ZONE } from "../sample/company";
import { createStandIn } from "../stand-in";
import type { Bundle, Dialogs, StandIn, StandInOptions } from "../stand-in-contract";
import type { Kept } from "./keep";
import { agreeingDialogs, peopleDialogs } from "./people-dialogs";
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

/** Dialogs that can change hands: nobody is asked anything while the sample is made. */
function handover(): Dialogs & { to(next: Dialogs): void } {
  let present = peopleDialogs;
  return {
    alert: (...question) => present.alert(...question),
    prompt: (...question) => present.prompt(...question),
    toast: (...message) => present.toast(...message),
    to(next) {
      present = next;
    },
  };
}

const ownZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || "Etc/UTC";

/** Opens the file as it was kept; makes it where there is nothing to open. */
export async function openFile(kept: Kept, container: HTMLElement, user: string, listeners: Listeners): Promise<OpenFile> {
  const bundle = await fetchBundle();
  const saved = kept.saved && readSavedWorkbook(kept.saved.engine);
  const isSample = kept.file === "sample";
  const screen = await startUniver(container, saved?.snapshot ?? newWorkbook(isSample ? SAMPLE_NAME : EMPTY_NAME));
  const engine = attachEngine(screen, saved);
  engine.setNow(kept.saved?.now ?? (isSample ? SAMPLE_NOW : Date.now()));
  if (!saved) engine.setZone(isSample ? SAMPLE_ZONE : ownZone());
  const dialogs = handover();
  const addOn = isSample ? "enabled" : "installed";
  const standIn = createStandIn({ bundle, engine, dialogs, user, addOn, saved: kept.saved?.standIn, ...listeners });
  if (isSample && !saved) {
    dialogs.to(agreeingDialogs);
    await openSample(standIn);
    dialogs.to(peopleDialogs);
  } else {
    await standIn.open();
    await standIn.settle();
  }
  return { screen, standIn };
}
