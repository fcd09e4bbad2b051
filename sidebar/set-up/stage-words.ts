/** What the panel says of words in leads' stages that the list of stages does not know. */
import { words } from "../language/spoken/words";
import type { PanelState } from "../server/server";

type ShownStages = NonNullable<PanelState["stages"]>;

/**
 * @example unknownText({ word: "Contactado", leads: 3, stage: "Lead", isSure: false }) //=> "Contactado (3 leads): a guess, perhaps Lead"
 */
export function unknownText({ word, leads, stage, isSure }: ShownStages["unknown"][number]): string {
  const texts = words().settings;
  const means = stage === "" ? texts.unknownIsUnknown : isSure ? texts.unknownReadAs(stage) : texts.unknownPerhaps(stage);
  return texts.unknown(word, leads, means);
}

/** How many leads stand at words that mean different things by system; "" for none. */
export const guessedText = (guessed: number): string => (guessed === 0 ? "" : words().settings.guessed(guessed));
