/** Numbers in the agreement's lines, by the decimal sign of the spreadsheet in which they are written. */
import { metricLinesOf } from "../../../src/core/metrics/metric-lines";
import { gradesIn, rulesIn } from "../../../src/core/scoring/rules";
import { barringsOf } from "../../../src/core/sla/blacklist";
import { PEOPLES_WORDS } from "../../../src/language/spoken/peoples-words";

type Sign = "." | ",";

/** The number that a line's text is read as; null where a person is asked. */
const TEXTS: [sign: Sign, text: string, number: number | null][] = [
  [",", "1,5", 1.5],
  [",", "1.5", 1.5],
  [",", "0,250", 0.25],
  [",", "1.250,5", 1250.5],
  [",", "1,250.5", 1250.5],
  [",", "1 250", 1250],
  [",", "1 250,5", 1250.5],
  [",", "1,250,000", 1250000],
  [",", "1.250.000", 1250000],
  [",", "1,250", null],
  [",", "1.250", null],
  [",", "1250", 1250],
  [".", "1,250", 1250],
  [".", "1.250", null],
  [".", "1,5", null],
  [".", "1.5", 1.5],
];

const { ofScoring, ofLines, metricNamed } = PEOPLES_WORDS;

test.each(TEXTS)("with the sign %p, %p is %p in each kind of line", (sign, text, number) => {
  const decimalSign = () => sign;
  const scoring = ofScoring && { ...ofScoring, decimalSign };
  const metrics = metricLinesOf(`Leads: ${text}`, metricNamed, decimalSign);
  const rules = rulesIn(`Size | at least | ${text} | 5`, scoring);
  const points = rulesIn(`Source | is | web | ${text}`, scoring);
  const grades = gradesIn(`A | ${text}`, scoring);
  const barrings = barringsOf(`Size at least ${text}`, ofLines?.barrings, decimalSign);
  expect([
    "chosen" in metrics ? metrics.chosen[0]?.goal : null,
    "sentence" in rules ? null : rules[0]?.limit,
    "sentence" in points ? null : points[0]?.points,
    "sentence" in grades ? null : grades[0]?.from,
    "sentence" in barrings ? null : barrings[0]?.limit,
  ]).toEqual([number, number, number, number, number]);
});
