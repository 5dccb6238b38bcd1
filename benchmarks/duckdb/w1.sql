WITH candidates AS (
    SELECT child, quarter, decided AS day, seriousness AS rank, offence, service, sex, ethnicity, gravity
    FROM events
    WHERE NOT is_custody AND NOT is_breach AND NOT is_elsewhere AND age BETWEEN 10 AND 17
    UNION ALL
    SELECT child, quarter, released, 0, offence, service, sex, ethnicity, gravity
    FROM release_events
    WHERE age BETWEEN 10 AND 17
),
index_events AS (
    SELECT DISTINCT ON (child, quarter) child, quarter, day, service, gravity
    FROM candidates
    WHERE quarter BETWEEN 2015 * 4 + 3 AND 2022 * 4 + 2 AND {child}
    ORDER BY day, rank, offence
),
cohort AS (SELECT * FROM index_events WHERE {event}),
reoffences AS (
    SELECT i.child, i.quarter, count(*) AS reoffences
    FROM cohort AS i JOIN proven AS p
        ON p.child = i.child AND p.committed > i.day
        AND p.committed <= (i.day + INTERVAL 12 MONTH)::DATE AND p.proven <= (i.day + INTERVAL 18 MONTH)::DATE
    GROUP BY ALL
),
counts AS (
    SELECT service, quarter, count(*) AS cohort, count(r.reoffences) AS reoffenders, coalesce(sum(r.reoffences), 0) AS reoffences
    FROM cohort LEFT JOIN reoffences AS r USING (child, quarter)
    GROUP BY ALL
)
SELECT
    m.area_type, m.area, p.first_day, p.end_day,
    coalesce(sum(cohort), 0)::BIGINT AS cohort, coalesce(sum(reoffenders), 0)::BIGINT AS reoffenders, coalesce(sum(reoffences), 0)::BIGINT AS reoffences
FROM periods AS p
JOIN members AS m ON p.end_day BETWEEN m.valid_from AND m.valid_to
LEFT JOIN counts AS c ON c.service = m.service AND c.quarter = p.first_quarter
WHERE p.kind = 'QUARTER'
GROUP BY ALL
