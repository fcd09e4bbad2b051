import { loggedRefusal } from "./google-says";

/**
 * Does what must not be left undone, and tries once more where Google refused.
 *
 * @throws what Google refuses the second time
 */
export function onceMore<Answer>(what: () => Answer): Answer {
  try {
    return what();
  } catch (error) {
    loggedRefusal(error);
    return what();
  }
}
