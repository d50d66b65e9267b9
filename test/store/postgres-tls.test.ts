import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { ownFolder } from "../support/folder";
import { give, newFolder } from "../support/postgres-folder";
import { type PostgresServer, startPostgres } from "../support/postgres-server";
import { startServing } from "../support/serving";

const folder = ownFolder();
const [ca = "", cert = "", key = ""] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
  join(folder, name),
);
const given: string[] = [];
let server: PostgresServer;
let address: string;

beforeAll(async () => {
  await generateCertificates(ca, cert, key, 1);
  const [ssl_cert_file, ssl_key_file] = [cert, key].map(forPostgres);
  server = await startPostgres({
    ssl: "on",
    ssl_cert_file: ssl_cert_file ?? "",
    ssl_key_file: ssl_key_file ?? "",
  });
  address = `${(await server.newDatabase()).replace("127.0.0.1", "localhost")}?sslmode=verify-full`;
}, 60_000);

afterAll(async () => {
  await server.remove();
  for (const one of given) rmSync(one, { recursive: true });
});

/** PostgreSQL takes a key only from a file that nobody else may read. */
function forPostgres(file: string): string {
  const place = newFolder();
  given.push(place);
  const own = join(place, "file");
  writeFileSync(own, readFileSync(file), { mode: 0o600 });
  give(own);
  return own;
}

test("a line to another machine is encrypted, to a server whose certificate is good", async () => {
  const serving = await startServing(address, { NODE_EXTRA_CA_CERTS: ca });
  const lines = await server.run(
    `select distinct ssl from pg_stat_ssl join pg_stat_activity using (pid) where application_name = 'reprice'`,
  );
  expect(lines).toEqual([{ ssl: true }]);
  await serving.stop();
}, 60_000);

test("a server whose certificate nobody vouches for gets no password", async () => {
  await expect(startServing(address)).rejects.toThrow(/cannot be opened as a store: .*certificate/);
}, 60_000);
