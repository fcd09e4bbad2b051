/** What earlier builds wrote into plans, in English only: it is known by its very words, and is never translated. */

/** What an earlier build wrote below a plan's funnel, whatever was true. */
export const ALWAYS_TYPED =
  "Last month's counts are typed. Extensions > Lead SLA > Plan > Count from our own leads takes them from the lead tab instead, and follows it.";

/** Why the line on top of a plan said nothing, in the build of November 2026. */
const WHY_ONCE =
  'IF(OR(COUNT(C#:C#)<ROWS(C#:C#);MIN(C#:C#)<#);"Check the column Last month: every stage needs a number, # or more. Delete the row of a stage that you do not have.";IF(INDEX(C#:C#;#)=#;"Check the column Last month: the first stage has no leads. Take a month that had some.";IF(OR(MAX(D#:D#)>#;AND(COUNTIF(C#:C#;#)>#;INDEX(C#:C#;ROWS(C#:C#))>#));"Check the column Last month: a stage has more than the one before it. Count each lead in every stage that it reached.";IF(OR(COUNT(G#:G#)<ROWS(G#:G#)-#;MIN(G#:G#)<=#;MAX(G#:G#)>#);"Check the column Rate used: each is a percentage above # % and up to # %.";IF(N(B#)<=#;"Type a sales target above #, such as #: then this line says how likely the plan is.";"Fill in last month\'s counts, the rates used and the sales target: then this line says how likely the plan is.")))))';

/**
 * What that build wrote into plans where the present one writes more than a call around the same formula, digits as "#". It
 * shows the error of a function, or a figure beside one, where a month's counts allow no plan.
 */
export const EARLIER_FORMULAS: readonly string[] = [
  `=IF(N(B#)>#;IFERROR(IF(H#/C#>=#;ROUND(H#/C#;#);IF(#*H#/C#<#;"Less than #.#";ROUND(H#/C#;#)))&" times last month's leads. Judging from last month's counts, this plan has "&IF(ROUND(#*B#;#)>#;"over #";IF(ROUND(#*B#;#)<#;"under #";ROUND(#*B#;#)))&" % odds of "&B#&IF(B#=#;" sale.";" sales.")&IF(AND(N(L#)>#;L#<B#);" But the leads had to exist before today: see the column Must exist by, and choose a later day in B#.";"");${WHY_ONCE});${WHY_ONCE})`,
  '=IF(COUNT(C#:C#);IF(MIN(C#:C#)<#;"Thin history: only "&MIN(C#:C#)&" in the stage "&INDEX(A#:A#;MATCH(MIN(C#:C#);C#:C#;#))&" last month. Below #, rates and odds are rough: the true rate may lie anywhere from Low to High.";"");"")',
  '=IF(N(C#);IF(ISNUMBER(INDEX($C$#:$C$#;ROWS($C$#:C#)+#));INDEX($C$#:$C$#;ROWS($C$#:C#)+#)/C#;"");"")',
  '=IF(ISNUMBER(H#);H#-C#;"")',
  '=IF(ISNUMBER(H#);IF(N(C#);H#/C#;"");"")',
  '=IF(N(C#);C#/C#;"")',
  '=IFERROR(C#/C#;"")',
  '=IF(AND(ISNUMBER(H#);ISNUMBER(J#));"The team can work "&FIXED(H#;#)&" leads a month, the plan brings "&FIXED(H#;#)&". Workable leads per rep per month: "&FIXED(I#;#)&". Reps needed for all of them: "&J#&".";"Fill in reps, hours and minutes, all above #: then this line says whether the team can work the plan\'s leads.")',
  "=SLA_LEAD_VALUE(C#;PRODUCT(G#:G#))",
  '=IF(COUNT(G#:G#)=ROWS(G#:G#)-#;IFERROR(INDEX(SLA_GOAL(C#:C#;G#:G#;H#);#;#);"");"")',
  '=IF(ISNUMBER(F#);IF(F#=B#;"The revenue goal and the sales target agree.";"The revenue goal needs "&FIXED(F#;#)&" deals a month, the sales target is "&FIXED(B#;#)&". One of the two should follow the other.");"Fill in a month\'s revenue goal, the share of new business and the average deal: then this line compares them with the target.")',
];
