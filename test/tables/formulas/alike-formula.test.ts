import { inPlaceOf, likenessOf } from "../../../src/tables/formulas/alike-formula";

test.each<[string, string, string, boolean]>([
  ["over other rows", '=IF(C9>0;"yes";"")', '=IF(C12>0;"yes";"")', true],
  ["as Sheets reads it back", '=if( C9>0, "yes", "")', '=IF(C12>0;"yes";"")', true],
  ["with fixed cells", "=SUM($C$9:C$13)", "=SUM(C10:$C$14)", true],
  ["with another text", '=IF(C9>0;"yes";"")', '=IF(C9>0;"sim";"")', false],
  ["with another number", "=INDEX(SLA_FUNNEL_RATES;1)", "=INDEX(SLA_FUNNEL_RATES;2)", false],
  ["with a text that looks like a cell", '="C9"', '="C10"', false],
  ["over another tab's cells, whose name holds a number", "='Q1 2026'!A1", "='Q2 2026'!A1", false],
])("formulas %s are alike: %s, %s", (_, one, other, expected) => {
  expect(likenessOf(one) === likenessOf(other)).toBe(expected);
});

test.each<[string, string, string, string, string | undefined]>([
  ["the cells of the one that stands", '=IF(C12>0;"yes")', '=IF(C9>0;"yes")', '=IF(C9>0;"sim")', '=IF(C12>0;"sim")'],
  ["fixed ones as the new one fixes them", '=IF(C12>0;"yes")', '=IF(C9>0;"yes")', '=IF($C$9>0;"sim")', '=IF($C$12>0;"sim")'],
  ["them in another order", '=C12&" to "&C13', '=C9&" to "&C10', '=C10&" von "&C9', '=C13&" von "&C12'],
  ["nothing, where one cell went to two places", '=C12&" to "&C13', '=C9&" to "&C9', '=C9&" bis "&C9', undefined],
  ["nothing, where the new one asks for a cell more", "=C12", "=C9", "=C9+D9", undefined],
])("takes %s", (_, found, was, now, expected) => {
  expect(inPlaceOf(found, was, now)).toBe(expected);
});
