-- How many open cases each handler owns, changed in the transaction that changes the case. One handler's number is the
-- sum of its slots: transactions of different connections do not wait for each other.
create table handler_load (
    handler_id text     not null,
    slot       smallint not null,
    open       integer  not null,
    urgent     integer  not null,
    primary key (handler_id, slot)
) with (fillfactor = 50);

insert into handler_load
select owner_id, 0, count(*), count(*) filter (where urgent) from resolution_case where status <> 'CLOSED' group by owner_id;

-- The same, counted from the cases: what operations can ask at any time, and always get nothing.
create view handler_load_unlike_its_cases as
select handler_id, coalesce(k.open, 0) as kept_open, coalesce(c.open, 0) as counted_open,
       coalesce(k.urgent, 0) as kept_urgent, coalesce(c.urgent, 0) as counted_urgent
from (select handler_id, sum(open) as open, sum(urgent) as urgent from handler_load group by handler_id) k
full join (select owner_id as handler_id, count(*) as open, count(*) filter (where urgent) as urgent
           from resolution_case where status <> 'CLOSED' group by owner_id) c using (handler_id)
where coalesce(k.open, 0) <> coalesce(c.open, 0) or coalesce(k.urgent, 0) <> coalesce(c.urgent, 0);

-- Lists go by the next date told, cases without one at the end; each status is read in that order by itself.
alter table resolution_case
    add column list_at timestamptz not null
        generated always as (coalesce(next_due, '9999-12-31 23:59:59+00'::timestamptz)) stored;
drop index open_case_of_owner;
drop index case_by_due;
create index case_of_owner_in_list_order on resolution_case (owner_id, status, list_at, id);
create index case_in_list_order on resolution_case (status, list_at, id);

-- What a supervisor looks at: where nothing happens, and which dates are near.
create index case_by_last_act on resolution_case (last_act_at) where status in ('OPEN', 'DISPUTED', 'AGREED');
create index promise_at_risk on promise (due_at) where state = 'OPEN' and warned_at is not null;
