import { createServer } from "node:http";
import { existsSync, readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** The policy of a strict portal. */
export const POLICY = "default-src 'self'; require-trusted-types-for 'script'";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
};

/** A folder behind an address, under the strict policy. */
export async function served(folder: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const path = join(folder, (request.url ?? "/").replace(/[?#].*$/, ""));
    const found = existsSync(path) && extname(path) in TYPES;
    response.writeHead(found ? 200 : 204, {
      "Content-Type": TYPES[extname(path)] ?? "text/plain",
      "Content-Security-Policy": POLICY,
    });
    response.end(found ? readFileSync(path) : undefined);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
