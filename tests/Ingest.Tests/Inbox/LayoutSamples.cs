using System.Globalization;
using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>A sample for every layout that can be recognised, by its id.</summary>
internal static class LayoutSamples
{
    private static readonly Dictionary<string, Func<LayoutSample>> Written = new()
    {
        ["canonical/children"] = () => LayoutSample.Of("ypid|yotoucode|dateOfBirth|originatingYOTPersonID|currentYOTID|pncnumber|sex|gender|ethnicity|deleted\nC8|Y34|2008-05-01|A1|L1|12/34A|1|1|WHITE|false\nC9|Y34|2007-01-31|A2|L2|12/35B|2|2|Black or Black British|false"),
        ["canonical/offences"] = () => LayoutSample.Of("ypid|offenceID|offenceDate|yjboffenceCategory|yjbseriousnessScore|cjscode|arrestDate\nC1|O7|2023-01-10|ROBBERY|5|TH68023|2023-01-11\nC2|O8|2023-03-10|DRUGS|2|MD71530|2023-03-12"),
        ["canonical/outcomes"] = () => LayoutSample.Of("ypid|offenceID|outcomeDate|legalOutcome|legalOutcomeGroup|mainOrOther\nC1|O1|2023-04-01|YOUTH_CAUTION|Pre-Court|MAIN\nC2|O1|2023-05-01|REFERRAL_ORDER|First-tier|MAIN"),
        ["canonical/programmes"] = () => LayoutSample.Of("ypid|interventionProgrammeID|startDate|endDate|disposalType|cmsdisposalType\nC1|P7|2023-04-01|2023-10-01|REFERRAL_ORDER|Referral\nC2|P8|2023-05-01|2023-11-01|YOUTH_CAUTION|Caution"),
        ["canonical/custody_releases"] = () => LayoutSample.Of("ypid|releaseDate|offenceID\nC1|2023-12-01|O1\nC2|2023-12-05|O1"),
        ["canonical/programme_offences"] = () => LayoutSample.Of("ypid|interventionProgrammeID|offenceID\nC1|P1|O1"),
        ["canonical/residences"] = () => LayoutSample.Of("ypid|date|kpi1EndDate|kpi1AccommodationType|kpi1AccommodationSuitability\nC1|2023-01-01|2023-12-01|AT_HOME|SUITABLE\nC2|2023-02-01||FOSTER_CARE_LA|SUITABLE"),
        ["canonical/ete_statuses"] = () => LayoutSample.Of("ypid|startDate|endDate|provisionType|suitability|hoursOffered|hours\nC1|2023-01-01|2023-12-01|COLLEGE|SUITABLE|16|12\nC2|2023-02-01||NONE|UNSUITABLE|0|0"),
        ["canonical/sendaln"] = () => LayoutSample.Of("ypid|kpi3IdentifiedSENDALN|kpi3SENDFormalPlan|kpi3SENDStartDate|kpi3SENDEndDate\nC1|YES|NO|2022-09-01|\nC2|NO|NO|2022-09-01|2023-07-01"),
        ["canonical/health"] = () => LayoutSample.Of("ypid|need|dateScreened|dateReferred|dateOffered|dateAttendedStart|interventionType\nC1|MENTAL_HEALTH|2023-04-05|2023-04-10|2023-04-20|2023-05-01|GETTING_HELP\nC2|SUBSTANCE_MISUSE|2023-05-05|||1900-01-01|NO_INTERVENTION"),
        ["canonical/care_statuses"] = () => LayoutSample.Of("ypid|status|startDate|endDate\nC1|CHILD_LOOKED_AFTER|2021-01-01|\nC2|CHILD_IN_NEED|2022-01-01|2023-01-01"),
        ["canonical/victims"] = () => LayoutSample.Of("victimID|ypid|offenceID|victimInterventionID|victimType|consentYJSContact|yjscontactDate\nV1|C1|O1|I1|Person|YES|2023-05-01\nV2|C2|O1|I2|Business|NO|2023-05-02"),
        ["canonical/hearings"] = () => LayoutSample.Of("ypid|hearingID|hearingDate|offenceID|courtType|remandDecision\nC1|H1|2023-03-01|O1|YOUTH|CONDITIONAL_BAIL\nC2|H2|2023-04-01|O1|CROWN|UNCONDITIONAL_BAIL"),
        ["canonical/remand_placements"] = () => LayoutSample.Of("ypid|episodeID|establishmentType|startDate|endDate\nC1|E1|YOI|2023-03-01|2023-03-15\nC2|E2|SCH|2023-04-01|"),
        ["canonical/board_meetings"] = () => LayoutSample.Of("yotoucode|meetingDate|sector|senior\nY34|2023-05-01|POLICE|YES\nY34|2023-05-01|HEALTH|NO"),
        ["canonical/kpi_templates"] = () => LayoutSample.Of("yotoucode|quarterStartDate|measure|breakdown|category|numerator|denominator\nY34|2023-04-01|kpi7|||41|153\nY34|2023-07-01|kpi7|||38|149"),
        ["canonical/services"] = () => LayoutSample.Of("yotoucode|name|region|country|policeForce|validFrom|validTo\nY01|Ash|North|England|Ashshire||\nY02|Birch|North|England|Birchshire||"),
        ["canonical/families"] = () => LayoutSample.Of("yotoucode|memberYotoucode|validFrom|validTo\nY34|Y30|2017-01-01|\nY34|Y32|2017-01-01|"),
        ["canonical/population"] = () => LayoutSample.Of("yotoucode|year|age|count|sex|ethnicity\nY34|2022|10|8588||\nY34|2022|11|8587||"),
        ["canonical/published"] = () => LayoutSample.Of("measure|areaType|area|periodStart|periodEnd|numerator|denominator|reoffences|value|source|releaseDate\nreoffending.binary|FAMILY|Y34|2016-04-01|2017-03-31|151.7|405.3|538.2||Plan|2019-01-31\nfte.rate|REGION|East Midlands|2022-01-01|2022-12-31||||160.5|Plan|2023-05-31"),
        ["canonical/remand_prices"] = () => LayoutSample.Of("establishmentType|validFrom|pricePerNight\nYOI|2016-04-01|177\nSTC|2016-04-01|472"),
        ["canonical/targets"] = () => LayoutSample.Of("measure|yotoucode|target|tolerance|betterToBe|validFrom|validTo\nni45.ete|Y34|80|75|HIGHER|2019-04-01|\nfte.rate|Y34|150|160|LOWER|2019-04-01|"),
        ["canonical/school_holidays"] = () => LayoutSample.Of("yotoucode|firstDate|lastDate\nY34|2012-12-22|2013-01-03\nY34|2013-02-16|2013-02-24"),
        ["reoffending-table"] = () => LayoutSample.Of(
            "YOT|Number in the cohort|Number of reoffenders|Number of reoffences|Reoffences per reoffender|Reoffences per offender|% Reoffending\nNorthamptonshire|265|96|439|4.57|1.66|36.2%\nFamily|405.3|151.7|538.2|3.55|1.33|37.4%\nEast Midlands|2,491|982|3,737|3.81|1.50|39.4%\nEngland and Wales|29,180|11,842|46,107|3.89|1.58|40.6%",
            "Proven reoffending of children", "April 2016 to March 2017"),
        ["youth-data-summary/dates"] = () => LayoutSample.Of("Area|Measure|Period start|Period end|Numerator|Denominator|Rate|Release date\nNorthamptonshire|First time entrants|2022-01-01|2022-12-31|118|79,331|148.7|2023-05-31\nEast Midlands|First time entrants|2022-01-01|2022-12-31|780|480,112|162.5|2023-05-31"),
        ["council-scorecard"] = () => LayoutSample.Of("Corp Ref|Metric Title|Priority|Lead Directorate|Better to be?|Target|Q1|Jul|Aug|Sep|Q2|YTD|Stat Neighbour|Regional|National\nC1|First time entrants per 100,000|Safe|Children|Lower|150|140|||138|138|138|160|162|146\nC2|% of children reoffending|Safe|Children|Lower|30%|31%|||29%|29%|30%|35%|33%|32%"),
        ["ons-population/series"] = () => LayoutSample.Of("ladcode23|laname23|country|sex|age|population_2021|population_2022\nE06000061|North Northamptonshire|E|1|9|2200|2210\nE06000061|North Northamptonshire|E|1|10|2300|2310\nE06000062|West Northamptonshire|E|1|10|2700|2720\nE06000061|North Northamptonshire|E|2|10|2200|2190") with { Records = 6 },
        ["youth-data-summary/period"] = () => LayoutSample.Of("Area|Measure|Period|Numerator|Denominator|Rate|Release date\nNorthamptonshire YOT|FTE|Jan 2022 - Dec 2022|118|79,331|148.7|2023-05-31\nEngland|FTE|Jan 2022 - Dec 2022|8,016|5,500,000|146.0|2023-05-31"),
        ["ons-population/single-years"] = () => LayoutSample.Of(
            $"ltla21_code|ltla21_name|total_population|{string.Join('|', Enumerable.Range(0, 90))}|90+\nE06000061|North Northamptonshire|350000|{string.Join('|', Enumerable.Range(4000, 90))}|1017\nE06000062|West Northamptonshire|400000|{string.Join('|', Enumerable.Range(5000, 90))}|1217",
            "Population by single year of age, mid-2020") with { Records = 16 },
        ["work-list"] = () => LayoutSample.Of("Fixed?|Child|What is wrong|Column|Value|Why it matters|Measures|Whole row|Level|Rule|File|Line|Row key|Read as\nyes|C1|The code is not known.|ethnicity|PURPLE|It is read as not known. Give a code of the list.|kpi2|ypid=C1; ethnicity=PURPLE|warning|unknown-code|q1 children.csv|2|ypid=C1|children.csv\n|C2|The date is none.|dateOfBirth|31/02/2008|The whole row is lost. Write the date as yyyy-MM-dd.|kpi2, kpi3|ypid=C2; dateOfBirth=31/02/2008|error|unreadable-date|q1 children.csv|3|ypid=C2|children.csv"),
        ["area-map"] = () => LayoutSample.Of("areaCode|areaName|yotoucode\nE06000061|North Northamptonshire|Y34\nE06000062|West Northamptonshire|Y34"),
        ["police-uk/street_crimes"] = () => LayoutSample.Of("Crime ID|Month|Reported by|Falls within|Longitude|Latitude|Location|LSOA code|LSOA name|Crime type|Last outcome category|Context\n185f71|2019-01|Northamptonshire Police|Northamptonshire Police|-0.637500|52.281992|On or near Station Road|E01027337|Wellingborough 010C|Violence and sexual offences|Unable to prosecute suspect|\n|2019-01|Northamptonshire Police|Northamptonshire Police|-0.673024|52.222436|On or near The Orchard|E01027348|Wellingborough 010D|Anti-social behaviour||"),
        ["police-uk/crime_outcomes"] = () => LayoutSample.Of("Crime ID|Month|Reported by|Falls within|Longitude|Latitude|Location|LSOA code|LSOA name|Outcome type\nb34f97|2019-01|Northamptonshire Police|Northamptonshire Police|-0.846871|52.261349|On or near Sports/Recreation Area|E01027182|Northampton 006C|Defendant found not guilty\ne2528a|2019-01|Northamptonshire Police|Northamptonshire Police|-0.692075|52.302460|On or near MARKET STREET|E01027349|Wellingborough 006A|Offender given a caution"),
        ["police-uk/stop_and_searches"] = () => LayoutSample.Of("Type|Date|Part of a policing operation|Policing operation|Latitude|Longitude|Gender|Age range|Self-defined ethnicity|Officer-defined ethnicity|Legislation|Object of search|Outcome|Outcome linked to object of search|Removal of more than just outer clothing\nPerson search|2019-01-01T23:54:00+00:00|False||52.235541|-0.893419|Male|10-17|Other ethnic group - Not stated|Black|Misuse of Drugs Act 1971 (section 23)|Controlled drugs|A no further action disposal|False|False\nPerson search|2019-01-02T00:25:00+00:00|False||52.261976|-0.810341|Male|18-24|White - Any other White background|White|Police and Criminal Evidence Act 1984 (section 1)|Offensive weapons|A no further action disposal|False|False"),
        ["police-suspects"] = () => LayoutSample.Of("Crime Number|Person URN|PNC ID|Forename|Surname|Date of Birth|Sex|Self Defined Ethnicity|Officer Defined Ethnicity|Home Postcode|Recorded Date|Committed From|HO Class|CJS Code|Offence|Suspect Status|HO Outcome|Outcome Date|Domestic|Knife\n19000001|N1001|07/1234567A|Alex|Example|01/05/2008|M|W1|1|NN1 1AA|02/01/2024|01/01/2024|34B|TH68023|Robbery|Suspect|8 - Community resolution|01/03/2024|N|Y\n19000002|N1002||Sam|Sample|31/01/2007|F|B2|IC3|NN2 2BB|03/01/2024|03/01/2024|8N|OF61016|Assault|Suspect|22|01/04/2024|N|N"),
        ["service-people"] = () => LayoutSample.Of("ypid|Forename|Middle Name|Surname|Date of Birth|Sex|Postcode|PNC Number\nC1|Alex||Example|01/05/2008|M|NN1 1AA|07/1234567A\nC2|Sam|Lee|Sample|31/01/2007|F|NN2 2BB|"),
        ["pnc-entrants"] = () => LayoutSample.Of("PNC ID|Surname|Forename|Date of Birth|Sex|Home Postcode|Date of First Caution or Conviction|Disposal|Primary Offence|Police Force\n22/1234567A|EXAMPLE|ALEX|01/05/2008|M|NN1 1AA|14/02/2023|Youth caution|Common assault|Northamptonshire\n22/1234568B|SAMPLE|SAM|31/01/2007|F|NN2 2BB|20/03/2023|Referral order|Robbery|Northamptonshire"),
        ["police-custody"] = () => LayoutSample.Of("Custody Record Number|Person URN|Forename|Surname|Date of Birth|Sex|Self Defined Ethnicity|Station|Arrival Time|Detention Authorised|Released Time|Arrest Offence|Reason for Detention|AA Called|AA Arrived|L&D Seen|Disposal|PACE s38 Transfer|Strip Search\nCU/1/24|N1001|Alex|Example|01/05/2008|M|W1|Criminal Justice Centre|02/01/2024 23:15|02/01/2024 23:40|03/01/2024 09:05|Robbery|Secure evidence|02/01/2024 23:45|03/01/2024 01:10|Y|NFA|N|N\nCU/2/24|N1002|Sam|Sample|31/01/2007|F|M1|Weekley Wood|03/01/2024 10:00|03/01/2024 10:20|03/01/2024 15:30|Assault|Prompt investigation|03/01/2024 10:25|03/01/2024 11:10|N|Bail|N|N"),
    };

