/** What the panel says of words in leads' stages that the list of stages does not know. */
import type { PanelState } from "../server/server";

type ShownStages = NonNullable<PanelState["stages"]>;

const leadsText = (count: number): string => (count === 1 ? "1 lead" : `${count.toLocaleString("en-US")} leads`);

/**
 * @example unknownText({ word: "Contactado", leads: 3, stage: "Lead", isSure: false }) //=> "Contactado (3 leads): a guess, perhaps Lead"
 */
export function unknownText({ word, leads, stage, isSure }: ShownStages["unknown"][number]): string {
  const means = stage === "" ? "not known" : isSure ? `read as ${stage}` : `a guess, perhaps ${stage}`;
  return `${word} (${leadsText(leads)}): ${means}`;
}

/** How many leads stand at words that mean different things by system; "" for none. */
export const guessedText = (guessed: number): string =>
  guessed === 0
    ? ""
    : `${leadsText(guessed)} ${guessed === 1 ? "is" : "are"} at words that mean different things in different systems: what they say here is guessed.`;
