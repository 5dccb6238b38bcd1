WITH index_events AS (
    SELECT child, quarter, arg_min({ 'day': day, 'service': service, 'gravity': gravity }, moment) AS first
    FROM events
    WHERE can_be_index AND quarter BETWEEN 2015 * 4 + 3 AND 2022 * 4 + 2 AND {child}
    GROUP BY child, quarter
),
cohort AS (SELECT child, quarter, first.day AS day, first.service AS service, first.gravity AS gravity FROM index_events),
counted AS (SELECT * FROM cohort WHERE {event}),
reoffences AS (
    SELECT i.child, i.quarter, count(*) AS reoffences
    FROM counted AS i JOIN proven AS p
        ON p.child = i.child AND p.committed > i.day
        AND p.committed <= (i.day + INTERVAL 12 MONTH)::DATE AND p.proven <= (i.day + INTERVAL 18 MONTH)::DATE
    GROUP BY ALL
),
counts AS (
    SELECT service, quarter, count(*) AS cohort, count(r.reoffences) AS reoffenders, coalesce(sum(r.reoffences), 0) AS reoffences
    FROM counted LEFT JOIN reoffences AS r USING (child, quarter)
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
