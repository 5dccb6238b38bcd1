using System.Collections.Immutable;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Layouts;
using static KpiAnalytics.Ingest.Layouts.Columns;

namespace KpiAnalytics.Ingest.Police;

/// <summary>The records police files become. The names are ours: forces export different columns, and the layouts map them (spec 8.3, 8.4).</summary>
internal static class PoliceLayout
{
    public static readonly ImmutableArray<FileLayout> Files =
    [
        new("police_suspects")
        {
            Columns =
            [
                Id("crimeNumber*"), Id("personID*"), Id("pncnumber"), Text("firstName"), Text("middleName"), Text("lastName"),
                Date("dateOfBirth"), Whole("age"), Code("sex"), Code("ethnicity", CodeTable.Ethnicity), Code("ethnicityObserved", CodeTable.Ethnicity),
                Text("postcode"), Date("recordedDate"), Date("committedFrom"), Date("committedTo"), Text("offenceClass"),
                Text("cjscode"), Text("offenceDescription"), Text("location"), Text("suspectStatus"), Text("outcomeCode"), Text("outcome"),
                Date("outcomeDate"), YesNo("domestic"), YesNo("knife"), YesNo("hate"), YesNo("exploitation"),
            ],
            Key = ["crimeNumber", "personID"],
        },
        new("police_custody")
        {
            Columns =
            [
                Id("custodyNumber*"), Id("personID"), Id("pncnumber"), Text("firstName"), Text("lastName"), Text("fullName"),
                Date("dateOfBirth"), Whole("age"), Code("sex"), Code("ethnicity", CodeTable.Ethnicity), Code("ethnicityObserved", CodeTable.Ethnicity), Text("postcode"),
                Text("station"), Date("arrived*"), Date("authorised"), Date("charged"), Date("released"), Text("cjscode"),
                Text("offenceDescription"), Text("reason"), Date("adultCalled"), Date("adultArrived"), YesNo("liaisonSeen"), Text("disposal"),
                YesNo("transferRequested"), YesNo("stripSearched"), Id("crimeNumber"),
            ],
            Key = ["custodyNumber"],
        },
        // First-time entrants as the PNC counts them, each person once (spec 4.3). No list is published: the columns are what the count needs and matching compares.
        new("pnc_entrants")
        {
            Columns =
            [
                Id("pncnumber*"), Text("firstName"), Text("middleName"), Text("lastName"), Date("dateOfBirth"), Code("sex"), Text("postcode"),
                Date("entryDate*"), Text("disposal"), Text("offenceDescription"), Text("force"),
            ],
            Key = ["pncnumber"],
        },
        new("stop_and_searches")
        {
            Columns =
            [
                Text("type*"), Date("date*"), YesNo("partOfOperation"), Text("operation"), Number("latitude"), Number("longitude"), Code("sex"),
                Text("ageBand"), Code("ethnicity", CodeTable.Ethnicity), Code("ethnicityObserved", CodeTable.Ethnicity), Text("legislation"),
                Text("object"), Text("outcome"), YesNo("outcomeLinked"), YesNo("moreThanOuterClothing"),
            ],
            // No key is published, and two searches may be alike in every column.
            RowsMayRepeat = true,
        },
        new("street_crimes")
        {
            Columns =
            [
                Id("crimeID"), Date("month*"), Text("force*"), Number("longitude"), Number("latitude"), Text("location"), Text("lsoaCode"),
                Text("lsoaName"), Text("crimeType*"), Text("lastOutcome"),
            ],
            RowsMayRepeat = true,
        },
        new("crime_outcomes")
        {
            Columns =
            [
                Id("crimeID*"), Date("month*"), Text("force*"), Number("longitude"), Number("latitude"), Text("location"), Text("lsoaCode"),
                Text("lsoaName"), Text("outcome*"),
            ],
            RowsMayRepeat = true,
        },
        // Not the police's, but what their nominals are matched to: the service's own list, with names (docs/matching.md).
        new("service_people")
        {
            Columns =
            [
                Id("ypid*"), Text("firstName*"), Text("middleName"), Text("lastName*"), Date("dateOfBirth*"), Code("sex"), Text("postcode"), Id("pncnumber"),
            ],
            Key = ["ypid"],
        },
        // Which service a local authority belongs to: rows of populations and published figures are joined by it.
        new("areas")
        {
            Columns = [Id("areaCode*"), Text("areaName"), Service("yotoucode*")],
        },
    ];

    /// <summary>The file of a name; null where there is none.</summary>
    public static FileLayout? Find(string file) => Files.FirstOrDefault(layout => layout.Name == file);
}
