import { clockRatios } from "./clock";
import { rowRatios } from "./rows";

for (const { what, ratio } of [...rowRatios(), ...(await clockRatios())]) console.log(`${ratio.toFixed(2).padStart(9)}  ${what}`);
