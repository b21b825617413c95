import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

interface Server {
  readonly origin: string;
  readonly close: () => void;
}

/** Serves a folder as it is, under a path, compressed, as GitHub Pages does. */
export async function serve(folder: string, under: string): Promise<Server> {
  const server = createServer(({ url = "", headers }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    try {
      const file = readFileSync(join(folder, decodeURIComponent(pathname.slice(under.length))));
      const type = TYPES[extname(pathname)] ?? "application/octet-stream";
      const isPacked = /^text|svg/.test(type) && /\bgzip\b/.test(String(headers["accept-encoding"]));
      response.writeHead(200, { "content-type": type, ...(isPacked ? { "content-encoding": "gzip" } : {}) });
      response.end(isPacked ? gzipSync(file) : file);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}${under}`, close: () => server.close() };
}

/** What a file weighs on its way, as a server sends it. */
export function gzipped(folder: string, path: string): number {
  return gzipSync(readFileSync(join(folder, path)), { level: 9 }).length;
}
