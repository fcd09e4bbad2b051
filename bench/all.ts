import { rowRatios } from "./rows";

for (const { what, ratio } of rowRatios()) console.log(`${ratio.toFixed(1).padStart(8)}  ${what}`);
