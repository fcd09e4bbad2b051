import { execFileSync } from "node:child_process";

const WIDE = "catches whatever comes";
const PLAIN = "makes a plain Error";

const CASES = [
  ["src/jobs/run/x.ts", "try { act(); } catch {}", WIDE],
  ["src/jobs/run/x.ts", "try { act(); } catch { return null; }", WIDE],
  ["src/jobs/run/x.ts", "try { act(); } catch (error) { logFault(error); }", WIDE],
  ["src/jobs/run/x.ts", "try { act(); } catch (error) { return { problem: (error as Error).message }; }", WIDE],
  ["src/jobs/run/x.ts", "try { act(); } catch (error) { later(() => { throw error; }); }", WIDE],
  ["src/jobs/run/x.ts", "try { act(); } catch (error) { try { undo(); } catch (next) { throw next; } }", WIDE],
  ["sidebar/x.tsx", "void ask().catch(() => null);", WIDE],
  ["sidebar/x.tsx", "void ask().catch((error) => { failures += 1; });", WIDE],
  ["sidebar/x.tsx", "void ask().catch(nothing);", WIDE],
  ["sidebar/x.tsx", "void ask().then(show, () => show(null));", WIDE],
  ["src/jobs/run/x.ts", 'throw new Error("Mark a lead first.");', PLAIN],
  ["src/jobs/run/x.ts", "throw Error(BUSY);", PLAIN],
  ["src/jobs/run/x.ts", "const fault = new Error(BUSY); throw fault;", PLAIN],
] as const;

const ALLOWED = [
  ["src/core/x.ts", "try { act(); } catch (error) { if (error instanceof Unclear) return []; throw error; }"],
  ["src/jobs/run/x.ts", "try { act(); } catch (error) { return { problem: googleSays(error) }; }"],
  ["src/jobs/run/x.ts", "try { act(); } finally { leave(); }"],
  ["src/jobs/run/x.ts", "throw new Hindrance(BUSY);"],
  ["src/google/x.ts", "try { act(); } catch (error) { if (!isRefusal(error)) throw error; return null; }"],
  ["sidebar/x.tsx", "void ask().catch(unanswered(null));"],
  ["sidebar/x.tsx", "void ask().catch(faultWords);"],
  ["sidebar/x.tsx", "void ask().then(show, (error) => say(faultWords(error)));"],
  ["sidebar/x.tsx", "void ask().then(show);"],
  ["sidebar/x.tsx", "void ask().catch((error) => { note(); throw error; });"],
  ["sidebar/x.tsx", "reject(new Error(NO_ANSWER));"],
] as const;

/** The law is an ES module that jest cannot load: one Node run answers for the whole tree and for every case. */
function judge(): { tree: string[]; cases: string[][] } {
  const script = `import { breachesOfErrorLaw, breachesOfErrorLawIn } from "./scripts/error-law.mjs";
    const cases = ${JSON.stringify([...CASES, ...ALLOWED])}.map(([file, text]) => breachesOfErrorLawIn(file, text));
    console.log(JSON.stringify({ tree: breachesOfErrorLaw(), cases }));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }));
}

describe("the law of errors", () => {
  const judged = judge();

  it("is kept by every source", () => expect(judged.tree).toEqual([]));

  it.each(CASES.map(([file, text, reason], at) => [file, text, reason, at] as const))("catches in %s: %s", (_, __, reason, at) => {
    expect(judged.cases[at]).toHaveLength(1);
    expect(judged.cases[at]?.[0]).toContain(reason);
  });

  it.each(ALLOWED.map(([file, text], at) => [file, text, at] as const))("lets pass in %s: %s", (_, __, at) => {
    expect(judged.cases[CASES.length + at]).toEqual([]);
  });
});
