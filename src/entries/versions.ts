import { accept, publish, readAcceptWish, readPublishWish } from "../jobs/agreement/publish";
import { listVersions, readVersion } from "../jobs/agreement/versions";
import { readVersionNumber } from "../jobs/panel/panel-wishes";

export type {
  AcceptWish,
  Difference,
  PublishWish,
  SigningTeam,
  VersionAnswer,
  VersionList,
  VersionRead,
  VersionSummary,
} from "../jobs/messages/version-messages";

/** What the panel can ask of the server about versions, as JSON text. */
export interface VersionServer {
  /** JSON of PublishWish in, JSON of VersionAnswer out. */
  panelPublish(wish: string): string;
  /** JSON of AcceptWish in, JSON of VersionAnswer out. */
  panelAccept(wish: string): string;
  /** JSON of VersionList. */
  panelVersions(): string;
  /** JSON of a version's number in, JSON of VersionRead out. */
  panelVersion(version: string): string;
}

/** Panel: publishes the agreement as a new version. */
global.panelPublish = (wish: string) => JSON.stringify(publish(readPublishWish(wish), new Date()));

/** Panel: a team accepts a version by name. */
global.panelAccept = (wish: string) => JSON.stringify(accept(readAcceptWish(wish), new Date()));

/** Panel: lists the versions, and how the draft differs from the newest. */
global.panelVersions = () => JSON.stringify(listVersions(new Date()));

/** Panel: one version with its differences from the draft. */
global.panelVersion = (version: string) => JSON.stringify(readVersion(readVersionNumber(version), new Date()));
