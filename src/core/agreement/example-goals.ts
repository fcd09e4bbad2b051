/** Goals with which earlier builds began an agreement: nobody agreed on them. */
import { AGREEMENT_ITEMS, type AgreementItem, RATE_KEYS } from "./items";

type Agreed = (key: string) => string | number;

/** The items that began with an example's number, or with goals that nobody had set. */
export const EXAMPLE_ITEMS = AGREEMENT_ITEMS.filter(({ example }) => example !== undefined);

/** The target and the rates of the published example. */
const FUNNEL = EXAMPLE_ITEMS.filter(({ key }) => key === "goal.target" || RATE_KEYS.includes(key));

const isExample = ({ key }: (typeof EXAMPLE_ITEMS)[number], example: string | number, agreed: Agreed): boolean =>
  String(agreed(key)).trim() === String(example).trim();

/**
 * Whether target and rates are all those of the published example, as an earlier build wrote them.
 *
 * @param agreed what the agreement says under a key
 */
export const isExampleFunnel = (agreed: Agreed): boolean => FUNNEL.every((item) => isExample(item, item.example ?? "", agreed));

/**
 * The keys under which an agreement that an earlier build began still says what nobody has agreed on.
 *
 * @param exampleOf what earlier builds began an item with, in words where it is a text
 * @param isKept whether somebody kept an item's starting value on purpose
 * @returns none where somebody changed or kept a number of the example's funnel: then the goals beside it are the team's, too
 */
export function goalsOfNobody(
  agreed: Agreed,
  exampleOf: (item: AgreementItem) => string | number,
  isKept: (key: string) => boolean,
): Set<string> {
  if (!isExampleFunnel(agreed) || FUNNEL.some(({ key }) => isKept(key))) return new Set();
  return new Set(EXAMPLE_ITEMS.filter((item) => isExample(item, exampleOf(item), agreed) && !isKept(item.key)).map(({ key }) => key));
}
