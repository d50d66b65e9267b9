import { postgresPlace } from "../support/postgres-place";
import { type PostgresServer, startPostgres } from "../support/postgres-server";
import { storeContract } from "./contract";

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterAll(() => server.remove());

storeContract("PostgreSQL", () => postgresPlace(server));
