import { noticesOf } from "../../core/agreement/notices";
import { differences, versionAt } from "../../core/agreement/versions";
import { dayText } from "../../core/dates/days";
import { PEOPLES_WORDS } from "../../language/spoken/peoples-words";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { worded } from "../../language/spoken/worded";
import type { PanelState } from "../messages/panel-messages";
import type { AgreementNow } from "./draft-values";

/** What the panel says of versions where it does not list them. */
export function publishedNow({ draft, versions }: AgreementNow, at: Date): NonNullable<PanelState["published"]> {
  const newest = versions[versions.length - 1];
  if (!newest) return { newest: null, inForce: null, differs: 0 };
  const differs = differences(newest.values, draft.values, EARLIER_STARTS).length;
  return { newest: newest.number, inForce: versionAt(versions, at.getTime())?.number ?? null, differs };
}

/** What people should be told of the agreement now. */
export function noticesNow(now: AgreementNow, at: Date): string[] {
  const { draft, versions, sheetOffset } = now;
  const { differs } = publishedNow(now, at);
  const watched = { today: dayText(at.getTime(), sheetOffset), at: at.getTime(), draft: draft.values, versions, differs };
  const targetWords = PEOPLES_WORDS.ofLines?.targets;
  return noticesOf({ ...watched, targetWords }).map(worded);
}
