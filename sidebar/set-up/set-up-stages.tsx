import { numberText } from "../../src/language/figures/number-text";
import { Parted } from "../controls/parted";
import { words } from "../language/spoken/words";
import type { SetUpShown, SetUpWord } from "../server/server";
import { chooseStage, chooseTakesOver, stageIn } from "./set-up-answers";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";

function longName(name: string): string {
  const { inFull, longName: both } = words().setUpStages;
  const known: Partial<Record<string, string>> = inFull;
  return known[name] ? both(name, known[name]) : name;
}

const shownWord = ({ word }: SetUpWord): string => word || words().values.blankBox;

const isGuessed = (answers: GuideProps["guide"]["answers"], word: SetUpWord): boolean =>
  word.isGuess && stageIn(answers, word) === word.stage;

function Word({ guide, store, word, stages }: GuideProps & { word: SetUpWord; stages: SetUpShown["stages"] }) {
  const { answers } = guide;
  const texts = words().setUpStages;
  const chosen = stageIn(answers, word);
  const isGuess = isGuessed(answers, word);
  const id = `why-${word.word}`;
  const why = isGuess && chosen !== "" ? word.why : "";
  const row = (
    <tr>
      <th scope="row" class={word.word ? "" : "blank"}>
        {shownWord(word)}
        {isGuess && !why && <span class="small">{chosen === "" ? texts.unknownNote : texts.guessNote}</span>}
      </th>
      <td class="count">{numberText(word.leads)}</td>
      <td>
        <select
          class={isGuess ? "guess" : ""}
          aria-label={texts.countsAsOf(shownWord(word))}
          aria-describedby={why ? id : undefined}
          value={chosen}
          onChange={(event) => store.choose(chooseStage(answers, word.word, event.currentTarget.value))}
        >
          <option value="">{texts.notKnown}</option>
          {stages.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
  if (!why) return row;
  return (
    <>
      {row}
      <tr class="why">
        <td id={id} colSpan={3}>
          <span class="small">{texts.guess(why)}</span>
        </td>
      </tr>
    </>
  );
}

function Guesses({ found, answers }: { found: readonly SetUpWord[]; answers: GuideProps["guide"]["answers"] }) {
  const open = found.filter((word) => isGuessed(answers, word));
  const guessed = open.filter(({ stage }) => stage !== "");
  const unknown = open.filter(({ stage }) => stage === "");
  if (open.length === 0) return null;
  return (
    <div class="small guesses">
      {guessed.length > 0 && (
        <p>
          <Parted text={words().setUpStages.lookAt(guessed.length)} parts={{ words: <b>{guessed.map(shownWord).join(", ")}</b> }} />
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          <Parted text={words().setUpStages.whatCounts} parts={{ words: <b>{unknown.map(shownWord).join(", ")}</b> }} />
        </p>
      )}
    </div>
  );
}

function Meanings({ stages }: Pick<SetUpShown, "stages">) {
  const told = stages.filter(({ means }) => means !== "");
  if (told.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {words().setUpStages.whatMean(
          told
            .slice(0, 3)
            .map(({ name }) => name)
            .join(", "),
        )}
      </summary>
      <dl class="words-meant">
        {told.map(({ name, means }) => (
          <div key={name}>
            <dt>
              <b>{longName(name)}</b>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** The team's own words with counts, and which stage each counts as. */
export function StagesStep({ guide, store }: GuideProps) {
  const { shown, answers } = guide;
  if (!shown) return null;
  const { words: found, stages, takesOver } = shown;
  const texts = words().setUpStages;
  return (
    <Frame
      guide={guide}
      store={store}
      title={words().setUp.titles.stages}
      at="stages"
      line={found.length > 0 ? texts.line : texts.noWords}
      foot={<QuestionFoot guide={guide} store={store} at="stages" />}
    >
      {found.length > 0 && (
        <table class="stages">
          <thead>
            <tr>
              <th scope="col">{texts.yourWord}</th>
              <th scope="col" class="count">
                {texts.leads}
              </th>
              <th scope="col">{texts.countsAs}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((word) => (
              <Word key={word.word} guide={guide} store={store} word={word} stages={stages} />
            ))}
          </tbody>
        </table>
      )}
      <Guesses found={found} answers={answers} />
      <Meanings stages={stages} />
      <div class="labelled">
        <label for="takes-over">{texts.takesOver}</label>
        <select id="takes-over" value={takesOver} onChange={(event) => store.choose(chooseTakesOver(answers, event.currentTarget.value))}>
          {takesOver === "" && <option value="">{texts.chooseStage}</option>}
          {stages.map(({ name }) => (
            <option key={name} value={name}>
              {longName(name)}
            </option>
          ))}
        </select>
      </div>
    </Frame>
  );
}
