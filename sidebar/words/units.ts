import { words } from "../language/spoken/words";
import type { AgreementField } from "../server/server";

/** What stands behind a number of this kind, "" where nothing does. */
export const unitOf = (kind: AgreementField["kind"]): string => (kind === "share" ? "%" : kind === "minutes" ? words().units.minutes : "");

/** A value within a sentence: "60 minutes", "30%". A word in a number's place goes without. */
export function withUnit(kind: AgreementField["kind"], text: string): string {
  const unit = unitOf(kind);
  if (!unit || !/^[\d.,]+$/.test(text.trim())) return text;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}
