import type { SectionTexts } from "../../figures/item-texts";
import { english } from "../names/english";

export const colours = {
  name: "Colours",
  items: {
    "colours.palette": {
      label: "Colours of lead rows",
      help: `clear: the row gets a light tint, its status the full colour. strong: the whole row gets the full colour. quiet: only a promise that is broken and still open is coloured. The word stands in ${english.own.status} in each of them.`,
      choices: { clear: "clear", strong: "strong", quiet: "quiet" },
    },
  },
} satisfies SectionTexts;
