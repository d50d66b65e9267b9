import { type Failure, isFailure } from "../core/failure";
import { type Given, type Taken, readTaken } from "../wire/observations";
import { paths } from "../wire/paths";
import { isMisfit } from "../wire/shape";
import type { Http } from "./http";
import { unusable } from "./http-answer";
import { readJson } from "./json";

export type { Given } from "../wire/observations";

/** Gives prices to a feed. Its id makes it safe to ask again; a feed that refuses rows says which in the failure's detail. */
export async function giveTo(http: Http, given: Given): Promise<Taken | Failure> {
  const bytes = await http.ask({
    path: paths.observations,
    type: "application/json",
    body: given,
  });
  if (isFailure(bytes)) return bytes;
  const taken = readTaken(readJson(bytes));
  return isMisfit(taken) ? unusable(http.address, `${taken.field}: ${taken.says}`) : taken;
}
