// @ts-check
/** The built site over HTTP on this computer only. */
import {createReadStream} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";
import sirv from "sirv";

/**
 * Serves a folder on 127.0.0.1. Resolves with the server once it answers; rejects with a sentence when the port is busy.
 *
 * @param {string} folder
 * @param {number} port 0 for any free one
 * @returns {Promise<import("node:http").Server>}
 */
export function serveFolder(folder, port) {
  const notFound = join(folder, "404.html");
  const handler = sirv(folder, {
    etag: true,
    setHeaders: (response) => response.setHeader("X-Content-Type-Options", "nosniff"),
  });
  const server = createServer((request, response) =>
    handler(request, response, () => {
      response.writeHead(404, {"Content-Type": "text/html; charset=utf-8"});
      createReadStream(notFound).pipe(response);
    })
  );
  return listen(server, port);
}

/**
 * Rejects with a sentence when the port is busy, before anything is built for it.
 *
 * @param {number} port
 * @returns {Promise<void>}
 */
export async function checkPort(port) {
  const server = await listen(createServer(), port);
  await new Promise((resolve) => server.close(resolve));
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @returns {Promise<import("node:http").Server>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      const busy = "code" in error && error.code === "EADDRINUSE";
      reject(busy ? new Error(`port ${port} sedang dipakai program lain; pilih port lain dengan PORT=…`) : error);
    });
    server.listen(port, "127.0.0.1", () => resolve(server));
  });
}
