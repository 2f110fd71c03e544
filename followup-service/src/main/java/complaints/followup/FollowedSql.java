package complaints.followup;

/** The statements about many complaints at once; every parameter is an array, one element per row. */
final class FollowedSql {

    /** In the order of ids, so that nobody waits in a circle. */
    static final String ENTER =
            """
            insert into followed_complaint (complaint_id) select distinct unnest(:ids) order by 1
            on conflict do nothing""";

    static final String LOCK =
            "select * from followed_complaint where complaint_id = any (:ids) order by complaint_id for update";

    static final String SAVE =
            """
            update followed_complaint known set complaint_key = told.key, customer = told.customer,
                mail_domain = told.domain, language = told.language, zone = told.zone, since = told.since,
                category = told.category, channel = told.channel, closing = told.closing, closed_at = told.closed_at,
                outcome = told.outcome, owner_id = told.owner_id, owner_name = told.owner_name,
                root_cause = told.root_cause, items = told.items, planned_closing = told.planned,
                reopened_closing = told.reopened, withdrawn = told.withdrawn
            from unnest(:id::uuid[], :key::text[], :customer::text[], :domain::text[], :language::text[], :zone::text[],
                :since::date[], :category::text[], :channel::text[], :closing::integer[], :closedAt::timestamptz[],
                :outcome::text[], :ownerId::text[], :ownerName::text[], :rootCause::text[], :items::text[],
                :planned::integer[], :reopened::integer[], :withdrawn::boolean[])
                as told (id, key, customer, domain, language, zone, since, category, channel, closing, closed_at,
                    outcome, owner_id, owner_name, root_cause, items, planned, reopened, withdrawn)
            where complaint_id = told.id""";

    static final String CIRCUMSTANCES =
            """
            insert into closing_circumstances
            select complaint_id, closing, closed_at, outcome, owner_id, owner_name, root_cause, category, channel,
                language, since
            from followed_complaint where complaint_id = any (:ids)
            on conflict do nothing""";

    private FollowedSql() {}
}
