import { metricLinesOf } from "../../metrics/metric-lines";
import { section } from "./item";

/** What the two teams watch, and what they promised of it. */
export const MONITOR = section("monitor", [
  {
    key: "monitor.metrics",
    kind: "list",
    clock: true,
    optional: true,
    check: (text, { metricNamed }) => {
      const read = metricLinesOf(text, metricNamed);
      return "sentence" in read ? read.sentence : null;
    },
    start: null,
    example: null,
    owner: "both",
  },
  {
    key: "monitor.workable",
    kind: "count",
    optional: true,
    start: "",
    example: 40,
    owner: "marketing",
  },
  {
    key: "monitor.inbound",
    kind: "list",
    clock: true,
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "monitor.marketing",
    kind: "list",
    clock: true,
    optional: true,
    start: null,
    owner: "marketing",
  },
  {
    key: "monitor.outside",
    kind: "list",
    clock: true,
    optional: true,
    start: null,
    owner: "both",
  },
  {
    key: "monitor.outsideLimit",
    kind: "share",
    optional: true,
    start: "",
    example: 0.2,
    owner: "marketing",
  },
  {
    key: "monitor.covers",
    kind: "count",
    optional: true,
    start: "",
    owner: "both",
  },
  {
    key: "monitor.margin",
    kind: "share",
    optional: true,
    start: "",
    owner: "both",
  },
]);
