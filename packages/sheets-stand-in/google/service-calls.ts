import { effectOf, kindOf } from "./call-kinds";
import type { CallCost, Run } from "./context";
import { GoogleException } from "./exception";
import { GoogleObject, typeWord } from "./google-object";
import { refusal } from "./permissions";
import { fits } from "./signatures";

/** The object behind each guarded one. */
const behind = new WeakMap<object, GoogleObject>();

/** Read by engines, consoles and tests on any object; Google's have none of them. */
const UNASKED = new Set([
  "then",
  "toJSON",
  "asymmetricMatch",
  "nodeType",
  "tagName",
  "hasAttribute",
  "$$typeof",
  "@@__IMMUTABLE_ITERABLE__@@",
]);

const lastWord = (name: string): string => name.slice(name.lastIndexOf(".") + 1);

function unwrap(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  return Array.isArray(value) ? value.map(unwrap) : (behind.get(value) ?? value);
}

function wrap(value: unknown): unknown {
  if (value instanceof GoogleObject) return guard(value);
  return Array.isArray(value) ? value.map(wrap) : value;
}

/** What a call of a run costs; notes whether the run has written since it read. */
function costOf(google: string, name: string, run: Run): CallCost {
  const kind = kindOf(google, name);
  const effect = kind === "workbook" ? effectOf(google, name) : "none";
  const makesGoogleWrite = effect === "read" && run.hasWritten;
  if (effect !== "none") run.hasWritten = effect === "write";
  return { kind, makesGoogleWrite };
}

function call(target: GoogleObject, name: string, method: (...args: unknown[]) => unknown, given: unknown[]): unknown {
  const { host, run } = target.context;
  const full = `${target.google}.${name}`;
  const args = given.map(unwrap);
  run.calls++;
  host.called(`${lastWord(target.google)}.${name}`, run.cause, costOf(target.google, name, run));
  const refused = refusal(full, run, host);
  if (refused) throw new GoogleException(refused);
  if (!fits(full, args)) {
    throw new GoogleException(`The parameters (${args.map(typeWord).join(",")}) don't match the method signature for ${full}.`);
  }
  return wrap(method.apply(target, args));
}

function member(target: GoogleObject, key: string): unknown {
  if (key in target.plain) return target.plain[key];
  const value: unknown = Reflect.get(target, key);
  // Own fields are ours; what Google has are the methods of the class.
  if (typeof value === "function" && !Object.hasOwn(target, key) && !(key in Object.prototype)) {
    return (...args: unknown[]) => call(target, key, value as (...args: unknown[]) => unknown, args);
  }
  if (key === "toString") return () => lastWord(target.google);
  if (UNASKED.has(key)) return undefined;
  throw new Error(`${target.google}.${key} is not in the stand-in yet`);
}

/** The object as a script sees it: strict about what is missing, what is forbidden and what is passed; every call counted. */
export function guard<Target extends GoogleObject>(target: Target): Target {
  const proxy = new Proxy(target, {
    get: (_, key) => (typeof key === "symbol" ? Reflect.get(target, key) : member(target, key)),
    set(_, key) {
      throw new Error(`${target.google} has nothing to set under ${String(key)}`);
    },
    ownKeys: () => [],
  });
  behind.set(proxy, target);
  return proxy;
}
