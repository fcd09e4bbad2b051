import { en } from "./en";
import { type EarlierNames, earlier } from "./names/earlier";
import { english, type Names } from "./names/english";

/** Every text of the product, by subject. Another language has the same subjects. */
export type Texts = typeof en;

/** What a language must give. */
export interface SpokenLanguage {
  /** As those who speak it call it. */
  readonly called: string;
  readonly texts: Texts;
  readonly names: Names;
  readonly earlier: EarlierNames;
}

/** Getters, because the built script evaluates names and texts when they are first asked for. */
export const language: SpokenLanguage = {
  called: "English",
  get texts() {
    return en;
  },
  get names() {
    return english;
  },
  get earlier() {
    return earlier;
  },
};
