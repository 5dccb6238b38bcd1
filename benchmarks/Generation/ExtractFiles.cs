using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>Writes a dataset as the files of the extract layout: what the product's own import reads too.</summary>
internal static class ExtractFiles
{
    private static readonly string[] Sexes = ["", "MALE", "FEMALE"];
    private static readonly string[] Ethnicities = ["NOT_KNOWN", "ASIAN", "BLACK", "MIXED", "OTHER", "WHITE"];
    private static readonly string[] Courts = ["", "YOUTH", "CROWN", "MAGISTRATES", "OTHER"];
    private static readonly string[] Groups = ["", "PRE-COURT", "FIRST-TIER", "COMMUNITY", "CUSTODY", "DIVERSION"];

    private static readonly string[] Categories =
    [
        "NOT_KNOWN", "ARSON", "BREACH_OF_BAIL", "BREACH_OF_CONDITIONAL_DISCHARGE", "BREACH_OF_STATUTORY_ORDER", "CRIMINAL_DAMAGE",
        "DEATH_OR_INJURY_BY_DANGEROUS_DRIVING", "DOMESTIC_BURGLARY", "DRUGS", "FRAUD_AND_FORGERY", "MOTORING_OFFENCES",
        "NON_DOMESTIC_BURGLARY", "OTHER", "PUBLIC_ORDER", "RACIALLY_AGGRAVATED", "ROBBERY", "SEXUAL_OFFENCES", "THEFT_AND_HANDLING",
        "VEHICLE_THEFT", "VIOLENCE_AGAINST_THE_PERSON",
    ];

    /// <summary>The extract into a folder, the reference files into its folder "reference".</summary>
    public static void Write(Dataset data, string folder)
    {
        Directory.CreateDirectory(folder);
        Children(data.Columns, Path.Combine(folder, "children.csv"));
        Offences(data.Columns, Path.Combine(folder, "offences.csv"));
        Outcomes(data.Columns, Path.Combine(folder, "outcomes.csv"));
        Releases(data.Releases, Path.Combine(folder, "custody_releases.csv"));
        File.WriteAllText(
            Path.Combine(folder, "extract.json"),
            FormattableString.Invariant($$"""{ "coverageFrom": "{{Dataset.First:yyyy-MM-dd}}", "coverageTo": "{{Dataset.Last:yyyy-MM-dd}}" }""") + "\n");
        ReferenceFiles.Write(data.Reference, Path.Combine(folder, "reference"));
    }

    private static void Children(RecordColumns columns, string path)
    {
        using var file = new CsvFile(path, "ypid", "yotoucode", "dateOfBirth", "originatingYOTPersonID", "sex", "ethnicity", "deleted");
        for (int child = 0; child < columns.Children; child++)
        {
            file.Id('C', child, 8).Text(Places.Code(columns.ChildService[child])).Day(columns.Born[child]);
            PersonId(file, child, columns.Person[child]);
            file.Text(Sexes[columns.Sex[child]]).Text(Ethnicities[columns.Ethnicity[child]]).Text(columns.IsDeleted[child] ? "true" : "").End();
        }
    }

    /// <summary>Persons held twice share an id; others have one of their own, or a text that is none.</summary>
    private static CsvFile PersonId(CsvFile file, int child, int person) => (person, child % 10) switch
    {
        ( >= 0, _) => file.Id('P', person, 1),
        (_, 0) => file.Text(""),
        (_, 1) => file.Text("N/A"),
        (_, 2) => file.Text("see note"),
        _ => file.Id('U', child, 1),
    };

    private static void Offences(RecordColumns columns, string path)
    {
        using var file = new CsvFile(
            path, "ypid", "offenceID", "offenceDate", "yjboffenceCategory", "yjbseriousnessScore", "ageAtArrestOrOffence", "ageOnFirstHearing", "programmeBreachID");
        for (int child = 0; child < columns.Children; child++)
        {
            for (int offence = columns.OffenceStarts[child]; offence < columns.OffenceStarts[child + 1]; offence++)
            {
                bool isBreach = columns.Marks[offence].HasFlag(OffenceMarks.Breach);
                file.Id('C', child, 8).Id('O', offence, 9).Day(columns.Committed[offence]).Text(Categories[columns.Category[offence]])
                    .Number(columns.Gravity[offence] == 0 ? -1 : columns.Gravity[offence])
                    .Number(columns.AgeAtArrestOrOffence[offence]).Number(columns.AgeOnFirstHearing[offence]).Text(isBreach ? "B" : "").End();
            }
        }
    }

    private static void Outcomes(RecordColumns columns, string path)
    {
        using var file = new CsvFile(
            path, "ypid", "offenceID", "outcomeDate", "legalOutcome", "legalOutcomeGroup", "residenceOnLegalOutcomeDate", "outcomeAppealStatus",
            "sentencingOccasionID", "courtType", "yotoucode");
        for (int child = 0, offence = 0; child < columns.Children; child++)
        {
            for (; offence < columns.OffenceStarts[child + 1]; offence++)
            {
                for (int outcome = columns.OutcomeStarts[offence]; outcome < columns.OutcomeStarts[offence + 1]; outcome++)
                {
                    file.Id('C', child, 8).Id('O', offence, 9);
                    Outcome(file, columns, outcome, columns.ChildService[child]);
                }
            }
        }
    }

    private static void Outcome(CsvFile file, RecordColumns columns, int outcome, short childService)
    {
        Disposal disposal = columns.Disposals[columns.Disposal[outcome]];
        OutcomeMarks marks = columns.OutcomeMark[outcome];
        file.Day(columns.Decided[outcome]).Text(disposal.Code.Length == 0 ? "NOT_KNOWN" : disposal.Code).Text(Groups[(int)disposal.Tier])
            .Text(marks.HasFlag(OutcomeMarks.Elsewhere) ? "OTHER" : "LOCAL")
            .Text(marks.HasFlag(OutcomeMarks.AppealedAway) ? "Changed on appeal" : "");
        _ = columns.Occasion[outcome] < 0 ? file.Text("") : file.Id('S', columns.Occasion[outcome], 1);
        file.Text(Courts[columns.Court[outcome]])
            .Text(columns.OutcomeService[outcome] == childService ? "" : Places.Code(columns.OutcomeService[outcome])).End();
    }

    private static void Releases(Release[] releases, string path)
    {
        using var file = new CsvFile(path, "ypid", "releaseDate", "offenceID");
        foreach (Release release in releases)
        {
            file.Id('C', release.Child, 8).Day(release.Day);
            _ = release.Offence < 0 ? file.Text("") : file.Id('O', release.Offence, 9);
            file.End();
        }
    }
}
