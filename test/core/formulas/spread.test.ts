import { expect, test } from "@jest/globals";
import { spreadOf, tabsIn } from "../../../src/core/formulas/spread";

const ALL = Number.POSITIVE_INFINITY;

/** Formula, rows, columns. */
test.each<[string, number | null, number | null]>([
  ["=ARRAYFORMULA(Form!A2:D)", ALL, 4],
  ["=arrayformula( 'Form replies'!$A$2:$D )", ALL, 4],
  ["=ARRAYFORMULA(Form!A2:D9)", 8, 4],
  ["={Form!A2:D}", ALL, 4],
  ["={Form!A1:D1;Form!A2:D}", ALL, 4],
  ["={Form!A1:D1}", 1, 4],
  ["={Form!A2:A,Form!C2:C}", ALL, 2],
  ["={Form!A2:A\\Form!C2:C}", ALL, 2],
  ['={"Name";ARRAYFORMULA(Form!A2:A&"!")}', ALL, 1],
  ["={1,2;3,4}", 2, 2],
  ["={A:C}", ALL, 3],
  ["={2:3}", 2, ALL],
  ['=ARRAYFORMULA(IF(A2:A="","",VLOOKUP(A2:A,Owners!A:D,{2,4},FALSE)))', ALL, 2],
  ['=ARRAYFORMULA(IF(A2:A="";"";B2:B*1,5))', ALL, 1],
  ["=ARRAYFORMULA(IFERROR(MATCH(A2:A;Form!B:B;0)))", ALL, 1],
  ["=ARRAYFORMULA(COUNTIF(A2:A,A2:A))", ALL, 1],
  ["=ARRAYFORMULA(ROW(A2:A)-1)", ALL, 1],
  ["=ARRAYFORMULA(B2:E2*2)", 1, 4],
  ['=ARRAYFORMULA(TEXT(Form!A2:A,"yyyy")&-Form!B2:B%)', ALL, 1],
  ["=ARRAYFORMULA(Sources)", null, null],
  ['=FILTER(Form!A2:F,Form!B2:B<>"")', ALL, 6],
  ['=SORT(FILTER(Form!A2:F;Form!B2:B<>"");1;TRUE)', ALL, 6],
  ["=UNIQUE(Form!A2:A)", ALL, 1],
  ['=IF(A1=1,FILTER(Form!A2:B,Form!A2:A>1),"")', ALL, 2],
  ["=IFERROR(FILTER(Form!A2:B9,Form!A2:A9>1))", 8, 2],
  ["=LET(all,Form!A2:D,FILTER(Form!A2:D,Form!A2:A>1))", ALL, 4],
  ["=LET(all,FILTER(Form!A2:D,Form!A2:A>1),SORT(all))", ALL, 4],
  ["=TRANSPOSE(Form!A1:A4)", 1, 4],
  ["=QUERY(Form!A1:F,\"select A, B, max(C) where D > 1 group by A, B label max(C) 'Last, one'\",1)", ALL, 3],
  ['=QUERY(Form!A1:F,"select * where B is not null")', ALL, 6],
  ['=QUERY(Form!A1:F,"where B > 1")', ALL, 6],
  ["=QUERY(Form!A1:F)", ALL, 6],
  ['=QUERY({Form!A1:B;Old!A1:B},"select Col2")', ALL, 1],
  ['=QUERY(Form!A1:F,"select A, sum(B) group by A pivot C")', ALL, null],
  ["=QUERY(Form!A1:F,Z1)", ALL, null],
  ['=IMPORTRANGE("https://docs.google.com/spreadsheets/d/x","Form replies!A2:F")', ALL, 6],
  ["=IMPORTRANGE(A1,B1)", null, null],
  ['=IMPORTRANGE("x","\'Form replies\'!A2:F")', ALL, 6],
  ['=IMPORTDATA("https://example.com/leads.csv")', null, null],
  ["=SEQUENCE(5)", 5, 1],
  ["=SEQUENCE(COUNTA(A:A),2)", null, 2],
  ['=SPLIT(A2,",")', 1, null],
  ['=ARRAYFORMULA(SPLIT(Form!A2:A,","))', ALL, null],
  ["=MAP(Form!A2:A,Form!B2:B,LAMBDA(a,b,a*b))", ALL, 1],
  ["=BYROW(Form!A2:C,LAMBDA(r,SUM(r)))", ALL, null],
  ["=MAKEARRAY(3,4,LAMBDA(r,c,r*c))", 3, 4],
  ["=VSTACK(Form!A2:D,Old!A2:D)", ALL, 4],
  ["=HSTACK(Form!A2:B,Old!A2:D)", ALL, 6],
  ["=TOCOL(Form!A2:D4)", 12, 1],
  ["=FLATTEN(Form!A2:D4)", 12, 1],
  ["=CHOOSECOLS(Form!A2:F,1,3)", ALL, 2],
  ["=WRAPROWS(Form!A2:A,4)", null, null],
  ["=INDEX(Form!A2:D)", ALL, 4],
  ["=INDEX(Form!A2:D,0,2)", ALL, 1],
  ["=INDEX(Form!A2:D,MATCH(A2,Form!A2:A,0))", 1, 4],
  ["=XLOOKUP(A2,Form!A:A,Form!B:D)", 1, 3],
  ['=XLOOKUP(A2;Form!A:A;Form!B:D;"")', 1, 3],
  ['=INDIRECT("Form!A2:D")', null, null],
  ["=SLA_DUE(A2:A,60)", ALL, 1],
  ["=SLA_SCORE(Leads!A1:W)", null, null],
  ["=OUR_OWN_FUNCTION(A2)", null, null],
  ['=IF(A2="","",SVERWEIS(A2;Form!A:B;2;0))', null, null],
  ["=LAMBDA(x,FILTER(x,x>1))(Form!A2:A)", ALL, 1],
])("%s may fill %p rows and %p columns", (formula, rows, columns) => {
  expect(spreadOf(formula)).toEqual({ rows, columns });
});

