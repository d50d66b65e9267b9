import { readFile, realpath, stat } from "node:fs/promises";
import { basename, extname, resolve, sep } from "node:path";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { sendRefusal } from "./problems";
import { Refusal } from "./refusal";
import { tagMatches } from "./tag";

/** Media types of the files a build makes; anything else is bytes, and nosniff keeps it so. */
const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xml": "text/xml; charset=utf-8",
};

/** What a page may load: its own files, office.js from Microsoft, and styles that its components insert. Office shows it in a frame. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  // The feed is the user's choice (Settings), so that any may be asked by https, and one on this machine by http. Scripts come
  // from here and Microsoft alone (docs/keys.md).
  "connect-src 'self' https: wss: http://localhost:* http://127.0.0.1:* ws://localhost:* ws://127.0.0.1:*",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft https://onedrive.live.com",
].join("; ");

/** The one file that other origins may read. */
export const OPEN_FILE = "functions.json";

/** A name with a content hash never changes what it holds. */
const HASHED = /\.[0-9a-f]{8,}\.\w+$/;

/** Serves the files of a folder, and nothing outside it. */
export function mountPages(app: FastifyInstance, folder: string): void {
  app.get("/*", async (request, reply) => {
    const path = pathIn(request);
    const file = await findFile(folder, path);
    if (file === undefined) return sendRefusal(reply, new Refusal("not-found"));
    // The links on a folder's page are beside it, which holds only when its address ends in a slash.
    if (isFolderPage(file, path)) {
      return reply.redirect(`${encodeURIComponent(basename(path))}/`, 308);
    }
    return sendFile(file, request, reply);
  });
}

/** The file of a path, or undefined where there is none, it is hidden, or it leads out of the folder. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith(".") || /[\\:\0]/.test(part))) return undefined;
  try {
    const root = await realpath(folder);
    const asked = resolve(root, ...parts);
    const file = await realpath((await stat(asked)).isDirectory() ? `${asked}/index.html` : asked);
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

function isFolderPage(file: string, path: string): boolean {
  const isIndex = (name: string) => basename(name) === "index.html";
  return path !== "" && !path.endsWith("/") && isIndex(file) && !isIndex(path);
}

async function sendFile(
  file: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { mtimeMs, size } = await stat(file);
  const tag = `W/"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  reply
    .header("etag", tag)
    .header("cache-control", HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache")
    .header("content-security-policy", POLICY)
    .header("referrer-policy", "no-referrer")
    .headers(openToOffice(file))
    .type(TYPES[extname(file).toLowerCase()] ?? "application/octet-stream");
  if (tagMatches(tag, request.headers["if-none-match"])) return reply.code(304).send();
  return reply.send(await readFile(file));
}

/** Excel on the web reads functions.json from a page of its own, by Microsoft's rule for that file; it says nothing secret. */
function openToOffice(file: string): Readonly<Record<string, string>> {
  return basename(file) === OPEN_FILE
    ? { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" }
    : {};
}

function pathIn({ params }: FastifyRequest): string {
  return typeof params === "object" && params !== null && "*" in params ? String(params["*"]) : "";
}
