import { namesWords } from "../../../src/core/formulas/named-words";

const names = namesWords({ words: ["Overdue", "SLA status", "Due soon"], tabs: ["SLA plan", "SLA stages"] });

test.each<[string, string, boolean]>([
  ["counts a state", '=COUNTIF(J:J,"Overdue")', true],
  ["counts a state in other capitals", '=COUNTIF(J:J;"overdue")', true],
  ["compares with a state", '=IF(J2="Due soon",1,0)', true],
  ["counts all but a state", '=COUNTIF(J:J,"<>Overdue")', true],
  ["counts what begins like a state", '=COUNTIF(J:J,"Overdue*")', true],
  ["asks a query for a state", "=QUERY(A:J,\"select A where J = 'Overdue'\")", true],
  ["looks for a heading of ours", '=MATCH("SLA status",1:1,0)', true],
  ["puts the name of a tab together with a cell", '=INDIRECT("SLA plan!B2")', true],
  ["puts it in quotes", "=INDIRECT(\"'SLA plan'!B2\")", true],
  ["puts it together with the cell of another text", "=INDIRECT(\"'SLA plan'!\"&A1)", true],
  ["has it in a list of words", '=SUM(COUNTIF(J:J,{"Late","Overdue"}))', true],
  ["counts what begins like a state's beginning", '=COUNTIF(J:J,"Over*")', true],
  ["counts what ends like a state", '=COUNTIF(J:J;"*soon")', true],
  ["counts all but what begins so", '=COUNTIF(J:J,"<>over*")', true],
  ["leaves one letter open", '=COUNTIF(J:J,"Overdu?")', true],
  ["counts whatever there is", '=COUNTIF(J:J,"*")', false],
  ["counts what begins otherwise", '=COUNTIF(J:J,"Late*")', false],
  ["counts a star that is meant so", '=COUNTIF(J:J,"Over~*")', false],
  ["asks a query for what begins so", "=QUERY(A:J,\"select A where J like 'Over%'\")", true],
  ["asks a query in double quotes", '=QUERY(A:J,"select A where J = ""Overdue""")', true],
  ["asks a query for another word", '=QUERY(A:J,"select A where J = ""Late""")', false],
  ["looks for one of several by a pattern", '=REGEXMATCH(J2,"^(Overdue|Late)$")', true],
  ["looks for it by a pattern around it", '=REGEXMATCH(J2;"(?i).*overdue.*")', true],
  ["looks for another by a pattern", '=REGEXMATCH(J2,"Late|Lost")', false],
  ["puts the name of a tab into quotes piece by piece", '=INDIRECT("\'"&"SLA plan"&"\'!B2")', true],
  ["makes an address in a tab", '=ADDRESS(1,1,1,TRUE,"SLA plan")', true],
  ["refers to a tab, which Sheets renames in it", "='SLA plan'!B2", false],
  ["holds a word in a longer text", '="Overdue since "&K2', false],
  ["names another tab that begins alike", '=INDIRECT("SLA plans!B2")', false],
  ["takes from another file", '=IMPORTRANGE("https://x","SLA plan!A1")', false],
  ["has no text", "=SUM(A1:A9)", false],
  ["holds quotes within a text", '="He said ""Overdue"""', false],
])("a formula that %s", (_, formula, expected) => {
  expect(names(formula)).toBe(expected);
});
