import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import { BackButton, type GuideProps } from "./set-up-frame";
import { beside, nextLabel, type OpenQuestion } from "./set-up-steps";
import { whyOff } from "./set-up-words";

/** Whether the questions are those of a spreadsheet and tab that are set up already. */
export const isAgain = ({ shown, answers }: GuideProps["guide"]): boolean =>
  (shown?.isSetUp ?? false) && (shown?.tabs.some(({ id, inUse }) => inUse && id === answers.tab) ?? false);

/**
 * Back and on. Who goes through them the first time is led from one to the next; who changes an answer later goes back to all of
 * them, or sets up by what he changed at once.
 */
export function QuestionFoot({ guide, store, at }: GuideProps & { at: OpenQuestion }) {
  const { shown, answers } = guide;
  if (!shown) return null;
  const texts = words().setUp;
  const again = isAgain(guide);
  const back = again ? "tab" : beside(at, -1, answers.tab);
  const next = again ? undefined : beside(at, 1, answers.tab);
  const why = whyOff(next ? at : "adds", shown, answers);
  return (
    <>
      {back && <BackButton to={again ? texts.allAnswers : texts.titles[back]} onPush={() => store.go(back)} />}
      <PushButton
        primary
        off={why !== ""}
        title={why || (next ? texts.mayStayOpen : texts.addsTitle)}
        onPush={() => (next ? store.go(next) : void store.setUp())}
      >
        {again ? texts.again : nextLabel(at)}
      </PushButton>
    </>
  );
}
