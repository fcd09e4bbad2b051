import type { SetUpShown, SetUpWord } from "../server/server";
import { chooseStage, chooseTakesOver, stageIn } from "./set-up-answers";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";

const IN_FULL: Partial<Record<string, string>> = {
  MQL: "marketing qualified lead",
  SAL: "sales accepted lead",
  SQL: "sales qualified lead",
};

const longName = (name: string): string => (IN_FULL[name] ? `${name} (${IN_FULL[name]})` : name);

const shownWord = ({ word }: SetUpWord): string => word || "(blank)";

const isGuessed = (answers: GuideProps["guide"]["answers"], word: SetUpWord): boolean =>
  word.isGuess && stageIn(answers, word) === word.stage;

function Word({ guide, store, word, stages }: GuideProps & { word: SetUpWord; stages: SetUpShown["stages"] }) {
  const { answers } = guide;
  const chosen = stageIn(answers, word);
  const isGuess = isGuessed(answers, word);
  const id = `why-${word.word}`;
  const why = isGuess && chosen !== "" ? word.why : "";
  const row = (
    <tr>
      <th scope="row" class={word.word ? "" : "blank"}>
        {shownWord(word)}
        {isGuess && !why && <span class="small">{chosen === "" ? "not known" : "a guess"}</span>}
      </th>
      <td class="count">{word.leads.toLocaleString("en-US")}</td>
      <td>
        <select
          class={isGuess ? "guess" : ""}
          aria-label={`${shownWord(word)} counts as`}
          aria-describedby={why ? id : undefined}
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
  if (!why) return row;
  return (
    <>
      {row}
      <tr class="why">
        <td id={id} colSpan={3}>
          <span class="small">A guess: {why}</span>
        </td>
      </tr>
    </>
  );
}

function Guesses({ words, answers }: { words: readonly SetUpWord[]; answers: GuideProps["guide"]["answers"] }) {
  const open = words.filter((word) => isGuessed(answers, word));
  const guessed = open.filter(({ stage }) => stage !== "");
  const unknown = open.filter(({ stage }) => stage === "");
  if (open.length === 0) return null;
  return (
    <div class="small guesses">
      {guessed.length > 0 && (
        <p>
          {guessed.length === 1 ? "A guess" : "Guesses"}: please look at <b>{guessed.map(shownWord).join(", ")}</b>.
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          Not known: what does <b>{unknown.map(shownWord).join(", ")}</b> count as? Until you say, such leads are judged by their dates
          alone.
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
        What do{" "}
        {told
          .slice(0, 3)
          .map(({ name }) => name)
          .join(", ")}{" "}
        mean?
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
