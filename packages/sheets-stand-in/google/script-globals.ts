/** What the language itself brings: all that a script has besides Google's services. */
const LANGUAGE = [
  "AggregateError",
  "Array",
  "ArrayBuffer",
  "Atomics",
  "BigInt",
  "BigInt64Array",
  "BigUint64Array",
  "Boolean",
  "DataView",
  "Date",
  "Error",
  "EvalError",
  "FinalizationRegistry",
  "Float32Array",
  "Float64Array",
  "Function",
  "Infinity",
  "Int16Array",
  "Int32Array",
  "Int8Array",
  "Intl",
  "Iterator",
  "JSON",
  "Map",
  "Math",
  "NaN",
  "Number",
  "Object",
  "Promise",
  "Proxy",
  "RangeError",
  "ReferenceError",
  "Reflect",
  "RegExp",
  "Set",
  "SharedArrayBuffer",
  "String",
  "Symbol",
  "SyntaxError",
  "TypeError",
  "URIError",
  "Uint16Array",
  "Uint32Array",
  "Uint8Array",
  "Uint8ClampedArray",
  "WeakMap",
  "WeakRef",
  "WeakSet",
  "WebAssembly",
  "decodeURI",
  "decodeURIComponent",
  "encodeURI",
  "encodeURIComponent",
  "escape",
  "eval",
  "isFinite",
  "isNaN",
  "parseFloat",
  "parseInt",
  "undefined",
  "unescape",
];

const host = globalThis as unknown as Record<string, unknown>;

/** The language's own globals, on which each run puts its own object. */
const language: object = Object.fromEntries(LANGUAGE.filter((name) => name in host).map((name) => [name, host[name]]));

export function freshGlobal(services: Record<string, unknown>): Record<string, unknown> {
  const made = Object.assign(Object.create(language) as Record<string, unknown>, services);
  Object.defineProperty(made, "globalThis", { value: made, enumerable: false });
  return made;
}

/** What Node's module wrapper and jest put into scope without being globals. */
const WRAPPED = ["require", "module", "exports", "__filename", "__dirname", "jest"];

/** Every global of the browser or Node that a script in Google does not have. */
export function foreignNames(own: readonly string[]): string[] {
  const found = new Set<string>(WRAPPED);
  for (let object: unknown = globalThis; object && object !== Object.prototype; object = Object.getPrototypeOf(object)) {
    for (const name of Object.getOwnPropertyNames(object)) found.add(name);
  }
  const kept = new Set([...LANGUAGE, ...own, "globalThis", "constructor"]);
  return [...found].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && !kept.has(name));
}
