import { agreement } from "./agreement";
import { cells } from "./cells";
import { contents } from "./contents/contents";
import { mails } from "./mails";
import { printed } from "./printed";
import { reports } from "./reports";
import { stages } from "./stages";

/** Getters, because the built script evaluates a subject's texts when they are first asked for, not all of them at each start. */
export const en = {
  get agreement() {
    return agreement;
  },
  get cells() {
    return cells;
  },
  get contents() {
    return contents;
  },
  get mails() {
    return mails;
  },
  get printed() {
    return printed;
  },
  get reports() {
    return reports;
  },
  get stages() {
    return stages;
  },
};
