// Runs inside the panel's frame before anything of the panel: google.script as HtmlService provides it.
(() => {
  const page = "PAGE_ORIGIN";
  const waiting = new Map();
  let count = 0;

  /** What crosses google.script.run; the one form element of a call goes over as its fields. */
  function fieldsOf(form) {
    const fields = {};
    for (const [name, value] of new FormData(form)) {
      fields[name] = name in fields ? [].concat(fields[name], value) : value;
    }
    return fields;
  }

  function send(name, args, handlers) {
    count += 1;
    waiting.set(count, handlers);
    const given = args.map((arg) => (arg instanceof HTMLFormElement ? fieldsOf(arg) : arg));
    try {
      parent.postMessage({ panel: "call", id: count, name, args: given }, page);
    } catch {
      waiting.delete(count);
      throw new TypeError(
        `Failed due to illegal value in property: ${args.findIndex((arg) => typeof arg === "function" || arg instanceof Node)}`,
      );
    }
  }

  const runner = (handlers) =>
    new Proxy(
      {},
      {
        get(_target, name) {
          if (typeof name !== "string" || name === "then") return undefined;
          if (name === "withSuccessHandler") return (success) => runner({ ...handlers, success });
          if (name === "withFailureHandler") return (failure) => runner({ ...handlers, failure });
          if (name === "withUserObject") return (user) => runner({ ...handlers, user });
          return (...args) => send(name, args, handlers);
        },
      },
    );

  addEventListener("message", (event) => {
    if (event.source !== parent || !waiting.has(event.data?.id)) return;
    const { id, error, result } = event.data;
    const { success, failure, user } = waiting.get(id);
    waiting.delete(id);
    if (error === undefined) return success?.(result, user);
    if (!failure) return console.error(`Uncaught: ${error}`);
    failure(Object.assign(new Error(error), { name: "ScriptError" }), user);
  });

  const tell = (panel) => parent.postMessage({ panel }, page);
  const host = {
    origin: page,
    close: () => tell("close"),
    setHeight() {},
    setWidth() {},
    editor: { focus: () => tell("focus") },
  };
  window.google = { script: { run: runner({}), host } };

  addEventListener("keydown", (event) => {
    if (event.key !== "F6") return;
    event.preventDefault();
    tell(event.shiftKey ? "back" : "on");
  });

  // A link without a target would lead the frame away, which HtmlService forbids.
  addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (link && !link.target && !link.getAttribute("href").startsWith("#")) event.preventDefault();
  });
})();
