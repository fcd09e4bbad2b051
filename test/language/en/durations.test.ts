import { durationWords, excessWords } from "../../../src/language/en/durations";

const minutes = (count: number): number => count * 60_000;

describe("a length of working time", () => {
  it.each<[number, string]>([
    [0, "0 min"],
    [-5, "0 min"],
    [0.4, "0 min"],
    [29 / 60, "0 min"],
    [1, "1 min"],
    [59, "59 min"],
    [59.4, "59 min"],
    [59.6, "1 h"],
    [60, "1 h"],
    [125, "2 h 5 min"],
    [556, "9 h 16 min"],
    [616.2, "10 h 16 min"],
    [1440, "24 h"],
    [60_061, "1,001 h 1 min"],
  ])("%d minutes: %s", (count, words) => expect(durationWords(minutes(count))).toBe(words));
});

describe("more than was promised", () => {
  it.each<[number, number, string]>([
    [130, 120, "10 min more than the 2 h"],
    [60.3, 60, "less than 1 min more than the 1 h"],
    [7.9, 7.5, "less than 1 min more than the 8 min"],
    [616.2, 60, "9 h 16 min more than the 1 h"],
  ])("%d beside %d: %s", (time, other, words) => expect(excessWords(minutes(time), minutes(other))).toBe(words));
});
