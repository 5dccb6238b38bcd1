-- Residence is looked at only after each person's first outcome was chosen. Sex and ethnicity are the chosen id's, not the person's.
WITH firsts AS (
    SELECT arg_min({ 'service': service, 'quarter': quarter, 'gravity': gravity, 'is_elsewhere': is_elsewhere, 'sex': sex, 'ethnicity': ethnicity }, moment) AS first
    FROM events
    WHERE can_be_first
    GROUP BY person
),
counted AS (SELECT unnest(first) FROM firsts WHERE NOT first.is_elsewhere),
quarterly AS (SELECT service, quarter, count(*) AS n FROM counted WHERE {event} AND {child} GROUP BY ALL),
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
