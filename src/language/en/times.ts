import { dayWords } from "./days";
import { durationWords } from "./durations";
import { weekWords } from "./week-words";

/** Lengths of time, days and weeks by themselves. */
export const times = { day: dayWords, duration: durationWords, week: weekWords };
