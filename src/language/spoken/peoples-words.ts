import type { PeoplesWords } from "../../core/agreement/contents/item";
import { sameWord } from "../../core/cells/lines";
import type { MetricKey } from "../../core/metrics/metrics";
import { everyTexts, type Texts } from "./words";

const metricsIn = ({ metricWords }: Texts): [MetricKey, { name: string }][] =>
  Object.entries(metricWords) as [MetricKey, { name: string }][];

/** What words that people wrote mean: those of every language, whichever the document speaks now. */
export const PEOPLES_WORDS: PeoplesWords = {
  metricNamed: (name) =>
    everyTexts()
      .flatMap(metricsIn)
      .find(([, texts]) => sameWord(texts.name, name))?.[0],
};