test.each([
  "=A1+1",
  "=A1:A9",
  "=Form!A2",
  '=IF(A2="","",B2&" {x} ARRAYFORMULA(A:A)")',
  "=SUM(FILTER(Form!A2:A,Form!B2:B>1))",
  "=COUNTA(UNIQUE(Form!A2:A))",
  '=JOIN(", ",FILTER(Form!A2:A,Form!B2:B=A2))',
  "=ARRAYFORMULA(SUM(A2:A*B2:B))",
  "=VLOOKUP(A2,Form!A:D,3,FALSE)",
  '=IFERROR(VLOOKUP(A2;Form!A:D;3;FALSCH);"")',
  "=INDEX(Form!B:B,MATCH(A2,Form!A:A,0))",
  "=INDEX(Form!A:D,MATCH(A2,Form!A:A,0),3)",
  "=XLOOKUP(A2,Form!A:A,Form!B:B)",
  '=LET(x,A2,IF(x="","",x*2))',
  "=LAMBDA(x,x)(NOW())",
  "=COUNTIF(A:A,A2)>1",
  "=NOW()",
  "=Target*2",
  "=SLA_DUE(A2,60)",
  "=SUMPRODUCT((Form!A2:A=A2)*{1})",
  '=MATCH("L2",{"L1","L2"},0)',
  "=-A2%",
  "no formula",
  "",
])("%s fills no cell but its own", (formula) => {
  expect(spreadOf(formula)).toBeNull();
});

test("a formula that cannot be read may fill any cell", () => {
  expect(spreadOf("=FILTER(A2:A")).toEqual({ rows: null, columns: null });
});

test.each([
  ["={Form!A1:D1;'Old leads'!A2:D}", ["Form", "Old leads"]],
  ['=ARRAYFORMULA(IF(A2:A="","",Form!B2:B&Form!C2:C))', ["Form"]],
  ["=SORT(A2:B)", []],
])("%s takes from %j", (formula, tabs) => {
  expect(tabsIn(formula)).toEqual(tabs);
});
