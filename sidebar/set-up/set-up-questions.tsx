import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { SetUpColumn, SetUpQuestion } from "../server/server";
import { chooseColumn, columnIn, NEW_COLUMN } from "./set-up-answers";
import { ColumnList } from "./set-up-column-list";
import type { GuideProps } from "./set-up-frame";

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
      <ColumnList {...props} column={column} id={id} none={words().setUpColumns.choose} />
      <p class="small">{question.cost}</p>
      {column.canAdd && columnIn(guide.answers, column) !== NEW_COLUMN && (
        <p>
          <button type="button" class="link" onClick={() => store.choose(chooseColumn(guide.answers, column.field, NEW_COLUMN))}>
            {words().setUpColumns.addEmpty(column.label)}
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
  const texts = words().setUpColumns;
  return (
    <div class="note caution">
      <label for={id}>{question.sentence}</label>
      {question.why && <p class="small">{question.why}</p>}
      <ColumnList {...props} column={column} id={id} none={texts.noneOfThem} />
      <p>
        <PushButton
          title={texts.keepTitle(question.heading, column.label)}
          onPush={() => store.choose(chooseColumn(guide.answers, column.field, question.heading))}
        >
          {texts.yesItIs(question.heading)}
        </PushButton>
      </p>
    </div>
  );
}

const wordsLine = (found: readonly { word: string; leads: number }[]): string =>
  found.map(({ word, leads }) => words().setUpColumns.wordAndLeads(word, leads)).join(", ") || words().setUpColumns.noWords;

/** Several columns may be the one of stages: what each says, and which ends would go unread. */
function Stages({ question, guide, store }: GuideProps & { question: Extract<SetUpQuestion, { kind: "stages" }> }) {
  const texts = words().setUpColumns;
  return (
    <div class="note caution">
      <p>
        <b>{question.sentence}</b>
      </p>
      {question.columns.map(({ heading, words: found, misses }) => (
        <div key={heading} class="choice">
          <p>{wordsLine(found)}</p>
          {misses.map((miss) => (
            <p key={miss} class="small">
              {texts.missed(miss)}
            </p>
          ))}
          <PushButton title={texts.readTitle(heading)} onPush={() => store.choose(chooseColumn(guide.answers, question.field, heading))}>
            {texts.read(heading)}
          </PushButton>
        </div>
      ))}
    </div>
  );
}

function Clash({ question, store }: GuideProps & { question: Extract<SetUpQuestion, { kind: "clash" }> }) {
  const texts = words().setUpColumns;
  return (
    <div class="note caution">
      <p>
        <b>{question.title}</b> {question.sentence}
      </p>
      <div>
        <PushButton title={texts.mendColumnTitle(question.cells)} onPush={() => void store.showMending(question.heading)}>
          {texts.mendColumn}
        </PushButton>
      </div>
      <details>
        <summary>{texts.otherWays}</summary>
        <p class="small">{texts.otherWaysAre}</p>
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
