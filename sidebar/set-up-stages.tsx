import type { SetUpShown, SetUpWord } from "./server";
import { chooseStage, chooseTakesOver, stageIn } from "./set-up-answers";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";

const shownWord = ({ word }: SetUpWord): string => word || "(blank)";

function Word({ guide, store, word, stages }: GuideProps & { word: SetUpWord; stages: SetUpShown["stages"] }) {
  const { answers } = guide;
  const chosen = stageIn(answers, word);
  const isGuess = word.isGuess && chosen === word.stage;
  return (
    <tr>
      <th scope="row" class={word.word ? "" : "blank"}>
        {shownWord(word)}
        {isGuess && <span class="small">a guess</span>}
      </th>
      <td class="count">{word.leads.toLocaleString("en-US")}</td>
      <td>
        <select
          class={isGuess ? "guess" : ""}
          aria-label={`${shownWord(word)} counts as`}
          value={chosen}
          onChange={(event) => store.choose(chooseStage(answers, word.word, event.currentTarget.value))}
        >
          <option value="">Not known</option>
          {stages.map(({ name }) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}

function Guesses({ words, answers }: { words: readonly SetUpWord[]; answers: GuideProps["guide"]["answers"] }) {
  const guessed = words.filter((word) => word.isGuess && stageIn(answers, word) === word.stage);
  if (guessed.length === 0) return null;
  return (
    <p class="small guesses">
      {guessed.length === 1 ? "A guess" : "Guesses"}: please look at <b>{guessed.map(shownWord).join(", ")}</b>.
    </p>
  );
}

function Meanings({ stages }: Pick<SetUpShown, "stages">) {
  const told = stages.filter(({ means }) => means !== "");
  if (told.length === 0) return null;
  return (
    <details class="more">
      <summary>What do the stages mean?</summary>
      <dl class="words-meant">
        {told.map(({ name, means }) => (
          <div key={name}>
            <dt>
              <b>{name}</b>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const LINE = "What your words mean. Won, lost and closed leads wait for nobody and never turn red.";
const NO_WORDS = "No column holds stages yet, so there is nothing to choose. The stages are used as they stand.";

/** The team's own words with counts, and which stage each counts as. */
export function StagesStep({ guide, store }: GuideProps) {
  const { shown, answers } = guide;
  if (!shown) return null;
  const { words, stages, takesOver } = shown;
  return (
    <Frame
      guide={guide}
      store={store}
      title="Stages"
      at="stages"
      line={words.length > 0 ? LINE : NO_WORDS}
      foot={<QuestionFoot guide={guide} store={store} at="stages" />}
    >
      {words.length > 0 && (
        <table class="stages">
          <thead>
            <tr>
              <th scope="col">Your word</th>
              <th scope="col" class="count">
                Leads
              </th>
              <th scope="col">Counts as</th>
            </tr>
          </thead>
          <tbody>
            {words.map((word) => (
              <Word key={word.word} guide={guide} store={store} word={word} stages={stages} />
            ))}
          </tbody>
        </table>
      )}
      <Guesses words={words} answers={answers} />
      <Meanings stages={stages} />
      <div class="labelled">
        <label for="takes-over">Sales takes over at</label>
        <select id="takes-over" value={takesOver} onChange={(event) => store.choose(chooseTakesOver(answers, event.currentTarget.value))}>
          {takesOver === "" && <option value="">Choose a stage…</option>}
          {stages.map(({ name, means }) => (
            <option key={name} value={name}>
              {means && means.length < 30 ? `${name} (${means})` : name}
            </option>
          ))}
        </select>
      </div>
    </Frame>
  );
}
