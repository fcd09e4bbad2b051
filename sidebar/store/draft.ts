import { words } from "../language/spoken/words";
import type { AgreementField, Change, SaveAnswer, TablePlace } from "../server/server";
import { readTyped, textOf } from "../words/number-text";

/** What the panel holds: the fields as last read, and beside them all that was typed and not yet saved. */
export interface Draft {
  fields: AgreementField[];
  /** Text by key; a key stands here only while its text differs from the field. */
  typed: Record<string, string>;
  /** By key: what someone else put into the cell while this person was writing. */
  theirs: Record<string, string | number>;
  /** By key: why a text cannot be saved. */
  sentences: Record<string, string>;
  /** By key: where in a table that is; only beside a sentence. */
  places?: Record<string, TablePlace>;
  /** By key: starting texts that this person keeps as they are, not yet saved as his choice. */
  confirmed: Record<string, true>;
  /** By key: what was sent without an answer. It may stand in the cell by now, and is nobody else's then. */
  unanswered?: Record<string, readonly (string | number)[]>;
}

export const emptyDraft: Draft = { fields: [], typed: {}, theirs: {}, sentences: {}, confirmed: {} };

const without = <Value>(record: Record<string, Value>, key: string): Record<string, Value> => {
  const { [key]: _, ...rest } = record;
  return rest;
};

const onlyKeys = <Value>(record: Record<string, Value>, keys: Record<string, unknown>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key in keys));

/** A text box turns every line end into \n: a cell that holds another kind still reads the same. */
const lines = (text: string): string => text.replace(/\r\n?/g, "\n");

/** As the server judges it: who clears a cell and who never filled it agree, and spaces at the ends do not count. */
const sameValue = (one: string | number, other: string | number): boolean => lines(String(one)).trim() === lines(String(other)).trim();

const shownText = (field: AgreementField): string => lines(textOf(field.kind, field.value));

const readsAs = ({ kind, fromZero }: AgreementField, text: string, value: string | number): boolean => {
  const read = readTyped(kind, text, fromZero);
  return "value" in read && sameValue(read.value, value);
};

export const textIn = (draft: Draft, field: AgreementField): string => draft.typed[field.key] ?? shownText(field);

/** Whether a field holds a starting text that nobody has changed, and this person has not kept. */
export const isUntouchedStart = (draft: Draft, { key, value, isStart }: AgreementField): boolean =>
  isStart && String(value).trim() !== "" && !(key in draft.typed) && !(key in draft.confirmed);

export const isDirty = (draft: Draft): boolean => Object.keys(draft.typed).length + Object.keys(draft.confirmed).length > 0;

/** The keys of the fields that only a person can settle: a conflict, or a text that cannot be saved. */
export const needingYou = (draft: Draft): string[] =>
  draft.fields.map((field) => field.key).filter((key) => key in draft.theirs || key in draft.sentences);

/** A key press: the text stays here until it is saved, or until it is again what the cell holds. */
export function type(draft: Draft, key: string, text: string): Draft {
  const field = draft.fields.find((one) => one.key === key);
  const same = field !== undefined && shownText(field) === text && !(key in draft.theirs);
  const typed = same ? without(draft.typed, key) : { ...draft.typed, [key]: text };
  return { ...draft, typed, sentences: without(draft.sentences, key) };
}

/** A starting text is kept as it is: saving it unchanged says so. */
export const confirm = (draft: Draft, key: string): Draft => ({ ...draft, confirmed: { ...draft.confirmed, [key]: true } });

/**
 * Looks at what was typed: what can be sent, and a sentence for what cannot. Conflicts wait for a decision.
 *
 * @param again whether to try what was refused before, too: by itself the panel does not ask the same thing twice
 */
export function prepare(draft: Draft, again = true): { changes: Change[]; draft: Draft } {
  const changes: Change[] = [];
  let { sentences } = draft;
  for (const field of draft.fields) {
    const { key, kind, value, fromZero } = field;
    const text = draft.typed[key];
    if (text === undefined && key in draft.confirmed) changes.push({ key, was: value, value });
    if (text === undefined || key in draft.theirs || (!again && key in draft.sentences)) continue;
    const read = readTyped(kind, text, fromZero);
    sentences = "sentence" in read ? { ...sentences, [key]: read.sentence } : without(sentences, key);
    if ("value" in read) changes.push({ key, was: value, value: read.value });
  }
  return { changes, draft: { ...draft, sentences } };
}

const withField = (draft: Draft, fresh: AgreementField): Draft => ({
  ...draft,
  fields: draft.fields.map((field) => (field.key === fresh.key ? fresh : field)),
});

/** A save failed on its way: whether it was written nobody knows. */
export function noteUnanswered(draft: Draft, sent: readonly Change[]): Draft {
  const known = draft.unanswered ?? {};
  const more = sent.map(({ key, value }) => [key, [...(known[key] ?? []), value]] as const);
  return { ...draft, unanswered: { ...known, ...Object.fromEntries(more) } };
}

