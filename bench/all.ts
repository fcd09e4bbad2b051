import { clockRatios } from "./clock";
import { dateRatios } from "./dates";
import { functionRatios } from "./functions";
import { oddsRatios } from "./odds";
import { rowRatios } from "./rows";

for (const { what, ratio } of [...rowRatios(), ...dateRatios(), ...oddsRatios(), ...(await clockRatios()), ...functionRatios()])
  console.log(`${ratio.toFixed(2).padStart(9)}  ${what}`);
