import { inTodaysItems } from "../../core/agreement/retired-items";
import { differences, type Values, VERSION_ITEMS, type Version, versionAt } from "../../core/agreement/versions";
import { openWorkbook } from "../../google/workbook";
import { labelOf, sectionOf } from "../../language/spoken/item-words";
import { namedChanges, shownValue } from "../../language/spoken/named-changes";
import { EARLIER_STARTS } from "../../language/spoken/starting-stages";
import { words } from "../../language/spoken/words";
import type { VersionList, VersionRead, VersionSummary } from "../messages/version-messages";
import { fingerprint } from "../run/fingerprint";
import { Hindrance } from "../run/hindrance";
import { type AgreementNow, agreementNow } from "./draft-values";

/** "" where the log holds no moment any more. */
const iso = (instant: number): string => (Number.isNaN(instant) ? "" : new Date(instant).toISOString());

const plain = (value: string | number): string => String(value).replace(/\r\n?/g, "\n").trim();

/** A short sum of what a version says, in whatever order its rows stand. */
export const sumOf = (values: Values): string => fingerprint([...values].map(([key, value]) => `${key} ${plain(value)}`).sort());

/** Whether the log says something else by now than what was published. */
const isChanged = ({ values, sum }: Version): boolean => sum !== "" && sum !== sumOf(values);

function summaryOf(version: Version, inForce: Version | null): VersionSummary {
  const { number, from, who, at, note, accepted } = version;
  return {
    isChanged: isChanged(version),
    version: number,
    inForceFrom: iso(from),
    who,
    at: iso(at),
    note,
    isInForce: number === inForce?.number,
    accepted: accepted.map((one) => ({ ...one, at: iso(one.at) })),
  };
}

/** The versions as the panel lists them, the newest first. */
export function versionList({ draft, versions }: AgreementNow, at: Date): VersionList {
  const inForce = versionAt(versions, at.getTime());
  const newest = versions[versions.length - 1];
  return {
    versions: versions.map((version) => summaryOf(version, inForce)).reverse(),
    draft: {
      sum: draft.sum,
      problems: draft.problems,
      differences: newest ? namedChanges(differences(newest.values, draft.values, EARLIER_STARTS), newest.labels) : [],
    },
  };
}

/** The list of versions, and how the draft differs from the newest. */
export const listVersions = (at: Date): VersionList => versionList(agreementNow(openWorkbook()), at);

/**
 * One version, to be read again and compared with the draft.
 *
 * @throws one sentence where there is no such version
 */
export function readVersion(number: number, at: Date): VersionRead {
  const { draft, versions } = agreementNow(openWorkbook());
  const version = versions.find((one) => one.number === number);
  if (!version) throw new Hindrance(words().versions.none(number));
  const [values, { labels }] = [inTodaysItems(version.values, EARLIER_STARTS), version];
  const order = [...new Set([...VERSION_ITEMS.map(({ key }) => key), ...values.keys()])];
  const fields = order.flatMap((key) => {
    const value = values.get(key);
    const label = labels.get(key) ?? labelOf(key);
    return value === undefined ? [] : [{ key, section: sectionOf(key), label, value: shownValue(key, value) }];
  });
  return {
    summary: summaryOf(version, versionAt(versions, at.getTime())),
    fields,
    differences: namedChanges(differences(values, draft.values, EARLIER_STARTS), labels),
  };
}
