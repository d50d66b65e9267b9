import { connect } from "node:net";

/** What came of many requests: seconds for all, and each one's milliseconds in rising order. */
export interface Asked {
  readonly seconds: number;
  readonly latencies: readonly number[];
  readonly bytes: number;
}

/** Connections that ask at once, each its next request as soon as it has the answer before. */
export const CONNECTIONS = 8;

/** A POST as bytes, ready to be sent. */
export function postBytes(path: string, headers: Record<string, string>, body: string): Buffer {
  const lines = Object.entries({
    host: "localhost",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`);
}

/** Sends requests over a few bare sockets, which cost the asker as little as can be; an answer other than 200 is an error. */
export async function askAll(address: string, requests: readonly Buffer[]): Promise<Asked> {
  const { hostname, port } = new URL(address);
  const latencies: number[] = [];
  let next = 0;
  let bytes = 0;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: Math.min(CONNECTIONS, requests.length) }, () => {
      return new Promise<void>((resolve, reject) => {
        const socket = connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname);
        const answer = answerReader();
        let sent = 0;
        const ask = () => {
          const request = requests[next++];
          if (!request) {
            socket.end();
            return resolve();
          }
          sent = performance.now();
          socket.write(request);
        };
        socket.setNoDelay(true);
        socket.on("connect", ask);
        socket.on("error", reject);
        socket.on("data", (chunk) => {
          const whole = answer(chunk);
          if (whole === undefined) return;
          if (typeof whole === "string") return reject(new Error(whole));
          latencies.push(performance.now() - sent);
          bytes += whole;
          ask();
        });
      });
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  return { seconds, latencies: latencies.sort((a, b) => a - b), bytes };
}

/** Counts the bytes of answers: gives them once one is whole, a text where it is no 200, undefined before. */
function answerReader(): (chunk: Buffer) => number | string | undefined {
  let head = "";
  let wanted = -1;
  let got = 0;
  return (chunk) => {
    if (wanted < 0) {
      head += chunk.toString("latin1");
      const end = head.indexOf("\r\n\r\n");
      if (end < 0) return undefined;
      if (!head.startsWith("HTTP/1.1 200")) return head.slice(0, 300);
      wanted = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? NaN);
      if (Number.isNaN(wanted)) return `no content-length: ${head.slice(0, end)}`;
      got = head.length;
    } else got += chunk.length;
    if (got < wanted) return undefined;
    const whole = wanted;
    head = "";
    wanted = -1;
    got = 0;
    return whole;
  };
}

/** A percentile of sorted numbers. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
