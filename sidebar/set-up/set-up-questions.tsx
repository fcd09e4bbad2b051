import { PushButton } from "../controls/push-button";
import type { SetUpColumn, SetUpQuestion } from "../server/server";
import { chooseColumn, columnIn, NEW_COLUMN } from "./set-up-answers";
import { ColumnList } from "./set-up-column-list";
import type { GuideProps } from "./set-up-frame";

const asSentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

const isFor =
  (field: string) =>
  (column: SetUpColumn): boolean =>
    column.field === field;

function Missing({ question, ...props }: GuideProps & { question: Extract<SetUpQuestion, { kind: "missing" }> }) {
  const { guide, store } = props;
  const column = guide.shown?.columns.find(isFor(question.field));
  if (!column) return null;
  const id = `missing-${column.field}`;
  return (
    <div class="note caution">
      <label for={id}>{question.sentence}</label>
      <ColumnList {...props} column={column} id={id} none="Choose a column…" />
      <p class="small">{question.cost}</p>
      {column.canAdd && columnIn(guide.answers, column) !== NEW_COLUMN && (
        <p>
          <button type="button" class="link" onClick={() => store.choose(chooseColumn(guide.answers, column.field, NEW_COLUMN))}>
            Add an empty column {column.label}
          </button>
        </p>
      )}
    </div>
  );
}

function Asks({ question, ...props }: GuideProps & { question: Extract<SetUpQuestion, { kind: "asks" }> }) {
  const { guide, store } = props;
  const column = guide.shown?.columns.find(isFor(question.field));
  if (!column) return null;
  const id = `asks-${column.field}`;
  return (
    <div class="note caution">
      <label for={id}>{question.sentence}</label>
      {question.why && <p class="small">{question.why}</p>}
      <ColumnList {...props} column={column} id={id} none="None of them" />
      <p>
        <PushButton
          title={`Keeps “${question.heading}” for ${column.label}`}
          onPush={() => store.choose(chooseColumn(guide.answers, column.field, question.heading))}
        >
          Yes, it is {question.heading}
        </PushButton>
      </p>
    </div>
  );
}

const wordsLine = (words: readonly { word: string; leads: number }[]): string =>
  words.map(({ word, leads }) => `${word} (${leads.toLocaleString("en-US")})`).join(", ") || "No words yet";

/** Several columns may be the one of stages: what each says, and which ends would go unread. */
function Stages({ question, guide, store }: GuideProps & { question: Extract<SetUpQuestion, { kind: "stages" }> }) {
  return (
    <div class="note caution">
      <p>
        <b>{question.sentence}</b>
      </p>
      {question.columns.map(({ heading, words, misses }) => (
        <div key={heading} class="choice">
          <p>{wordsLine(words)}</p>
          {misses.map((miss) => (
            <p key={miss} class="small">
              Would be missed: {miss}
            </p>
          ))}
          <PushButton
            title={`Reads the words of “${heading}” as stages`}
            onPush={() => store.choose(chooseColumn(guide.answers, question.field, heading))}
          >
            Read {heading}
          </PushButton>
        </div>
      ))}
    </div>
  );
}

function Clash({ question, store }: GuideProps & { question: Extract<SetUpQuestion, { kind: "clash" }> }) {
  return (
    <div class="note caution">
      <p>
        <b>{asSentence(question.title)}</b> {question.sentence}
      </p>
      <div>
        <PushButton
          title={`Shows what the ${question.cells} cells would become; nothing is changed yet`}
          onPush={() => void store.showMending(question.heading)}
        >
          Mend the column…
        </PushButton>
      </div>
      <details>
        <summary>Other ways</summary>
        <p class="small">
          Choose another column for it below. Or set the locale that the file was written in under File, Settings, and import the file once
          more. Or go on: days that are not sure stay marked.
        </p>
      </details>
    </div>
  );
}

/** The questions without whose answers colours may be wrong: first of all, because nothing else can make them wrong. */
export function Questions(props: GuideProps) {
  return (
    <>
      {props.guide.shown?.questions.map((question) => {
        if (question.kind === "missing") return <Missing key={`missing ${question.field}`} {...props} question={question} />;
        if (question.kind === "asks") return <Asks key={`asks ${question.field}`} {...props} question={question} />;
        if (question.kind === "stages") return <Stages key="stages" {...props} question={question} />;
        return <Clash key={`clash ${question.heading}`} {...props} question={question} />;
      })}
    </>
  );
}
