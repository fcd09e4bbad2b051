import { Parted } from "../controls/parted";
import { PushButton } from "../controls/push-button";
import { words } from "../language/spoken/words";
import type { MendShown } from "../server/server";
import { BackButton, Frame, type GuideProps } from "./set-up-frame";

function Before({ rows }: Pick<MendShown, "rows">) {
  return (
    <table class="mend">
      <thead>
        <tr>
          <th>{words().setUpColumns.before}</th>
          <th>{words().setUpColumns.after}</th>
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

/** The one place that writes into people's cells: before, after, why it is right, and a way back. */
export function MendStep({ guide, store }: GuideProps) {
  const { mending, shown: all } = guide;
  if (!mending) return null;
  const { shown, isBusy, heading } = mending;
  const texts = words().setUpColumns;
  const line = shown ? texts.mendPlace(shown.letters, all?.tab?.name ?? texts.theTab, shown.cells) : isBusy ? texts.readingCells : "";
  const canMend = shown !== null && shown.problem === "" && shown.cells > 0;
  return (
    <Frame
      guide={guide}
      store={store}
      title={texts.mend(heading)}
      at="columns"
      line={line}
      foot={
        <>
          <BackButton to={words().setUp.titles.columns} onPush={() => store.go("columns")} />
          {canMend && (
            <PushButton primary off={isBusy} title={texts.mendTitle} onPush={() => void store.mend()}>
              {isBusy ? texts.mending : texts.mendCells(shown.cells)}
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
            <Parted text={texts.changesOwnCells(shown.letters)} parts={{ changes: <b>{texts.changes}</b> }} />
          </p>
        </>
      )}
    </Frame>
  );
}
