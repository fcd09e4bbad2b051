import { cells } from "./cells";
import { headings } from "./headings";
import { scoring } from "./scoring";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get cells() {
    return cells;
  },
  get headings() {
    return headings;
  },
  get scoring() {
    return scoring;
  },
};
