import { mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import webpack from "webpack";

const root = join(__dirname, "..", "..");

/** The pane on a page of its own, with fake ports and the real functions. */
export interface PanePage {
  /** Its address; what is to be shown stands in the query. */
  readonly address: string;
  close(): Promise<void>;
}

/** The strictest policy that the pane works under: its own files, and style elements that are made empty (decision 6). */
const POLICY =
  "default-src 'self'; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; img-src 'self' data:";

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Pane</title><link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"></head>
  <body><main id="pane"></main><script src="page.js"></script></body>
</html>`;

/** How the page is built: quickly, or as it is shipped. */
type BuildMode = "development" | "production";

/** Builds the page and serves it on this machine. */
export async function openPanePage(mode: BuildMode = "development"): Promise<PanePage> {
  const folder = join(root, "build", "test-pages", `pane-${mode}`);
  await buildPage(mode, folder);
  const server = createServer((request, response) => {
    const headers = { "content-security-policy": POLICY };
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const send = (type: string, body: string | Buffer) =>
      response.writeHead(200, { ...headers, "content-type": type }).end(body);
    if (pathname === "/page.css") send("text/css", "body{margin:0}");
    else if (!pathname.endsWith(".js")) send("text/html", PAGE);
    else
      void readFile(join(folder, basename(pathname))).then((script) =>
        send("text/javascript", script),
      );
  });
  await listening(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** One script of pane, functions and fakes; the build is kept and done again only where something changed. */
async function buildPage(mode: BuildMode, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const compiler = webpack({
    mode,
    devtool: false,
    context: root,
    target: ["web", "es2022"],
    entry: { page: "./test/browser/pane-page/main.ts" },
    output: { path: folder, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: {
            transpileOnly: true,
            configFile: join(root, "tools", "tsconfig.webpack.json"),
            instance: "pane-page",
          },
        },
      ],
    },
    cache: {
      type: "filesystem",
      name: `pane-page-${mode}`,
      cacheDirectory: join(root, "build", "cache"),
    },
    // The page holds pane, functions and contents in one script.
    performance: false,
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      const failed =
        error ?? (stats?.hasErrors() ? new Error(stats.toString("errors-only")) : null);
      compiler.close(() => (failed ? reject(failed) : resolve()));
    });
  });
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
}
