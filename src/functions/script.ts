import { createFeed } from "../client/http-feed";
import { httpTo } from "../client/http";
import { callables } from "./callable";
import { connect } from "./session";

/** The functions script as a library: a host connects a feed and calls. */
export { callables, connect, createFeed, httpTo };
