-- What no filter can change, once: valid substantive outcomes with what is asked of their child and offence, sorted by child and day.
CREATE TABLE events AS
SELECT
    o.child, o.offence, o.decided, year(o.decided) * 4 + quarter(o.decided) - 1 AS quarter, o.service, o.seriousness,
    o.tier = 'CUSTODY' AS is_custody, o.is_elsewhere, o.occasion, f.is_breach, f.gravity, f.age_at_offence,
    year(o.decided) - year(c.born) - (month(o.decided) * 100 + day(o.decided) < month(c.born) * 100 + day(c.born))::INTEGER AS age,
    coalesce(f.age_on_hearing, age) AS age_on_hearing, c.sex, c.ethnicity, c.person
FROM outcomes AS o JOIN offences AS f USING (offence) JOIN children AS c ON c.child = o.child
WHERE o.tier IN ('PRE-COURT', 'FIRST-TIER', 'COMMUNITY', 'CUSTODY') AND NOT o.is_appealed_away AND NOT c.is_deleted AND o.decided <= DATE '{end}'
ORDER BY o.child, o.decided;

-- Releases that can be index events: not those whose linked offence has custody outcomes that are every one appealed away or elsewhere.
CREATE TABLE release_events AS
WITH linked AS (
    SELECT offence, bool_or(NOT is_appealed_away AND NOT is_elsewhere) AS stands
    FROM outcomes WHERE tier = 'CUSTODY' AND decided <= DATE '{end}' GROUP BY offence)
SELECT
    r.child, coalesce(r.offence, -1) AS offence, r.released, year(r.released) * 4 + quarter(r.released) - 1 AS quarter, c.service,
    coalesce(f.gravity, 0) AS gravity, c.sex, c.ethnicity,
    year(r.released) - year(c.born) - (month(r.released) * 100 + day(r.released) < month(c.born) * 100 + day(c.born))::INTEGER AS age
FROM releases AS r JOIN children AS c ON c.child = r.child LEFT JOIN offences AS f ON f.offence = r.offence LEFT JOIN linked AS l ON l.offence = r.offence
WHERE NOT c.is_deleted AND r.released <= DATE '{end}' AND coalesce(l.stands, true)
ORDER BY r.child, r.released;

-- Offences that can be reoffences, with the day each was first proven.
CREATE TABLE proven AS
SELECT e.child, f.committed, min(e.decided) AS proven
FROM events AS e JOIN offences AS f USING (offence)
WHERE NOT e.is_breach
GROUP BY e.child, e.offence, f.committed
ORDER BY e.child, f.committed;
