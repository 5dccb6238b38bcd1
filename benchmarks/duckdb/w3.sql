WITH counted AS (
    SELECT DISTINCT ON (child, occasion, on_day) service, quarter, gravity
    FROM (SELECT *, CASE WHEN occasion IS NULL THEN day END AS on_day FROM events WHERE is_sentence AND {child})
    ORDER BY seriousness, day DESC, offence
),
quarterly AS (SELECT service, quarter, count(*) AS n FROM counted WHERE {event} GROUP BY ALL),
yearly AS (
    SELECT service, p.end_day, sum(n) AS n
    FROM quarterly JOIN periods AS p ON quarter BETWEEN p.first_quarter AND p.last_quarter
    WHERE p.kind = 'ROLLING12'
    GROUP BY ALL
),
residents AS (SELECT service, year, sum(residents) AS residents FROM population WHERE {child} GROUP BY ALL)
SELECT m.area_type, m.area, p.first_day, p.end_day, coalesce(sum(y.n), 0)::BIGINT AS n, sum(r.residents)::BIGINT AS residents
FROM periods AS p
JOIN members AS m ON p.end_day BETWEEN m.valid_from AND m.valid_to
LEFT JOIN yearly AS y ON y.service = m.service AND y.end_day = p.end_day
LEFT JOIN residents AS r ON r.service = m.service AND r.year = p.population_year
WHERE p.kind = 'ROLLING12'
GROUP BY ALL
