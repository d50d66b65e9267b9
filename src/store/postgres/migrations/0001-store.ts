/**
 * The same tables as in SQLite. Every key begins with the series (or with what else a table is about), so that an engine that
 * spreads tables over machines can spread these by it; there are no foreign keys, no sequences and no locks but rows.
 * Texts compare by their code points ("C"), as in SQLite, in whatever locale the database was made.
 */
export const sql = `
create table snapshot (
  number integer primary key,
  committed_at bigint not null
);

-- One row an import, those that added nothing too: the same id again answers from here.
create table import (
  id text collate "C" primary key,
  origin text not null,
  imported_at bigint not null,
  snapshot integer not null,
  added integer not null,
  same integer not null
);

create table source (
  key integer primary key,
  id text collate "C" not null unique
);

create table source_edition (
  source integer not null,
  snapshot integer not null,
  title text not null,
  address text,
  attribution text,
  primary key (source, snapshot)
);

-- What a series prices and how: written once. A basis without mass is an index or an exchange rate.
create table series (
  key integer primary key,
  code text collate "C" not null unique,
  snapshot integer not null,
  kind text not null,
  currency text,
  mass text,
  vat text not null,
  contained text,
  frequency text not null,
  calendar text not null,
  synthetic integer not null
);

-- What of a series a snapshot may change: its terms, and how far it reaches.
create table series_edition (
  series integer not null,
  snapshot integer not null,
  licence text not null,
  specification text,
  first_day integer,
  last_day integer,
  days integer not null,
  primary key (series, snapshot)
);

-- The truth. day: of a period its first, in days since 1970-01-01; known_since: milliseconds since then, UTC;
-- status: its place in the table below.
create table observation (
  series integer not null,
  day integer not null,
  known_since bigint not null,
  snapshot integer not null,
  low double precision,
  high double precision,
  mid double precision,
  avg double precision,
  value double precision,
  status smallint not null,
  source integer not null,
  note text,
  primary key (series, day, known_since, snapshot)
);

create table status (
  key smallint primary key,
  name text not null unique
);

insert into status (key, name) values
  (0, 'published'), (1, 'preliminary'), (2, 'revised'), (3, 'derived'),
  (4, 'assumed'), (5, 'synthetic'), (6, 'withheld'), (7, 'withdrawn');

-- Derived from observation in the same transaction: what is served. It is dense already, so it is kept as it is.
create table series_columns (
  series integer primary key,
  snapshot integer not null,
  body bytea not null
);

alter table series_columns alter column body set storage external;

create table default_quoter (
  code text collate "C" not null,
  snapshot integer not null,
  quoter text not null,
  primary key (code, snapshot)
);

create table fact (
  key integer primary key,
  snapshot integer not null,
  subject text not null,
  metric text not null,
  period text not null,
  value double precision,
  value_to double precision,
  text text,
  unit text not null,
  status text not null,
  known_since bigint not null,
  source text not null,
  note text
);

create table event (
  key integer primary key,
  snapshot integer not null,
  day text collate "C" not null,
  subject text not null,
  kind text not null,
  text text not null,
  known_since bigint not null,
  source text not null
);
`;
