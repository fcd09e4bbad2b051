import { fromJson } from "../server/json-text";
import type { AgreementField, KeptTexts } from "../server/server";
import { type Draft, emptyDraft, reread } from "./draft";

/** What is kept of a draft while the panel is closed: the texts, and the values that they were written against. */
export type { KeptTexts } from "../server/server";

export function keep(draft: Draft): KeptTexts {
  const texts = draft.fields.flatMap(({ key, value }) => {
    const text = draft.typed[key];
    return text === undefined ? [] : [[key, { text, was: value }] as const];
  });
  return Object.fromEntries(texts);
}

/** What was kept before and is not now: only that may go, since another panel of the same person keeps its own. */
export const goneFrom = (before: KeptTexts, now: KeptTexts): string[] => Object.keys(before).filter((key) => !(key in now));

/** Opens a draft over fresh fields with what was kept of an earlier one. */
export function restore(fields: AgreementField[], kept: KeptTexts): Draft {
  const touched = fields.filter((field) => field.key in kept);
  const before = touched.map((field) => ({ ...field, value: kept[field.key]?.was ?? field.value }));
  const typed = Object.fromEntries(touched.map((field) => [field.key, kept[field.key]?.text ?? ""]));
  return reread({ ...emptyDraft, fields: before, typed }, fields);
}

const isEntry = (entry: unknown): boolean => {
  const { text, was } = (entry ?? {}) as { text?: unknown; was?: unknown };
  return typeof text === "string" && (typeof was === "string" || typeof was === "number");
};

/** Another version of the panel may have written it: what does not fit is left out. */
export function parseKept(text: string | null): KeptTexts {
  const read = fromJson(text ?? "{}");
  if (typeof read !== "object" || read === null || Array.isArray(read)) return {};
  return Object.fromEntries(Object.entries(read).filter(([, entry]) => isEntry(entry)));
}
