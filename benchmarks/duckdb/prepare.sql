-- What no filter can change, once: every event that can count, with what is asked of its child and offence, sorted by child and day.
-- "moment" orders events in time as the rules do: by day, on one day a release first, then the most serious, then the offence.
CREATE MACRO completed_years(born, day) AS
    year(day) - year(born) - (month(day) * 100 + day(day) < month(born) * 100 + day(born))::INTEGER;
CREATE MACRO moment_of(day, seriousness, offence) AS
    ((day - DATE '1990-01-01')::BIGINT << 40) + (seriousness::BIGINT << 32) + offence + 1;

CREATE TABLE events AS
WITH valid AS (
    SELECT
        o.*, f.is_breach, f.gravity, f.age_at_offence, c.sex, c.ethnicity, c.person,
        completed_years(c.born, o.decided) AS age, coalesce(f.age_on_hearing, age) AS age_on_hearing
    FROM outcomes AS o JOIN offences AS f ON f.offence = o.offence JOIN children AS c ON c.child = o.child
    WHERE o.tier IN ('PRE-COURT', 'FIRST-TIER', 'COMMUNITY', 'CUSTODY') AND NOT o.is_appealed_away AND NOT c.is_deleted AND o.decided <= DATE '{end}'
),
-- Custody that ended: not where the linked offence has custody outcomes that are every one appealed away or elsewhere.
linked AS (
    SELECT offence, bool_or(NOT is_appealed_away AND NOT is_elsewhere) AS stands
    FROM outcomes WHERE tier = 'CUSTODY' AND decided <= DATE '{end}' GROUP BY offence
),
released AS (
    SELECT r.*, c.service, coalesce(f.gravity, 0) AS gravity, c.sex, c.ethnicity, c.person, completed_years(c.born, r.released) AS age
    FROM releases AS r JOIN children AS c ON c.child = r.child
    LEFT JOIN offences AS f ON f.offence = r.offence LEFT JOIN linked AS l ON l.offence = r.offence
    WHERE NOT c.is_deleted AND r.released <= DATE '{end}' AND coalesce(l.stands, true)
)
SELECT
    child, person, offence, decided AS day, moment_of(decided, seriousness, offence) AS moment, service,
    (year(decided) * 4 + quarter(decided) - 1)::SMALLINT AS quarter, seriousness, occasion, sex, ethnicity, gravity, is_elsewhere,
    tier <> 'CUSTODY' AND NOT is_breach AND NOT is_elsewhere AND age BETWEEN 10 AND 17 AS can_be_index,
    age_at_offence BETWEEN 10 AND 17 AND age_on_hearing <= 17 AS can_be_first,
    tier = 'CUSTODY' AND NOT is_elsewhere AND age_on_hearing BETWEEN 10 AND 17 AS is_sentence,
    NOT is_breach AS is_proof
FROM valid
UNION ALL
SELECT
    child, person, offence, released, moment_of(released, 0, coalesce(offence, -1)), service,
    (year(released) * 4 + quarter(released) - 1)::SMALLINT, 0, NULL, sex, ethnicity, gravity, false,
    age BETWEEN 10 AND 17, false, false, false
FROM released
ORDER BY child, day;

-- Offences that can be reoffences, with the day each was first proven.
CREATE TABLE proven AS
SELECT e.child, f.committed, min(e.day) AS proven
FROM events AS e JOIN offences AS f ON f.offence = e.offence
WHERE e.is_proof
GROUP BY e.child, e.offence, f.committed
ORDER BY e.child, f.committed;
