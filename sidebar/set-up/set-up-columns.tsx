import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { SetUpColumn } from "../server/server";
import { columnIn, NEW_COLUMN } from "./set-up-answers";
import { ColumnList } from "./set-up-column-list";
import { Frame, type GuideProps } from "./set-up-frame";
import { QuestionFoot } from "./set-up-question-foot";
import { Questions } from "./set-up-questions";
import { columnsWords, doubtWords, found, notFound, toldWords } from "./set-up-words";

/** Two of its values as understood; until the server has read another choice, nothing is claimed of it. */
function Values({ guide, column }: { guide: GuideProps["guide"]; column: SetUpColumn }) {
  const chosen = columnIn(guide.answers, column);
  const texts = words().setUpColumns;
  if (chosen === NEW_COLUMN) return <p class="values">{texts.toBeAdded}</p>;
  if (chosen !== column.heading) return <p class="values">…</p>;
  return (
    <p class="values">
      {column.values.map(({ text, isDoubtful, why }, at) => (
        <span key={at}>
          {at > 0 && " · "}
          {isDoubtful ? <b class="doubtful">{doubtWords(text, why)}</b> : text}
        </span>
      ))}
      {column.unread && (
        <span>
          {column.values.length > 0 && " · "}
          {column.unread}
        </span>
      )}
      {column.why && !column.asks && <span class="small why">{column.why}</span>}
    </p>
  );
}

function Column({ column, ...props }: GuideProps & { column: SetUpColumn }) {
  const id = `column-${column.field}`;
  return (
    <div class="column">
      <label for={id}>{column.label}</label>
      <ColumnList {...props} column={column} id={id} none={words().setUpColumns.none} />
      <Values guide={props.guide} column={column} />
    </div>
  );
}

function NotFound(props: GuideProps & { columns: readonly SetUpColumn[] }) {
  const { columns } = props;
  if (columns.length === 0) return null;
  return (
    <details class="more">
      <summary>{words().setUpColumns.notFound(columns.length)}</summary>
      {columns.map((column) => (
        <div class="column" key={column.field}>
          <label for={`column-${column.field}`}>{column.label}</label>
          <ColumnList {...props} column={column} id={`column-${column.field}`} none={words().setUpColumns.choose} />
          <p class="values">{column.cost}</p>
        </div>
      ))}
    </details>
  );
}

function LeftOut({ guide: { shown } }: GuideProps) {
  if (!shown || shown.left.length === 0) return null;
  return (
    <details class="more">
      <summary>{words().setUpColumns.left(shown.left.length)}</summary>
      <ul class="left">
        {shown.left.map(({ heading, letters, why }) => (
          <li key={letters}>
            {letters} {heading}
            {why && <span class="small">{why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was done last, and the way back from a mending. */
function Told({ guide: { told, mended }, store }: GuideProps) {
  return (
    <div role="status">
      {(told || mended) && (
        <div class="note info">
          <p>{toldWords(told, mended)}</p>
          {mended && (
            <p>
              <PushButton title={words().setUpColumns.takeBackTitle} onPush={() => void store.takeMendingBack()}>
                {words().setUpColumns.takeBack}
              </PushButton>
            </p>
          )}
        </div>
      )}
    </div>
  );
}

/** Which column holds what: questions first, then what was found with two values of each. */
export function ColumnsStep(props: GuideProps) {
  const { shown } = props.guide;
  if (!shown) return null;
  const asked = new Set(shown.questions.flatMap((one) => (one.kind === "missing" ? [one.field] : [])));
  return (
    <Frame
      {...props}
      title={words().setUp.titles.columns}
      at="columns"
      line={columnsWords(shown)}
      foot={<QuestionFoot {...props} at="columns" />}
    >
      <Told {...props} />
      <Questions {...props} />
      <section>
        <div class="found">
          <h2>{words().setUpColumns.list}</h2>
          <span class="small">{words().setUpColumns.asUnderstood}</span>
        </div>
        {found(shown.columns)
          .filter(({ field }) => !asked.has(field))
          .map((column) => (
            <Column key={column.field} {...props} column={column} />
          ))}
      </section>
      <NotFound {...props} columns={notFound(shown.columns).filter(({ field }) => !asked.has(field))} />
      <LeftOut {...props} />
    </Frame>
  );
}
