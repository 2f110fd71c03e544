#!/usr/bin/env bash
# A database, a login of the same name and the extensions for each service. Runs once, on an empty data folder.
set -euo pipefail
for service in intake resolution followup notification operations; do
  psql -v ON_ERROR_STOP=1 -v service="$service" -v password="$DATABASE_PASSWORD" -U postgres <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
\connect :"service"
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
SQL
done
