import { words } from "../language/spoken/words";
import type { SetUpExample } from "../server/server";

/** How a sheet looks when it is filled, for who has not set up yet. */
export function Example({ example: { line, rows } }: { example: SetUpExample }) {
  const texts = words().setUp;
  return (
    <details class="more">
      <summary>{texts.example}</summary>
      <p class="small">{line}</p>
      <table class="example">
        <thead>
          <tr>
            <th scope="col">{texts.exampleName}</th>
            <th scope="col">{texts.exampleStatus}</th>
            <th scope="col">{texts.exampleReceived}</th>
            <th scope="col">{texts.exampleResponded}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, status, received, responded, tint, background, text }) => (
            <tr key={name} style={{ background: tint }}>
              <th scope="row">{name}</th>
              <td style={{ background, color: text }}>{status}</td>
              <td>{received}</td>
              <td>{responded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
