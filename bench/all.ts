import { clockRatios } from "./clock";
import { functionRatios } from "./functions";
import { oddsRatios } from "./odds";
import { rowRatios } from "./rows";

for (const { what, ratio } of [...rowRatios(), ...oddsRatios(), ...(await clockRatios()), ...functionRatios()])
  console.log(`${ratio.toFixed(2).padStart(9)}  ${what}`);
