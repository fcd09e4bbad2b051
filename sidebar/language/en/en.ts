import { units } from "./units";

/** Every text of the panel in English, by subject. */
export const en = { units };
