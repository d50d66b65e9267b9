import { WebSocket } from "ws";
import { type LiveSaid, readLiveSaid } from "../../src/wire/live";
import { isMisfit } from "../../src/wire/shape";

/** A bare line to /v1/live, for tests that speak for themselves. */
export interface LiveLine {
  readonly socket: WebSocket;
  /** All that the feed said, in order. */
  readonly heard: LiveSaid[];
  say(asked: object | string | Buffer): void;
  /** The first message of a kind that was heard and not yet taken; waits for it. */
  take<Says extends LiveSaid["says"]>(says: Says): Promise<Extract<LiveSaid, { says: Says }>>;
  /** WebSocket's code and reason, once the line is closed. */
  readonly closed: Promise<{ readonly code: number; readonly reason: string }>;
  close(): void;
}

/** Opens a line; one that the feed refuses rejects with its answer. */
export function liveLine(
  port: number,
  headers: Readonly<Record<string, string>> = {},
  path = "/v1/live",
): Promise<LiveLine> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { headers });
  const heard: LiveSaid[] = [];
  const untaken: LiveSaid[] = [];
  let tell = () => {};
  socket.on("message", (message) => {
    const said = readLiveSaid(String(message));
    if (isMisfit(said)) throw new Error(`${said.field}: ${said.says}`);
    heard.push(said);
    untaken.push(said);
    tell();
  });
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.on("close", (code, reason) => resolve({ code, reason: String(reason) }));
  });
  const line: LiveLine = {
    socket,
    heard,
    say: (asked) =>
      socket.send(
        typeof asked === "string" || Buffer.isBuffer(asked) ? asked : JSON.stringify(asked),
      ),
    async take(says) {
      for (;;) {
        const at = untaken.findIndex((said) => said.says === says);
        if (at >= 0) return untaken.splice(at, 1)[0] as never;
        await new Promise<void>((resolve) => (tell = resolve));
      }
    },
    closed,
    close: () => socket.close(),
  };
  return new Promise((resolve, reject) => {
    socket.on("open", () => resolve(line));
    socket.on("error", reject);
    socket.on("unexpected-response", (_request, response) => {
      let body = "";
      response.on("data", (bytes: Buffer) => (body += bytes.toString()));
      response.on("end", () => reject(new Error(`${response.statusCode} ${body}`)));
      response.on("error", reject);
    });
  });
}

/** Opens a line and says hello. */
export async function greetedLine(port: number): Promise<LiveLine> {
  const line = await liveLine(port);
  line.say({ asks: "hello", wire: 1 });
  await line.take("hello");
  return line;
}