const isOwn = ({ unanswered = {} }: Draft, key: string, value: string | number): boolean =>
  (unanswered[key] ?? []).some((one) => sameValue(one, value));

const answered = (draft: Draft, key: string): Draft => ({ ...draft, unanswered: without(draft.unanswered ?? {}, key) });

/** The text in the box stays what it is, whatever the cell holds by now. */
function settleSaved(draft: Draft, before: AgreementField, fresh: AgreementField, sent: string | number): Draft {
  const text = textIn(draft, before);
  const { key } = fresh;
  const next = {
    ...withField(answered(draft, key), fresh),
    sentences: without(draft.sentences, key),
    confirmed: without(draft.confirmed, key),
  };
  return readsAs(fresh, text, sent) ? { ...next, typed: without(draft.typed, key) } : type(next, key, text);
}

function settleConflict(draft: Draft, before: AgreementField, theirs: string | number): Draft {
  if (isOwn(draft, before.key, theirs)) {
    return type(withField(answered(draft, before.key), { ...before, value: theirs }), before.key, textIn(draft, before));
  }
  // Set back to the old text while the save travelled: nothing of this person's is left to defend.
  if (draft.typed[before.key] === undefined) {
    return { ...withField(draft, { ...before, value: theirs }), confirmed: without(draft.confirmed, before.key) };
  }
  return { ...draft, theirs: { ...draft.theirs, [before.key]: theirs } };
}

function settleRefused(draft: Draft, { key, sentence, at }: SaveAnswer["refused"][number]): Draft {
  const { places = {}, ...rest } = draft;
  const others = without(places, key);
  const placed = at ? { ...others, [key]: at } : others;
  return { ...rest, sentences: { ...draft.sentences, [key]: sentence }, ...(Object.keys(placed).length > 0 && { places: placed }) };
}

function settleOne(draft: Draft, { key, value }: Change, answer: SaveAnswer): Draft {
  const before = draft.fields.find((field) => field.key === key);
  if (!before) return draft;
  const saved = answer.saved.find((field) => field.key === key);
  if (saved) return settleSaved(draft, before, saved, value);
  const conflict = answer.conflicts.find((one) => one.key === key);
  if (conflict) return settleConflict(draft, before, conflict.theirs);
  const refused = answer.refused.find((one) => one.key === key);
  const asSent = readsAs(before, textIn(draft, before), value);
  return refused && asSent ? settleRefused(draft, refused) : draft;
}

/** The server's answer: what was typed on while it travelled stays typed. */
export function settle(draft: Draft, sent: readonly Change[], answer: SaveAnswer): Draft {
  let settled = draft;
  for (const change of sent) settled = settleOne(settled, change, answer);
  return settled;
}

/** The cells read again: untouched fields take the new value, a touched one keeps its text and shows the conflict. */
export function reread(draft: Draft, fields: AgreementField[]): Draft {
  const before = new Map(draft.fields.map((field) => [field.key, field]));
  const theirs: Draft["theirs"] = {};
  let { typed } = draft;
  const merged = fields.map((field) => {
    const { key, value } = field;
    const known = before.get(key);
    const text = typed[key];
    if (!known || text === undefined || sameValue(known.value, value)) return field;
    if (isOwn(draft, key, value)) return field;
    if (readsAs(field, text, value)) {
      typed = without(typed, key);
      return field;
    }
    theirs[key] = value;
    return { ...field, value: known.value };
  });
  const now = new Set(fields.map((field) => field.key));
  const gone = draft.fields.filter((field) => !now.has(field.key) && field.key in typed);
  const sentences = { ...onlyKeys(draft.sentences, typed), ...Object.fromEntries(gone.map((field) => [field.key, words().work.itemGone])) };
  return { ...draft, fields: [...merged, ...gone], typed, theirs, sentences };
}

/** Which fields hold another value than before, in a sentence; "" where none does. */
export function changedElsewhere(before: Draft, after: Draft): string {
  const values = new Map(before.fields.map(({ key, value }) => [key, value]));
  const isNew = (key: string) => key in after.theirs && after.theirs[key] !== before.theirs[key];
  const changed = after.fields.filter(({ key, value }) => isNew(key) || !sameValue(values.get(key) ?? value, value));
  const [first, ...others] = changed;
  return first ? words().work.changedElsewhere(first.label, others.length) : "";
}

/** A conflict is decided: the cell's value becomes the one that this person has seen, and the own text goes or stays. */
export function decide(draft: Draft, key: string, whose: "theirs" | "mine"): Draft {
  const theirs = draft.theirs[key];
  const field = draft.fields.find((one) => one.key === key);
  if (theirs === undefined || !field) return draft;
  const { problem: _, ...rest } = field;
  const decided = { ...withField(draft, { ...rest, value: theirs }), theirs: without(draft.theirs, key) };
  return type(decided, key, whose === "theirs" ? shownText({ ...rest, value: theirs }) : textIn(draft, field));
}
