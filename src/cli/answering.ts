import { httpTo } from "../client/http";
import { createFeed } from "../client/http-feed";
import type { Answer } from "../functions/answer";
import type { Callable } from "../functions/callable-type";
import { connect } from "../functions/session";
import type { Given, Outcome } from "./command";
import { isUnreadable, isWrongUse } from "./exit";
import { chooseFeed } from "./feed-choice";
import { showJson, showText } from "./show";
import type { World } from "./world";

/** Asks a cell function of the chosen feed and prints its answer: scripts get the same answers as cells. */
export async function answering(
  given: Given,
  world: World,
  callable: Callable,
  values: readonly unknown[],
): Promise<Outcome> {
  const chosen = await chooseFeed(given, world);
  if (isWrongUse(chosen) || isUnreadable(chosen)) return chosen;
  const show = given.flags.has("json") ? showJson : showText;
  try {
    // An open message port would keep Node alive; setImmediate does not.
    const feed = createFeed({ http: httpTo(chosen), scheduler: setImmediate });
    const unopened = await feed.open();
    if (unopened) return show(unopened, world);
    connect({ feed });
    return show((await callable(...(values as never[]))) as Answer, world);
  } finally {
    await chosen.close();
  }
}
