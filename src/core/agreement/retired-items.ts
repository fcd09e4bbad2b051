/** Items that stood in the agreement before its stages and its people had one list each: versions hold them, and so does the tab of an older sheet. */
import { carriedOwners, carriedPeople, MAIL_OWNERS_KEY } from "../people/carried-people";
import { carriedStages, type EarlierStarts } from "../stages/earlier-stages";
import { stagesText } from "../stages/stage-text";

/** What a version holds of the list of stages, a line a stage. */
export const STAGES_KEY = "stages";

export const OWNERS_KEY = "duties.stages";
export const WAITING_KEY = "response.waiting";
export const ENDS_KEY = "attempts.end";

/** The agreement's table of people. */
export const PEOPLE_KEY = "people";

/** Those of the list of stages. */
export const STAGE_KEYS: readonly string[] = [OWNERS_KEY, WAITING_KEY, ENDS_KEY];

/** Keys that are never used for anything else. */
export const RETIRED_KEYS: readonly string[] = [...STAGE_KEYS, MAIL_OWNERS_KEY];

/** The texts with which these items began, by key. */
export const retiredStarts = ({ owners, waiting, ends }: EarlierStarts): [key: string, start: string][] => [
  [OWNERS_KEY, owners],
  [WAITING_KEY, waiting],
  [ENDS_KEY, ends],
];

type RetiredValues = ReadonlyMap<string, string | number>;

/**
 * Values of a version with its stages as one item, whichever items held them when it was published.
 *
 * @param starts with what the items began
 * @example withStages(new Map([["attempts.end", "Lost"]]), starts).get("stages") //=> "Lost |  |  |  |  | lost"
 */
export function withStages(values: RetiredValues, starts: EarlierStarts): RetiredValues {
  if (!STAGE_KEYS.some((key) => values.has(key))) return values;
  const text = (key: string): string => String(values.get(key) ?? "");
  const earlier = { owners: text(OWNERS_KEY), waiting: text(WAITING_KEY), ends: text(ENDS_KEY), funnel: [] };
  const others = [...values].filter(([key]) => !STAGE_KEYS.includes(key));
  const stages = values.get(STAGES_KEY) ?? stagesText(carriedStages(earlier, starts));
  return new Map([...others, [STAGES_KEY, stages]]);
}

const peopleTable = (values: RetiredValues, isOfOwners: boolean): string =>
  isOfOwners ? carriedOwners(String(values.get(MAIL_OWNERS_KEY) ?? "")) : carriedPeople((key) => String(values.get(key) ?? ""));

function withPeople(values: RetiredValues, isOfOwners: boolean): RetiredValues {
  if (values.has(PEOPLE_KEY) && !values.has(MAIL_OWNERS_KEY)) return values;
  const others = new Map([...values].filter(([key]) => key !== MAIL_OWNERS_KEY));
  const people = others.get(PEOPLE_KEY) ?? peopleTable(values, isOfOwners);
  return people === "" ? others : new Map([...others, [PEOPLE_KEY, people]]);
}

/**
 * Values of a version in the items of today: its stages as one, and its owners with their addresses as people.
 *
 * @param starts with what items began that earlier versions hold
 * @example inTodaysItems(new Map([["mails.owners", "Ada | ada@example.com"]]), starts).get("people") //=> "Ada | | sales | ada@example.com"
 */
export const inTodaysItems = (values: RetiredValues, starts: EarlierStarts): RetiredValues => withPeople(withStages(values, starts), true);

/**
 * The same to compare versions by: the table of people began with the contacts and signers whom a version without one names, so that
 * its coming alone changed nothing.
 */
export const toCompare = (values: RetiredValues, starts: EarlierStarts): RetiredValues => withPeople(withStages(values, starts), false);