    /// <summary>The ids of layouts, with where they need a sample of their own.</summary>
    public static IEnumerable<string> Ids => LayoutLibrary.Tables.Select(table => table.Id);

    public static LayoutSample Of(string id)
    {
        if (Written.TryGetValue(id, out Func<LayoutSample>? sample))
        {
            return sample();
        }

        TableLayout layout = LayoutLibrary.Find(id) ?? throw new ArgumentException($"There is no layout {id}.", nameof(id));
        return layout.Table.Sheet.Length > 0 ? OfDocuments(layout) : layout.Table.Figures.IsEmpty ? throw new ArgumentException($"{id} has no sample.", nameof(id)) : OfTemplate(layout);
    }

    // The columns of the template, every label it is read by, 1 in every cell: as many records as it has figures.
    private static LayoutSample OfTemplate(TableLayout layout)
    {
        string[] headers = [.. layout.Table.Columns.OrderBy(column => column.To is "returnStatus" ? 0 : 1).Select(column => column.Headers[0])];
        string[] labels = [.. layout.Table.Figures.SelectMany(figure => figure.Above.Concat(figure.Below)).SelectMany(group => group.Labels).Distinct()];
        labels = labels.Length > 0 ? labels : ["Living with parent(s)", "Temporary accomodation"];
        int records = layout.Table.Figures.Sum(figure => 1 + (figure.By.Length > 0 ? figure.Prefixes.Count : 0));
        return new LayoutSample(headers, [.. labels.Select(label => headers.Select(header => header switch
        {
            "yot_code" => "Y34",
            "reporting_date" => "2024-06-30",
            "description" => label,
            "return_status_id" => "77",
            _ => "1",
        }).ToArray())]) { Records = records };
    }

