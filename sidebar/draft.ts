import type { AgreementField, Change, SaveAnswer } from "../src/entries/panel";
import { readTyped, textOf } from "./number-text";

/** What the panel holds: the fields as last read, and beside them all that was typed and not yet saved. */
export interface Draft {
  fields: AgreementField[];
  /** Text by key; a key stands here only while its text differs from the field. */
  typed: Record<string, string>;
  /** By key: what someone else put into the cell while this person was writing. */
  theirs: Record<string, string | number>;
  /** By key: why a text cannot be saved. */
  sentences: Record<string, string>;
}

export const emptyDraft: Draft = { fields: [], typed: {}, theirs: {}, sentences: {} };

const without = <Value>(record: Record<string, Value>, key: string): Record<string, Value> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

const shownText = (field: AgreementField): string => textOf(field.kind, field.value);

export const textIn = (draft: Draft, field: AgreementField): string => draft.typed[field.key] ?? shownText(field);

export const isDirty = (draft: Draft): boolean => Object.keys(draft.typed).length > 0;

/** A key press: the text stays here until it is saved, or until it is again what the cell holds. */
export function type(draft: Draft, key: string, text: string): Draft {
  const field = draft.fields.find((one) => one.key === key);
  const same = field !== undefined && shownText(field) === text && !(key in draft.theirs);
  const typed = same ? without(draft.typed, key) : { ...draft.typed, [key]: text };
  return { ...draft, typed, sentences: without(draft.sentences, key) };
}

/** Looks at all that was typed: what can be sent, and a sentence for what cannot. Conflicts wait for a decision. */
export function prepare(draft: Draft): { changes: Change[]; draft: Draft } {
  const changes: Change[] = [];
  const sentences: Record<string, string> = {};
  for (const field of draft.fields) {
    const text = draft.typed[field.key];
    if (text === undefined || field.key in draft.theirs) continue;
    const read = readTyped(field.kind, text);
    if ("sentence" in read) sentences[field.key] = read.sentence;
    else changes.push({ key: field.key, was: field.value, value: read.value });
  }
  return { changes, draft: { ...draft, sentences } };
}

/** The server's answer: what was typed on while it travelled stays typed. */
export function settle(draft: Draft, sent: readonly Change[], answer: SaveAnswer): Draft {
  const saved = new Map(answer.saved.map((field) => [field.key, field]));
  let typed = draft.typed;
  for (const { key, value } of sent) {
    const field = saved.get(key);
    if (!field || typed[key] === undefined) continue;
    const read = readTyped(field.kind, typed[key] ?? "");
    if ("value" in read && read.value === value) typed = without(typed, key);
  }
  return {
    fields: draft.fields.map((field) => saved.get(field.key) ?? field),
    typed,
    theirs: { ...draft.theirs, ...Object.fromEntries(answer.conflicts.map(({ key, theirs }) => [key, theirs])) },
    sentences: { ...draft.sentences, ...Object.fromEntries(answer.refused.map(({ key, sentence }) => [key, sentence])) },
  };
}

/** The cells read again: untouched fields take the new value, a touched one shows the conflict. */
export function reread(draft: Draft, fields: AgreementField[]): Draft {
  const before = new Map(draft.fields.map((field) => [field.key, field]));
  const theirs: Record<string, string | number> = {};
  const merged = fields.map((field) => {
    const known = before.get(field.key);
    if (draft.typed[field.key] === undefined || !known || known.value === field.value) return field;
    theirs[field.key] = field.value;
    return { ...field, value: known.value };
  });
  return { ...draft, fields: merged, theirs };
}

/** A conflict is decided: the cell's value becomes the one that this person has seen, and the own text goes or stays. */
export function decide(draft: Draft, key: string, whose: "theirs" | "mine"): Draft {
  const theirs = draft.theirs[key];
  if (theirs === undefined) return draft;
  const fields = draft.fields.map((field) => (field.key === key ? { ...field, value: theirs } : field));
  const typed = whose === "theirs" ? without(draft.typed, key) : draft.typed;
  return { fields, typed, theirs: without(draft.theirs, key), sentences: without(draft.sentences, key) };
}

/** What is kept of a draft while the panel is closed: the texts, and the values that they were written against. */
export interface Kept {
  typed: Record<string, { text: string; was: string | number }>;
}

export function keep(draft: Draft): Kept {
  const typed: Kept["typed"] = {};
  for (const field of draft.fields) {
    const text = draft.typed[field.key];
    if (text !== undefined) typed[field.key] = { text, was: field.value };
  }
  return { typed };
}

/** Opens a draft over fresh fields with what was kept of an earlier one. */
export function open(fields: AgreementField[], kept: Kept | null): Draft {
  const before: Draft = { ...emptyDraft, fields: fields.map((field) => ({ ...field, value: kept?.typed[field.key]?.was ?? field.value })) };
  const known = fields.filter((field) => kept?.typed[field.key]);
  const typed = Object.fromEntries(known.map((field) => [field.key, kept?.typed[field.key]?.text ?? ""]));
  return reread({ ...before, typed }, fields);
}
