#!/usr/bin/env bash
# A database, a login of the same name and the extensions for each service, and a plain database for accounts. Runs
# once, on an empty data folder.
set -euo pipefail
password() { sed -n 's/^quarkus.datasource.password=//p' "/run/secrets/$1-database"; }

for service in intake resolution followup notification operations; do
  psql -v ON_ERROR_STOP=1 -v service="$service" -v password="$(password "$service")" -U postgres <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
\connect :"service"
create extension pg_trgm;
create extension unaccent;
create extension btree_gist;
SQL
done
psql -v ON_ERROR_STOP=1 -v password="$(password keycloak)" -U postgres <<'SQL'
create role keycloak login password :'password';
create database keycloak owner keycloak;
SQL