    // One document a child, every field of the item filled in by what its column reads.
    private static LayoutSample OfDocuments(TableLayout layout)
    {
        MappedColumn[] columns = [.. layout.Table.Columns.Where(column => layout.Target.Find(column.To) >= 0)];
        string[] headers = [.. columns.Select(column => column.Headers[0])];
        string[][] rows = [.. Enumerable.Range(1, 2).Select(number => columns.Select(column => Value(layout.Target, column.To, number)).ToArray())];
        return new LayoutSample(headers, rows[..(layout.Target.Name == "programme_offences.csv" ? 1 : 2)]) { JsonItem = layout.Table.Sheet };
    }

    private static string Value(FileLayout target, string column, int number) => column switch
    {
        "ypid" => target.Name == "children.csv" ? $"C{number + 7}" : $"C{number}",
        "yotoucode" => "Y34",
        "offenceID" => target.Name == "offences.csv" ? $"O{number + 6}" : "O1",
        "interventionProgrammeID" => target.Name == "programmes.csv" ? $"P{number + 6}" : "P1",
        "yjboffenceCategory" => "ROBBERY",
        "legalOutcome" => "YOUTH_CAUTION",
        "status" => "CHILD_IN_NEED",
        "ethnicity" => "WHITE",
        _ => OfKind(target.Columns[target.Find(column)], number),
    };

    private static string OfKind(Column column, int number) => column.Kind switch
    {
        ValueKind.Date => string.Create(CultureInfo.InvariantCulture, $"2023-0{number}-1{number}"),
        ValueKind.YesNo => number == 1 ? "YES" : "NO",
        ValueKind.Number or ValueKind.Whole or ValueKind.Gravity => number.ToString(CultureInfo.InvariantCulture),
        ValueKind.Id => $"{column.Name}{number}",
        _ => "",
    };
}
