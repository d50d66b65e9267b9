import { newestSnapshot } from "../sql/commit";
import { type SqlConnection, first } from "../sql/connection";
import { textIn } from "../sql/row";
import { isTakenBack, wordsOf } from "./fault";
import type { ServerLine } from "./line";

/** Servers that copy the primary and answer reads, each as far as it has come. */
export interface Replicas {
  readonly count: number;
  /** What a replica that has reached the snapshot reads; undefined where none is up and has. */
  read<Result>(
    snapshot: number,
    work: (connection: SqlConnection) => Promise<Result>,
  ): Promise<{ readonly read: Result } | undefined>;
  /** The newest snapshot that a replica has; undefined where none answers. */
  newest(): Promise<number | undefined>;
  close(): Promise<void>;
}

/** Milliseconds that a replica which did not answer is left alone. */
const REST = 5000;

interface Replica {
  readonly line: ServerLine;
  /** The newest snapshot that it is known to have. */
  reached: number;
  resting: boolean;
  /** A look at how far it has come, which all who ask meanwhile share. */
  looking: Promise<number> | undefined;
}

/** Replicas of one feed; one that is down, or holds another feed, is left out for some seconds. */
export function replicasOf(
  feed: string,
  lines: readonly ServerLine[],
  log: (line: string) => void,
): Replicas {
  const replicas = lines.map((line): Replica => {
    return { line, reached: 0, resting: false, looking: undefined };
  });
  const alarms = new Set<NodeJS.Timeout>();
  let turn = 0;

  /** The replicas that are up, a different one first each time. */
  function inTurn(): readonly Replica[] {
    turn = (turn + 1) % Math.max(1, replicas.length);
    return [...replicas.slice(turn), ...replicas.slice(0, turn)].filter(({ resting }) => !resting);
  }

  function rest(replica: Replica, why: string): void {
    if (replica.resting) return;
    Object.assign(replica, { resting: true, reached: 0 });
    log(`The replica ${replica.line.name} is left out for now: ${why}`);
    const alarm = setTimeout(() => {
      alarms.delete(alarm);
      replica.resting = false;
    }, REST).unref();
    alarms.add(alarm);
  }

  async function look(replica: Replica): Promise<number> {
    replica.looking ??= replica.line
      .read((connection) => newestOf(connection, feed))
      .finally(() => (replica.looking = undefined));
    replica.reached = Math.max(replica.reached, await replica.looking);
    return replica.reached;
  }

  /**
   * What a replica answers, or undefined when it does not: then it is left out for a while. Whatever is wrong with it is no
   * reason to fail, as the primary answers the same question.
   */
  async function ask<Result>(replica: Replica, asking: () => Promise<Result>) {
    try {
      return { read: await asking() };
    } catch (error) {
      // A replica may take a read back to make way for the log; that one read goes to the next server.
      if (!isTakenBack(error)) rest(replica, wordsOf(error));
      return undefined;
    }
  }

  return {
    count: lines.length,
    async read(snapshot, work) {
      for (const replica of inTurn()) {
        const answer = await ask(replica, async () => {
          if (replica.reached < snapshot && (await look(replica)) < snapshot) return undefined;
          return { read: await replica.line.read(work) };
        });
        if (answer?.read) return answer.read;
      }
      return undefined;
    },
    async newest() {
      const looks = await Promise.all(inTurn().map((one) => ask(one, () => look(one))));
      const numbers = looks.flatMap((one) => (one ? [one.read] : []));
      return numbers.length === 0 ? undefined : Math.max(...numbers);
    },
    async close() {
      for (const alarm of alarms) clearTimeout(alarm);
      await Promise.all(lines.map((line) => line.close()));
    },
  };
}

async function newestOf(connection: SqlConnection, feed: string): Promise<number> {
  const store = await first(connection, "select feed from store");
  if (!store || textIn(store, "feed") !== feed) throw new Error("It holds another feed.");
  return newestSnapshot(connection);
}
