import { Sign } from "../controls/sign";
import { words } from "../language/spoken/words";
import type { SetUpAdd, SetUpPart } from "../server/server";
import { chooseAdd, choosePlace } from "./set-up-answers";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";

const canLeave = (add: SetUpAdd): add is SetUpAdd & { part: SetUpPart } => !add.isFixed && add.part !== "columns" && add.part !== "tabs";

function Add({ guide: { answers }, store, add }: GuideProps & { add: SetUpAdd }) {
  const id = `add-${add.part}`;
  const reason = (
    <p class="small" id={`${id}-why`}>
      {add.reason}
    </p>
  );
  if (!canLeave(add)) {
    return (
      <li class="add">
        <Sign name="tick" />
        <div>
          <b>{add.title}</b>
          {reason}
        </div>
      </li>
    );
  }
  return (
    <li class="add">
      <input
        type="checkbox"
        id={id}
        checked={answers.adds[add.part] ?? add.on}
        aria-describedby={`${id}-why`}
        onChange={(event) => store.choose(chooseAdd(answers, add.part, event.currentTarget.checked))}
      />
      <div>
        <label for={id}>{add.title}</label>
        {reason}
      </div>
    </li>
  );
}

function Places({ guide: { shown, answers }, store }: GuideProps) {
  if (!shown || shown.places.length === 0) return null;
  const warning = shown.places.find(({ place }) => place === shown.place)?.warning;
  return (
    <>
      <fieldset>
        <legend>{words().setUp.whereColumns}</legend>
        <div class="radios">
          {shown.places.map(({ place, title }) => (
            <label key={place} class={place === shown.place ? "on" : ""}>
              <input type="radio" name="place" checked={place === shown.place} onChange={() => store.choose(choosePlace(answers, place))} />
              <span>{title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {warning && <p class="small">{warning}</p>}
    </>
  );
}

/** What set-up adds, each thing with its reason; what is assumed is told here, not found later. */
export function AddsStep({ guide, store }: GuideProps) {
  const { shown } = guide;
  if (!shown) return null;
  return (
    <Frame
      guide={guide}
      store={store}
      title={words().setUp.titles.adds}
      at="adds"
      line={words().setUp.untick}
      foot={<QuestionFoot guide={guide} store={store} at="adds" />}
    >
      <ul class="adds">
        {shown.adds.map((add) => (
          <Add key={add.part} guide={guide} store={store} add={add} />
        ))}
      </ul>
      <Places guide={guide} store={store} />
      <p class="note">
        <b>{shown.assumed.title}</b> {shown.assumed.text}
      </p>
      {shown.remarks.length > 0 && (
        <ul class="note info remarks">
          {shown.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
    </Frame>
  );
}
