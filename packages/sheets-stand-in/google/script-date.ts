/**
 * The language's Date, reading the stand-in's clock for the present: what a script takes for now is what NOW() shows.
 * It is the same Date otherwise, so that a date from a cell is an instance of it.
 *
 * @param now the stand-in's present, in milliseconds since 1970
 */
export function dateOn(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (date, args) => Reflect.construct(date, args.length === 0 ? [now()] : args),
    apply: (date) => new date(now()).toString(),
    get: (date, member) => (member === "now" ? now : Reflect.get(date, member)),
  });
}
