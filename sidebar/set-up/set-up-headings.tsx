import { words } from "../language/spoken/words";
import { chooseRow } from "./set-up-answers";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";

/** The first rows of the tab, of which one holds the headings. */
export function HeadingsStep({ guide, store }: GuideProps) {
  const { shown, answers } = guide;
  if (!shown) return null;
  const texts = words().setUp;
  const chosen = (shown.tab && answers.rows[String(shown.tab.id)]) ?? shown.headingRow;
  const line = chosen === null ? texts.whichIsIt : texts.titlesStay;
  return (
    <Frame
      guide={guide}
      store={store}
      title={texts.titles.headings}
      at="headings"
      line={line}
      foot={<QuestionFoot guide={guide} store={store} at="headings" />}
    >
      <fieldset>
        <legend>{texts.whichRow}</legend>
        <div class="radios heading-rows">
          {shown.firstRows.map(({ row, texts: cells }) => {
            const held = cells.filter((text) => text !== "");
            return (
              <label key={row} class={row === chosen ? "on" : ""}>
                <input type="radio" name="heading-row" checked={row === chosen} onChange={() => store.choose(chooseRow(answers, row))} />
                <span>
                  <b>{texts.row(row)}</b>
                  <span class="small">{held.length === 0 ? words().values.blank : held.join(", ")}</span>
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    </Frame>
  );
}
