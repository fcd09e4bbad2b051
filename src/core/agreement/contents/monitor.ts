import { metricLinesOf } from "../../metrics/metric-lines";
import { begun, blank, section } from "./item";

/** What the two teams watch, and what they promised of it. */
export const MONITOR = section("monitor", [
  begun("monitor.metrics", "list", "both", {
    clock: true,
    check: (text, { metricNamed, decimalSign }) => {
      const read = metricLinesOf(text, metricNamed, decimalSign);
      return "sentence" in read ? read.sentence : null;
    },
    example: null,
  }),
  blank("monitor.workable", "count", "marketing", { example: 40 }),
  blank("monitor.followUps", "share", "sales"),
  blank("monitor.acceptances", "share", "sales"),
  blank("monitor.cadences", "share", "sales"),
  begun("monitor.inbound", "list", "marketing", { clock: true }),
  begun("monitor.marketing", "list", "marketing", { clock: true }),
  begun("monitor.outside", "list", "both", { clock: true }),
  blank("monitor.outsideLimit", "share", "marketing", { example: 0.2 }),
  begun("monitor.notNow", "list", "both", { clock: true }),
  blank("monitor.returnedLimit", "share", "marketing"),
  blank("monitor.covers", "count", "both"),
  blank("monitor.margin", "share", "both"),
]);
