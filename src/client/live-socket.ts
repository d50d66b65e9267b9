import { paths } from "../wire/paths";

/** A line to a feed: it takes texts until it is closed. */
export interface LiveSocket {
  send(text: string): void;
  close(): void;
}

/** What a line tells. After `closed` it tells nothing more. */
export interface LiveSocketHeard {
  opened(): void;
  said(text: string): void;
  closed(): void;
}

/** Opens a line to an address such as "ws://localhost:3000/v1/live". A main gives it: in tests it is a fake or that of ws. */
export type OpenLiveSocket = (address: string, heard: LiveSocketHeard) => LiveSocket;

/** The part of a WebSocket that is used here: the browser's fits, and that of ws. */
export interface WebSocketLike {
  addEventListener(
    kind: "open" | "message" | "close" | "error",
    listen: (event: object) => void,
  ): void;
  send(text: string): void;
  close(): void;
}

/** Opens lines by a WebSocket class: `openBy((address) => new WebSocket(address))`. */
export function openBy(make: (address: string) => WebSocketLike): OpenLiveSocket {
  return (address, heard) => {
    const socket = make(address);
    let over = false;
    const end = () => {
      if (over) return;
      over = true;
      heard.closed();
    };
    socket.addEventListener("open", () => heard.opened());
    socket.addEventListener("message", (event) => {
      // The feed says text only; anything else reads as nothing it could have said.
      const said = "data" in event && typeof event.data === "string" ? event.data : "";
      if (!over) heard.said(said);
    });
    socket.addEventListener("close", end);
    socket.addEventListener("error", end);
    return {
      send: (text) => socket.send(text),
      close() {
        over = true;
        socket.close();
      },
    };
  };
}

/** Where a feed answers live: "https://prices.example" speaks at "wss://prices.example/v1/live". */
export function liveAddress(address: string): string {
  return address.replace(/^http/, "ws").replace(/\/+$/, "") + paths.live;
}
