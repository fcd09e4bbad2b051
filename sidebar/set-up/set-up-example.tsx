import type { SetUpExample } from "../server/server";

/** How a sheet looks when it is filled, for who has not set up yet. */
export function Example({ example: { line, rows } }: { example: SetUpExample }) {
  return (
    <details class="more">
      <summary>See an example first</summary>
      <p class="small">{line}</p>
      <table class="example">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">SLA status</th>
            <th scope="col">Received</th>
            <th scope="col">Responded</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, state, received, responded, tint, background, text }) => (
            <tr key={name} style={{ background: tint }}>
              <th scope="row">{name}</th>
              <td style={{ background, color: text }}>{state}</td>
              <td>{received}</td>
              <td>{responded}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
