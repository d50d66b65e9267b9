/**
 * What is known of companies. Rows are only added: a table that ends in _vintage has all that was ever said, each row with the
 * day it describes (as_of), since when it was known and the snapshot that brought it. Days and moments are as in observation.
 */
export const sql = `
create table listing (
  ticker text not null,
  snapshot integer not null,
  issuer text not null,
  name text not null,
  chinese_name text,
  primary key (ticker, snapshot)
) strict, without rowid;

-- Fractions of revenue or of gross profit by segment.
create table weight_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since integer not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  vector text not null,
  segment text not null,
  weight real not null
) strict;

create index weight_by_issuer on weight_vintage (issuer, as_of);

-- How revenue and cost follow a driver: shares of revenue, lags in quarters.
create table sensitivity_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since integer not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  driver text not null,
  sold real not null,
  cost real not null,
  pass_through real not null,
  price_lag real not null,
  cost_lag real not null
) strict;

create index sensitivity_by_issuer on sensitivity_vintage (issuer, as_of);

create table fundamentals_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since integer not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  currency text not null,
  revenue real,
  gross_margin real,
  net_income real,
  retained real,
  shares real
) strict;

create index fundamentals_by_issuer on fundamentals_vintage (issuer, as_of);

-- Floors under realised prices; level is in the basis that follows it.
create table floor_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since integer not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  driver text not null,
  level real not null,
  currency text,
  mass text,
  vat text not null,
  contained text,
  upside_share real not null,
  reference text not null,
  first_day integer not null,
  last_day integer,
  verified integer not null
) strict;

create index floor_by_issuer on floor_vintage (issuer, as_of);
`;
