// What the bundlers change of Univer's packages as they take them in: the same work in less time.
import { readFile } from "node:fs/promises";

const FIELD = /return \((\w+) = \w+\(\1\)\) in (\w+) \?/g;
const OWN_FIELD = /^(\s*)_defineProperty\(this, "(\w+)", (.*)\);$/gm;
const TEXTS = 50_000;

/** Each has to be met in its package at least once: a newer Univer may be written otherwise. */
const CHANGES = [
  {
    what: "A tenth of a second is waited after each change before it is calculated; what is written in one go is calculated in one go without it.",
    packages: /^sheets-formula$/,
    change: (source) => source.replace(/\}, 100\);(?=\s*\}\)\);\s*\}\s*_generateDirty)/, "}, 0);"),
  },
  {
    what: "Fields of each value that is computed with are named anew, as if a name could be anything: they are set where they stand.",
    packages: /^(engine-formula|core|sheets)$/,
    change: (source) =>
      source.replace(FIELD, "return $1 in $2 ?").replace(OWN_FIELD, '$1"$2" in this ? _defineProperty(this, "$2", $3) : (this.$2 = $3);'),
  },
  {
    what: "Each cell of the workbook is asked for its formula before each calculation: most have none.",
    packages: /^engine-formula$/,
    change: (source) =>
      source.replace(
        /(?<=^function initSheetFormulaData\([\s\S]*?\n)(?=\s*const formulaString = )/m,
        "\t\tif (!cell || (!cell.f && !cell.si)) return;\n",
      ),
  },
  {
    what: "A write to one tab has the formulas of all tabs collected, and looks at its own.",
    packages: /^engine-formula$/,
    change: (source) =>
      source.replace(
        /(?<=^\s*updateFormulaData\(unitId, sheetId, cellValue\) \{\n(?:.*\n){3}\s*const formulaData = )this\.getFormulaData\(\);/m,
        "{ [unitId]: { [sheetId]: this.getSheetFormulaData(unitId, sheetId) } };",
      ),
  },
  {
    what: "All cells of a tab are asked at each write which formula others share: the tab's formulas, collected right after that, say it.",
    packages: /^engine-formula$/,
    change: (source) =>
      source.replace(
        /^(\s*)const formulaIdMap = this\._getSheetFormulaIdMap\(unitId, sheetId\);\n(.*\n)(.*getSheetFormulaData\(unitId, sheetId\).*\n)/m,
        `$2$3$1const formulaIdMap = {};
        for (const [r, line] of Object.entries(formulaData[unitId][sheetId] ?? {}))
          for (const [c, { f, si, x }] of Object.entries(line)) if (f && si && x === undefined) formulaIdMap[si] = { f, r: Number(r), c: Number(c) };
`,
      ),
  },
  {
    what: "A day, an hour and a number are looked for in a text at each use: texts that hold none are remembered.",
    packages: /^core$/,
    change: (source) =>
      source.replace(
        /^const getNumfmtParseValueFilter = \(value\) => \{$/m,
        `const plainTexts = new Set();
const getNumfmtParseValueFilter = (value) => {
  if (plainTexts.has(value)) return null;
  const number = numberInText(value);
  if (number) return number;
  if (plainTexts.size >= ${TEXTS}) plainTexts.clear();
  plainTexts.add(value);
  return null;
};
const numberInText = (value) => {`,
      ),
  },
  {
    what: "A look that is laid over cells is merged with each cell's own: cells that had the same one before have the same one afterwards.",
    packages: /^sheets$/,
    change: (source) =>
      source.replace(
        /^function handleStyle\(styles, oldVal, newVal\) \{$/m,
        `const laidOver = new WeakMap();
function handleStyle(styles, oldVal, newVal) {
  const look = newVal.s;
  const before = oldVal.s ?? "";
  if (typeof look !== "object" || look === null || typeof before !== "string" || newVal.p || oldVal.p) return layOver(styles, oldVal, newVal);
  let known = laidOver.get(look);
  if (known?.styles !== styles) laidOver.set(look, known = { styles, after: new Map() });
  if (known.after.has(before)) oldVal.s = known.after.get(before);
  else {
    layOver(styles, oldVal, newVal);
    known.after.set(before, oldVal.s);
  }
  if (oldVal.s === undefined) delete oldVal.s;
}
function layOver(styles, oldVal, newVal) {`,
      ),
  },
  {
    what: "To learn which rules lie over written cells, all of them are computed there: where they lie says it.",
    packages: /^sheets-conditional-formatting$/,
    change: (source) =>
      source.replace(
        /(const collectRule = \(unitId, subUnitId, cellData\) => \{)[\s\S]*?\n(\s*)\};/m,
        `$1
        const liesOver = ({ startRow, endRow, startColumn, endColumn }) =>
          cellData.some(([row, col]) => !(row < startRow || row > endRow || col < startColumn || col > endColumn));
        return (this._conditionalFormattingRuleModel.getSubunitRules(unitId, subUnitId) ?? []).filter((rule) => rule.ranges.some(liesOver));
$2};`,
      ),
  },
];

const PACKAGE = /@univerjs[\\/]([\w-]+)[\\/]lib[\\/](?:cjs|es)[\\/]index\.js$/;

/** For esbuild. */
export const quickerUniver = {
  name: "quicker Univer",
  setup(bundler) {
    const met = new Set();
    bundler.onLoad({ filter: PACKAGE }, async ({ path: file }) => {
      const name = PACKAGE.exec(file)[1];
      let contents = await readFile(file, "utf8");
      for (const { what, change } of CHANGES.filter(({ packages }) => packages.test(name))) {
        const changed = change(contents);
        if (changed !== contents) met.add(what);
        contents = changed;
      }
      return { contents };
    });
    bundler.onEnd(() => {
      const missed = CHANGES.filter(({ what }) => !met.has(what)).map(({ what }) => `Not met in Univer's packages: ${what}`);
      if (missed.length) throw new Error(missed.join("\n"));
    });
  },
};
