/**
 * Everything that can change carries the number of the snapshot that brought it, and nothing is ever updated except
 * what is derived (series_columns). Keys begin with the series, so that one series is one stretch of the file.
 */
export const sql = `
create table store (
  feed text not null
) strict;

create table snapshot (
  number integer primary key,
  committed_at integer not null
) strict;

-- One row an import, those that added nothing too: the same id again answers from here.
create table import (
  id text primary key,
  origin text not null,
  imported_at integer not null,
  snapshot integer not null,
  added integer not null,
  same integer not null
) strict, without rowid;

create table source (
  key integer primary key,
  id text not null unique
) strict;

create table source_edition (
  source integer not null,
  snapshot integer not null,
  title text not null,
  address text,
  attribution text,
  primary key (source, snapshot)
) strict, without rowid;

-- What a series prices and how: written once. A basis without mass is an index or an exchange rate.
create table series (
  key integer primary key,
  code text not null unique,
  snapshot integer not null,
  kind text not null,
  currency text,
  mass text,
  vat text not null,
  contained text,
  frequency text not null,
  calendar text not null,
  synthetic integer not null
) strict;

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
) strict, without rowid;

-- The truth. day: of a period its first, in days since 1970-01-01; known_since: milliseconds since then, UTC;
-- status: its place in the table below.
create table observation (
  series integer not null,
  day integer not null,
  known_since integer not null,
  snapshot integer not null,
  low real,
  high real,
  mid real,
  avg real,
  value real,
  status integer not null,
  source integer not null,
  note text,
  primary key (series, day, known_since, snapshot)
) strict, without rowid;

create table status (
  key integer primary key,
  name text not null unique
) strict;

insert into status (key, name) values
  (0, 'published'), (1, 'preliminary'), (2, 'revised'), (3, 'derived'),
  (4, 'assumed'), (5, 'synthetic'), (6, 'withheld'), (7, 'withdrawn');

-- Derived from observation in the same transaction: what is served.
create table series_columns (
  series integer primary key,
  snapshot integer not null,
  body blob not null
) strict;

create table default_quoter (
  code text not null,
  snapshot integer not null,
  quoter text not null,
  primary key (code, snapshot)
) strict, without rowid;

create table fact (
  key integer primary key,
  snapshot integer not null,
  subject text not null,
  metric text not null,
  period text not null,
  value real,
  value_to real,
  text text,
  unit text not null,
  status text not null,
  known_since integer not null,
  source text not null,
  note text
) strict;

create index fact_by_subject on fact (subject, metric, period);

create table event (
  key integer primary key,
  snapshot integer not null,
  day text not null,
  subject text not null,
  kind text not null,
  text text not null,
  known_since integer not null,
  source text not null
) strict;

create index event_by_day on event (day, subject);
`;
