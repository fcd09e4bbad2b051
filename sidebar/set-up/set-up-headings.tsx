import { chooseRow } from "./set-up-answers";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";

/** The first rows of the tab, of which one holds the headings. */
export function HeadingsStep({ guide, store }: GuideProps) {
  const { shown, answers } = guide;
  if (!shown) return null;
  const chosen = (shown.tab && answers.rows[String(shown.tab.id)]) ?? shown.headingRow;
  const line = chosen === null ? "No row looks like headings. Which one is it?" : "Titles above the headings stay where they are.";
  return (
    <Frame
      guide={guide}
      store={store}
      title="Headings"
      at="headings"
      line={line}
      foot={<QuestionFoot guide={guide} store={store} at="headings" />}
    >
      <fieldset>
        <legend>Which row holds the headings?</legend>
        <div class="radios heading-rows">
          {shown.firstRows.map(({ row, texts }) => {
            const held = texts.filter((text) => text !== "");
            return (
              <label key={row} class={row === chosen ? "on" : ""}>
                <input type="radio" name="heading-row" checked={row === chosen} onChange={() => store.choose(chooseRow(answers, row))} />
                <span>
                  <b>Row {row}</b>
                  <span class="small">{held.length === 0 ? "blank" : held.join(", ")}</span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </Frame>
  );
}
