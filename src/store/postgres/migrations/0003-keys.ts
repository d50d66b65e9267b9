/** Keys of the feed. Moments are milliseconds since 1970-01-01, UTC; `series` is a JSON list of patterns; a row is never deleted. */
export const sql = `
create table access_key (
  key integer primary key,
  id text collate "C" not null unique,
  name text not null,
  scope text not null,
  series text not null,
  rate integer not null,
  hash bytea not null,
  created bigint not null,
  expires bigint,
  revoked bigint
);
`;
