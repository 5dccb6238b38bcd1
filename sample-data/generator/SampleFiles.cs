using System.Collections.Immutable;
using System.Text;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Caseload;
using KpiAnalytics.SampleData.Files;
using KpiAnalytics.SampleData.Police;
using KpiAnalytics.SampleData.Records;
using KpiAnalytics.SampleData.Reference;

namespace KpiAnalytics.SampleData;

/// <summary>The files of sample-data: one extract, the reference files, and police lists to match with it.</summary>
public static class SampleFiles
{
    /// <summary>Any number would do; with this one the printed figures are met soonest.</summary>
    private const ulong Seed = 20240205;

    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Every file by its path below sample-data (with forward slashes) and its text. The same on every machine, every time.</summary>
    public static IReadOnlyDictionary<string, string> Make()
    {
        SplitMix64 draw = new(Seed);
        ExtractTables tables = new(draw);
        foreach (Person person in SampleCaseload.Make(draw))
        {
            tables.Add(person);
        }

        CaseWork work = new(Seed);
        work.Add(tables.Files);
        Faults.AddTo(tables);
        WorkFaults.AddTo(work);
        ImmutableArray<CaseFile> files = [.. tables.Files];
        tables.Add(SentencedAtEighteen.Make());
        CaseFile last = tables.Files[^1];
        work.AddCourts(last, remand: null);
        PoliceTables police = new(Seed, files, last);
        return new Dictionary<string, string>
        {
            ["northamptonshire/children.csv"] = tables.Children.ToString(),
            ["northamptonshire/offences.csv"] = tables.Offences.ToString(),
            ["northamptonshire/outcomes.csv"] = tables.Outcomes.ToString(),
            ["northamptonshire/custody_releases.csv"] = tables.Releases.ToString(),
            ["northamptonshire/extract.json"] = ExtractStatement(),
            ["northamptonshire/programmes.csv"] = work.Orders.Programmes.ToString(),
            ["northamptonshire/programme_offences.csv"] = work.Orders.ProgrammeOffences.ToString(),
            ["northamptonshire/victims.csv"] = work.Orders.Victims.ToString(),
            ["northamptonshire/residences.csv"] = work.States.Residences.ToString(),
            ["northamptonshire/ete_statuses.csv"] = work.States.EteStatuses.ToString(),
            ["northamptonshire/sendaln.csv"] = work.States.SendNeeds.ToString(),
            ["northamptonshire/health.csv"] = work.States.HealthNeeds.ToString(),
            ["northamptonshire/care_statuses.csv"] = work.States.CareStatuses.ToString(),
            ["northamptonshire/hearings.csv"] = work.Courts.Hearings.ToString(),
            ["northamptonshire/remand_placements.csv"] = work.Courts.Placements.ToString(),
            ["northamptonshire/board_meetings.csv"] = work.Boards.ToString(),
            ["northamptonshire/kpi_templates.csv"] = KpiTemplates.Table().ToString(),
            ["police/service_people.csv"] = police.ServicePeople.ToString(),
            ["police/suspects.csv"] = police.Suspects.ToString(),
            ["police/custody.csv"] = police.Custody.ToString(),
            ["police/pnc_entrants.csv"] = police.PncEntrants.ToString(),
            ["police/truth.csv"] = police.Truth.ToString(),
            ["reference/services.csv"] = Services.Table().ToString(),
            ["reference/families.csv"] = Services.Families().ToString(),
            ["reference/population.csv"] = Populations.Table().ToString(),
            ["reference/published.csv"] = PublishedFigures.Table().ToString(),
            ["reference/remand_prices.csv"] = RemandPrices.Table().ToString(),
            ["reference/targets.csv"] = Targets.Table().ToString(),
            ["reference/school_holidays.csv"] = SchoolHolidays.Table().ToString(),
        };
    }

    /// <summary>Writes every file below a folder, which is made where it is missing; files already there are replaced.</summary>
    public static void WriteTo(string folder)
    {
        foreach ((string path, string text) in Make())
        {
            string file = Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, WithoutMark);
        }
    }

    private static string ExtractStatement() => string.Join('\n',
    [
        "{",
        $"  \"coverageFrom\": \"{Text.Of(Coverage.From)}\",",
        $"  \"coverageTo\": \"{Text.Of(Coverage.To)}\",",
        $"  \"extractedOn\": \"{Text.Of(Coverage.ExtractedOn)}\",",
        "  \"supplier\": \"Exemplar Case Systems (invented)\",",
        "  \"system\": \"CaseSample 7.2 (invented)\"",
        "}",
        "",
    ]);
}
