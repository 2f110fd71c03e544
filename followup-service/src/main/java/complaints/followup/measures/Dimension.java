package complaints.followup.measures;

/** By what the answers can be told apart. */
public enum Dimension {
    NONE("'all'"),
    OWNER("coalesce(owner_name, '?')"),
    CAUSE("coalesce(root_cause, '?')"),
    PRODUCT("coalesce(category, '?')"),
    CHANNEL("coalesce(channel, '?')"),
    LANGUAGE("coalesce(language, '?')"),
    OUTCOME("coalesce(outcome, '?')"),
    CHECK("kind"),
    /** Full years as a customer on the day of the closing in Madrid. */
    RELATIONSHIP(
            """
            case when since is null then '?'
                 when age((closed_at at time zone 'Europe/Madrid')::date, since) < interval '1 year' then 'under 1 year'
                 when age((closed_at at time zone 'Europe/Madrid')::date, since) < interval '3 years' then '1 to 3 years'
                 when age((closed_at at time zone 'Europe/Madrid')::date, since) < interval '10 years' then '3 to 10 years'
                 else '10 years and more' end""");

    final String sql;

    Dimension(String sql) {
        this.sql = sql;
    }
}
