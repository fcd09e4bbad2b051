// npm run test:long: all of the long tests with a new seed, which is printed; what it finds becomes a row of a short test.
//   npm run test:long -- --bounded      the part that every check runs, with the fixed seed
//   npm run test:long -- --seed 17 interleavings      one file again, as it was
//   npm run test:long -- --every 4 cut                jobs cut at every fourth of the calls only: at all of them it takes hours
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

const options = { bounded: { type: "boolean", default: false }, seed: { type: "string" }, every: { type: "string", default: "1" } };
const { values, positionals } = parseArgs({ options, allowPositionals: true });
const fixed = JSON.parse(readFileSync("test/harness/seed.json", "utf8")).seed;
const seed = values.seed ?? (values.bounded ? fixed : Math.floor(Math.random() * 2 ** 31));
console.log(`Seed ${seed}${values.bounded ? " (fixed)" : ""}; the same again: npm run test:long -- --seed ${seed}`);

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const env = {
  ...process.env,
  LEAD_SLA_SEED: String(seed),
  LEAD_SLA_LONG: values.bounded ? "bounded" : "all",
  LEAD_SLA_EVERY: values.every,
};
const { status } = spawnSync(process.execPath, ["--max-semi-space-size=128", jest, "--config", "jest.long.config.cjs", ...positionals], {
  stdio: "inherit",
  env,
});
process.exit(status ?? 1);
