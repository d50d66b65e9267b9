import type { FastifyInstance } from "fastify";
import { HERE } from "./exposure";

/** A feed that answers on a port. */
export interface Listening {
  readonly port: number;
  /** "http://localhost:3000" */
  readonly address: string;
  close(): Promise<void>;
}

/** Why a port could not be had. */
export type NoPort = "port-busy" | "port-forbidden" | "no-address";

/** How long a request that is under way may delay a stop, in milliseconds. */
const GRACE = 2000;

/** Starts to answer on a port, of this machine only where no other address is named; port 0 takes any free one. */
export async function listen(
  app: FastifyInstance,
  port: number,
  host: string = HERE,
): Promise<Listening | NoPort> {
  try {
    const bound = new URL(await app.listen({ port, host }));
    // An address leaves out the port that its protocol has anyway.
    const at = Number(bound.port || (bound.protocol === "https:" ? 443 : 80));
    return { port: at, address: `${bound.protocol}//localhost:${at}`, close: () => stop(app) };
  } catch (error) {
    const reason = refusedBecause(error);
    if (reason === undefined) throw error;
    return reason;
  }
}

async function stop(app: FastifyInstance): Promise<void> {
  const cut = setTimeout(() => app.server.closeAllConnections(), GRACE);
  await app.close();
  clearTimeout(cut);
}

function refusedBecause(error: unknown): NoPort | undefined {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  if (code === "EADDRINUSE") return "port-busy";
  if (code === "EADDRNOTAVAIL") return "no-address";
  return code === "EACCES" ? "port-forbidden" : undefined;
}
