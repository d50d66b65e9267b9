import { sqlitePlace } from "../support/sqlite-place";
import { storeContract } from "./contract";

storeContract("SQLite", sqlitePlace);
