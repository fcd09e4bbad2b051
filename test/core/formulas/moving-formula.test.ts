import { isMoving } from "../../../src/core/formulas/moving-formula";

describe("a formula that changes by itself", () => {
  it.each<[string, boolean]>([
    ["=NOW()", true],
    ["=now ()", true],
    ["=NOW()-1/24", true],
    ["=TODAY()+9/24", true],
    ['=IF(A2="";"";NOW())', true],
    ["=B2+RAND()", true],
    ["=RANDBETWEEN(1,5)", true],
    ["=JETZT()", true],
    ["=AHORA()", true],
    ["=HOJE()", true],
    ["", false],
    ["NOW()", false],
    ["=B2+C2", false],
    ['="NOW()"', false],
    ["='NOW (old)'!A1", false],
    ["=KNOW()", false],
    ["=NOWHERE", false],
    ["=DATE(2026,11,18)", false],
    ['=IF(A2="","",IF(K2="",NOW(),K2))', false],
    ['=IF(A2="","",IF($K$2="",NOW(),$K$2))', false],
    ['=IF(A2="","",IF(K22="",NOW(),K22))', true],
    ["=LAMBDA(x,x)(NOW())", false],
  ])("%p in K2: %p", (formula, moves) => expect(isMoving(formula, "K2")).toBe(moves));
});
