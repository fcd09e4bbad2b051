// Serves the page and the built add-on, to this machine only.
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const ADDRESS = "127.0.0.1";
const TRIES = 50;
const FILES = {
  "/": ["index.html", "text/html; charset=utf-8"],
  "/frame": ["frame.html", "text/html; charset=utf-8"],
  "/page.js": ["page.js", "text/javascript; charset=utf-8"],
  "/page.css": ["page.css", "text/css; charset=utf-8"],
};

/** The add-on's script runs by eval and its panel inline, as in Apps Script; nothing may ask another host for anything. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src http://localhost:* http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const HEADERS = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/** What contract/stand-in-contract.ts calls a Bundle. */
async function readBundle(dist) {
  const pages = (await readdir(dist)).filter((name) => name.endsWith(".html"));
  const texts = await Promise.all(pages.map((name) => readFile(path.join(dist, name), "utf8")));
  return {
    code: await readFile(path.join(dist, "Code.js"), "utf8"),
    manifest: JSON.parse(await readFile(path.join(dist, "appsscript.json"), "utf8")),
    html: Object.fromEntries(pages.map((name, at) => [name.slice(0, -".html".length), texts[at]])),
  };
}

/** The page as it was bundled, whatever becomes of the folder while it is served, told of the add-on. */
async function readPage(folder, told) {
  const read = async ([place, [name, type]]) => [place, { type, body: await readFile(path.join(folder, name)) }];
  const page = new Map(await Promise.all(Object.entries(FILES).map(read)));
  const start = page.get("/");
  // A closing tag inside a name would end the element early.
  const json = JSON.stringify(told).replaceAll("<", "\\u003c");
  return page.set("/", { ...start, body: start.body.toString().replace('{"told":"when served"}', () => json) });
}

/** The built add-on as it stands now; while somebody builds it anew, as it stood. */
function bundleReader(dist) {
  let last = null;
  return async () => {
    last = await readBundle(dist).catch((error) => {
      if (last) return last;
      throw error;
    });
    return last;
  };
}

async function answer(request, { bundle, page, sample }) {
  const place = new URL(request.url, `http://${ADDRESS}`).pathname;
  if (place === "/sample.json") return { type: "application/json", body: sample };
  if (place === "/bundle.json") return { type: "application/json", body: JSON.stringify(await bundle()) };
  return page.get(place);
}

/** A page of another site may find this port through a name of its own: only the names of this machine are answered. */
const isOurs = (host, port) => host === `${ADDRESS}:${port}` || host === `localhost:${port}`;

function respond(request, response, source) {
  const refuse = (status, text) => response.writeHead(status, { ...HEADERS, "Content-Type": "text/plain" }).end(text);
  if (!isOurs(request.headers.host, request.socket.localPort)) return refuse(403, "This server answers this machine only.\n");
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(405, "Only reading is possible here.\n");
  answer(request, source).then(
    (found) => {
      if (!found) return refuse(404, "There is nothing here. The page is at /.\n");
      response.writeHead(200, { ...HEADERS, "Content-Type": found.type }).end(request.method === "HEAD" ? undefined : found.body);
    },
    (error) => refuse(500, `${error.message}\n`),
  );
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, ADDRESS, () => {
      server.off("error", reject);
      resolve(server.address().port);
    });
  });
}

/**
 * Serves on the port, or on the next free one.
 *
 * @param folders `dist` holds the built add-on, `page` the bundled page; `sample` is the file of the prepared workbook
 * @param told what contract/told.ts calls Told
 * @param port 0 takes any free one
 */
export async function serve(folders, told, port) {
  const bundle = bundleReader(folders.dist);
  await bundle();
  const source = { bundle, page: await readPage(folders.page, told), sample: await readFile(folders.sample) };
  const server = createServer((request, response) => respond(request, response, source));
  for (let next = port; next < port + TRIES; next += 1) {
    try {
      const taken = await listen(server, next);
      return { address: `http://${ADDRESS}:${taken}/`, port: taken, close: () => close(server) };
    } catch (error) {
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
  }
  throw new Error(`No free port from ${port} to ${port + TRIES - 1}. Name another one: npm start -- --port 9000`);
}

function close(server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
