/**
 * What is known of companies. Rows are only added: a table that ends in _vintage has all that was ever said, each row with the
 * day it describes (as_of), since when it was known and the snapshot that brought it. Days and moments are as in observation.
 */
export const sql = `
create table listing (
  ticker text collate "C" not null,
  snapshot integer not null,
  issuer text not null,
  name text not null,
  chinese_name text,
  primary key (ticker, snapshot)
);

-- Fractions of revenue or of gross profit by segment.
create table weight_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since bigint not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  vector text not null,
  segment text not null,
  weight double precision not null
);


-- How revenue and cost follow a driver: shares of revenue, lags in quarters.
create table sensitivity_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since bigint not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  driver text not null,
  sold double precision not null,
  cost double precision not null,
  pass_through double precision not null,
  price_lag double precision not null,
  cost_lag double precision not null
);


create table fundamentals_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since bigint not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  currency text not null,
  revenue double precision,
  gross_margin double precision,
  net_income double precision,
  retained double precision,
  shares double precision
);


-- Floors under double precisionised prices; level is in the basis that follows it.
create table floor_vintage (
  key integer primary key,
  snapshot integer not null,
  issuer text not null,
  as_of integer not null,
  known_since bigint not null,
  evidence text not null,
  confidence text not null,
  source text not null,
  note text,
  driver text not null,
  level double precision not null,
  currency text,
  mass text,
  vat text not null,
  contained text,
  upside_share double precision not null,
  reference text not null,
  first_day integer not null,
  last_day integer,
  verified integer not null
);

`;
