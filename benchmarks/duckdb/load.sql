-- The files of the extract layout into typed tables: ids and services as numbers, sex and ethnicity as enums, days as dates.
SET threads = 2;
SET preserve_insertion_order = false;

CREATE TYPE sex AS ENUM ('MALE', 'FEMALE');
CREATE TYPE ethnicity AS ENUM ('NOT_KNOWN', 'ASIAN', 'BLACK', 'MIXED', 'OTHER', 'WHITE');
CREATE TYPE tier AS ENUM ('PRE-COURT', 'FIRST-TIER', 'COMMUNITY', 'CUSTODY', 'DIVERSION');

CREATE TABLE services AS
SELECT (row_number() OVER (ORDER BY yotoucode))::SMALLINT AS service, yotoucode AS code, region, country
FROM read_csv('{folder}/reference/services.csv', all_varchar = true);

CREATE TABLE disposals AS
SELECT code, upper("group")::tier AS tier, seriousness::UTINYINT AS seriousness
FROM read_csv('{codes}', all_varchar = true) WHERE "column" = 'legalOutcome';

CREATE TABLE children AS
SELECT
    substr(ypid, 2)::INTEGER AS child, service, dateOfBirth AS born,
    -- Only an id without a space inside merges; those of persons held once are of no other child.
    CASE WHEN originatingYOTPersonID LIKE 'P%' THEN substr(originatingYOTPersonID, 2)::INTEGER ELSE -1 - substr(ypid, 2)::INTEGER END AS person,
    sex::sex AS sex, ethnicity::ethnicity AS ethnicity, coalesce(deleted, '') = 'true' AS is_deleted
FROM read_csv('{folder}/children.csv', header = true, columns = {
    'ypid': 'VARCHAR', 'yotoucode': 'VARCHAR', 'dateOfBirth': 'DATE', 'originatingYOTPersonID': 'VARCHAR',
    'sex': 'VARCHAR', 'ethnicity': 'VARCHAR', 'deleted': 'VARCHAR' })
LEFT JOIN services ON code = yotoucode
ORDER BY child;

CREATE TABLE offences AS
SELECT
    substr(offenceID, 2)::INTEGER AS offence, substr(ypid, 2)::INTEGER AS child, offenceDate AS committed,
    coalesce(yjbseriousnessScore, 0)::UTINYINT AS gravity, ageAtArrestOrOffence AS age_at_offence, ageOnFirstHearing AS age_on_hearing,
    yjboffenceCategory LIKE 'BREACH%' OR coalesce(programmeBreachID, '') <> '' AS is_breach
FROM read_csv('{folder}/offences.csv', header = true, columns = {
    'ypid': 'VARCHAR', 'offenceID': 'VARCHAR', 'offenceDate': 'DATE', 'yjboffenceCategory': 'VARCHAR', 'yjbseriousnessScore': 'UTINYINT',
    'ageAtArrestOrOffence': 'TINYINT', 'ageOnFirstHearing': 'TINYINT', 'programmeBreachID': 'VARCHAR' })
ORDER BY offence;

CREATE TABLE outcomes AS
SELECT
    substr(offenceID, 2)::INTEGER AS offence, substr(o.ypid, 2)::INTEGER AS child, outcomeDate AS decided,
    coalesce(d.tier, upper(legalOutcomeGroup)::tier) AS tier, coalesce(d.seriousness, 255)::UTINYINT AS seriousness,
    CASE WHEN o.yotoucode IS NULL THEN c.service ELSE s.service END AS service,
    residenceOnLegalOutcomeDate = 'OTHER' AS is_elsewhere, outcomeAppealStatus IS NOT NULL AS is_appealed_away,
    substr(sentencingOccasionID, 2)::INTEGER AS occasion
FROM read_csv('{folder}/outcomes.csv', header = true, columns = {
    'ypid': 'VARCHAR', 'offenceID': 'VARCHAR', 'outcomeDate': 'DATE', 'legalOutcome': 'VARCHAR', 'legalOutcomeGroup': 'VARCHAR',
    'residenceOnLegalOutcomeDate': 'VARCHAR', 'outcomeAppealStatus': 'VARCHAR', 'sentencingOccasionID': 'VARCHAR', 'courtType': 'VARCHAR',
    'yotoucode': 'VARCHAR' }) AS o
JOIN children AS c ON c.child = substr(o.ypid, 2)::INTEGER
LEFT JOIN disposals AS d ON d.code = legalOutcome
LEFT JOIN services AS s ON s.code = o.yotoucode
ORDER BY offence, decided;

CREATE TABLE releases AS
SELECT substr(ypid, 2)::INTEGER AS child, releaseDate AS released, substr(offenceID, 2)::INTEGER AS offence
FROM read_csv('{folder}/custody_releases.csv', header = true, columns = { 'ypid': 'VARCHAR', 'releaseDate': 'DATE', 'offenceID': 'VARCHAR' });

CREATE TABLE population AS
SELECT service, year::SMALLINT AS year, sex::sex AS sex, ethnicity::ethnicity AS ethnicity, sum(count::BIGINT)::BIGINT AS residents
FROM read_csv('{folder}/reference/population.csv', header = true) JOIN services ON code = yotoucode
GROUP BY ALL;

-- Which services make up an area, on which days.
CREATE TABLE members AS
WITH always AS (SELECT *, DATE '1900-01-01' AS valid_from, DATE '9999-12-31' AS valid_to FROM services)
SELECT 'SERVICE' AS area_type, code AS area, service, valid_from, valid_to FROM always
UNION ALL SELECT 'REGION', region, service, valid_from, valid_to FROM always
UNION ALL SELECT 'NATIONAL', country, service, valid_from, valid_to FROM always
UNION ALL SELECT 'NATIONAL', 'England and Wales', service, valid_from, valid_to FROM always
UNION ALL
SELECT 'FAMILY', f.yotoucode, service, coalesce(f.validFrom::DATE, DATE '1900-01-01'), coalesce(f.validTo::DATE, DATE '9999-12-31')
FROM read_csv('{folder}/reference/families.csv', all_varchar = true) AS f JOIN services ON code = f.memberYotoucode;

-- A quarter's number is year x 4 + 0..3. Population: the mid-year before the one in which the financial year of the last day starts.
CREATE TABLE periods AS
WITH quarters AS (
    SELECT d::DATE AS first_day, last_day((d + INTERVAL 2 MONTH)::DATE) AS end_day, year(d) * 4 + quarter(d) - 1 AS number
    FROM generate_series(TIMESTAMP '2014-04-01', TIMESTAMP '2024-01-01', INTERVAL 3 MONTH) AS s(d))
SELECT 'QUARTER' AS kind, first_day, end_day, number AS first_quarter, number AS last_quarter, NULL AS population_year
FROM quarters WHERE first_day >= DATE '2015-10-01' AND end_day <= DATE '2022-09-30'
UNION ALL
SELECT 'ROLLING12', (first_day - INTERVAL 9 MONTH)::DATE, end_day, number - 3, number,
    year(end_day) - CASE WHEN month(end_day) >= 4 THEN 1 ELSE 2 END
FROM quarters WHERE first_day >= DATE '2015-01-01';
