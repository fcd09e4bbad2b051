import type { AgreementField } from "../server/server";

export const UNITS: Partial<Record<AgreementField["kind"], string>> = { minutes: "minutes", share: "%" };

/** A value within a sentence: "60 minutes", "30%". A word in a number's place goes without. */
export function withUnit(kind: AgreementField["kind"], text: string): string {
  const unit = UNITS[kind];
  if (!unit || !/^[\d.,]+$/.test(text.trim())) return text;
  return unit === "%" ? `${text}%` : `${text} ${unit}`;
}
