package complaints.resolution.lookup;

/** What a supervisor's view is read by; each list is bounded. */
final class TeamSql {

    static final String MEMBERS =
            """
            select h.*, coalesce(l.open, 0) as open, coalesce(l.urgent, 0) as urgent
            from handler h left join (
              select handler_id, sum(open) as open, sum(urgent) as urgent
              from handler_load group by handler_id) l on l.handler_id = h.id
            order by h.id""";

    static final String OFFERS =
            """
            select o.*, c.key from handoff o join resolution_case c on c.id = o.case_id
            where o.state = 'OFFERED' order by o.expires_at limit 200""";

    static final String OFFERED_TO =
            """
            select o.*, c.key from handoff o join resolution_case c on c.id = o.case_id
            where o.state = 'OFFERED' and o.to_id = :to order by o.expires_at limit 200""";

    static final String RETURNED =
            """
            select o.*, c.key from handoff o join resolution_case c on c.id = o.case_id
            where o.state = 'RETURNED' and o.ended_at > :since and c.status <> 'CLOSED'
            order by o.ended_at desc limit 200""";

    static final String AT_RISK =
            """
            select p.*, c.key, c.owner_id, h.name as owner_name from promise p
            join resolution_case c on c.id = p.case_id join handler h on h.id = c.owner_id
            where p.state = 'OPEN' and p.warned_at is not null order by p.due_at limit 200""";

    static final String IDLE =
            """
            select c.id, c.key, c.owner_id, h.name as owner_name, c.last_act_at
            from resolution_case c join handler h on h.id = c.owner_id
            where c.status in ('OPEN', 'DISPUTED', 'AGREED') and c.last_act_at < :idleSince
            order by c.last_act_at limit 200""";

    /**
     * As the view {@code open_case_without_future_promise} says it, read at both ends of each status's list: cases whose
     * earliest date has passed, and those that have none. Each end counts to 200 and no further. The promises are asked
     * case by case: joined, PostgreSQL would read all there are, as it expects one case in six to have no date.
     */
    static final String WITHOUT_FUTURE =
            """
            select count(*)
            from unnest(array['OPEN', 'AWAITING_CUSTOMER', 'ANSWERED', 'AGREED', 'DISPUTED']) as s (status)
            cross join lateral (
              (select c.id from resolution_case c
               where c.status = s.status and c.list_at <= now() - interval '10 seconds'
                 and (select bool_or(p.due_at > now() - interval '10 seconds') from promise p
                      where p.case_id = c.id and p.state = 'OPEN') is not true
               order by c.list_at limit 200)
              union all
              (select c.id from resolution_case c
               where c.status = s.status and c.list_at = '9999-12-31 23:59:59+00'
               order by c.id limit 200)) silent""";

    private TeamSql() {}
}
