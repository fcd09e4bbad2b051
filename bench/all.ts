import { clockRatios } from "./clock";
import { oddsRatios } from "./odds";
import { rowRatios } from "./rows";

for (const { what, ratio } of [...rowRatios(), ...oddsRatios(), ...(await clockRatios())])
  console.log(`${ratio.toFixed(2).padStart(9)}  ${what}`);
