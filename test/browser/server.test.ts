import { get } from "node:http";

/** Status of an answer to a request that names a host as a page of another site could. */
function statusFor(path: string, host: string): Promise<number | undefined> {
  const { hostname, port } = new URL(process.env.LEAD_SLA_PAGE ?? "");
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers: { host: host.replace("PORT", port) } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).on("error", reject);
  });
}

describe("the server", () => {
  it.each([
    ["/", "127.0.0.1:PORT", 200],
    ["/", "localhost:PORT", 200],
    ["/bundle.json", "127.0.0.1:PORT", 200],
    ["/", "elsewhere.example:PORT", 403],
    ["/bundle.json", "127.0.0.1.elsewhere.example:PORT", 403],
    ["/", "127.0.0.1", 403],
    ["/package.json", "127.0.0.1:PORT", 404],
    ["/../package.json", "127.0.0.1:PORT", 404],
    ["/constructor", "127.0.0.1:PORT", 404],
  ])("answers %s for the host %s with %i", async (path, host, status) => {
    expect(await statusFor(path, host)).toBe(status);
  });
});
