import type { Saying, Sayings } from "../../core/cells/saying";

/** A figure as its sentence gets it: what was itself said has become words. */
type InWords<Figure> = Figure extends Saying
  ? string
  : Figure extends readonly (infer One)[]
    ? One extends Saying
      ? readonly string[]
      : Figure
    : Figure;

/** Over a parameter of its own, so that a list of figures stays one whatever is said among them. */
type AllInWords<Figures extends readonly unknown[]> = { [At in keyof Figures]: InWords<Figures[At]> };

/** What a language must give for a family of sayings: a function a code, which makes the sentence of its figures. */
export type SentencesOf<Family extends Sayings<Family>> = {
  readonly [Code in keyof Family]: (...figures: AllInWords<Family[Code]>) => string;
};
