import { PushButton } from "../controls/push-button";
import type { MendShown } from "../server/server";
import { BackButton, Frame, type GuideProps } from "./set-up-frame";

function Before({ rows }: Pick<MendShown, "rows">) {
  return (
    <table class="mend">
      <thead>
        <tr>
          <th>Stands there now</th>
          <th>Will stand there</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ was, wasKind, becomes, becomesKind }) => (
          <tr key={was}>
            <td>
              {was}
              <div class="small">{wasKind}</div>
            </td>
            <td>
              <b>{becomes}</b>
              <div class="small">{becomesKind}</div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const cellsWords = (cells: number): string => (cells === 1 ? "1 cell" : `${cells.toLocaleString("en-US")} cells`);

/** The one place that writes into people's cells: before, after, why it is right, and a way back. */
export function MendStep({ guide, store }: GuideProps) {
  const { mending, shown: all } = guide;
  if (!mending) return null;
  const { shown, isBusy, heading } = mending;
  const line = shown
    ? `Column ${shown.letters} of ${all?.tab?.name ?? "the tab"}, ${cellsWords(shown.cells)}`
    : isBusy
      ? "Reading the cells…"
      : "";
  const canMend = shown !== null && shown.problem === "" && shown.cells > 0;
  return (
    <Frame
      guide={guide}
      store={store}
      title={`Mend ${heading}`}
      at="columns"
      line={line}
      foot={
        <>
          <BackButton to="Columns" onPush={() => store.go("columns")} />
          {canMend && (
            <PushButton primary off={isBusy} title="Changes these cells, and can be taken back" onPush={() => void store.mend()}>
              {isBusy ? "Mending…" : `Mend ${cellsWords(shown.cells)}`}
            </PushButton>
          )}
        </>
      }
    >
      {shown?.problem && <p class="note wrong">{shown.problem}</p>}
      {shown && !shown.problem && (
        <>
          <p>{shown.sentence}</p>
          <Before rows={shown.rows} />
          <p>{shown.proof}</p>
          <p class="note">
            <b>This changes your own cells,</b> in column {shown.letters} only. Take back puts every cell back as it was.
          </p>
        </>
      )}
    </Frame>
  );
}
