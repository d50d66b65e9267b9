import { createFeed } from "../client/feed-client";
import { callables } from "./callable";
import { connect } from "./session";

export { callables, connect, createFeed };
