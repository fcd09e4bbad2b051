import { type Stage, startingStages as stagesIn } from "../../core/stages/stage";
import { everyTexts, words } from "./words";

/** The stages that a new list begins with, in the document's language. */
export const startingStages = (): Stage[] => stagesIn(words().contents.startingStages);

/** The same in every language: a list that set-up wrote is known as one, whatever the document speaks by now. */
export const everyStartingStages = (): Stage[][] => everyTexts().map(({ contents }) => stagesIn(contents.startingStages));

/** With what earlier builds began an agreement, whose stages stood in several texts. */
export { EARLIER_STARTS } from "../en/contents/earlier-starts";
