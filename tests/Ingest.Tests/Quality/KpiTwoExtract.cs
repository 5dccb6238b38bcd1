using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>Ten children whose referral orders ended in April-June 2023; six in suitable education at the end.</summary>
internal static class KpiTwoExtract
{
    public static SmallExtract Write(Func<string, string[], string[]>? change = null)
    {
        SmallExtract small = new();
        string[] Changed(string file, IEnumerable<string> lines) => change is null ? [.. lines] : change(file, [.. lines]);
        IEnumerable<int> children = Enumerable.Range(1, 10);
        return small
            .With("children.csv", Changed("children.csv", children.Select(i => $"C{i},E01,2008-01-{i:00}").Prepend("ypid,yotoucode,dateOfBirth")))
            .With("offences.csv", Changed("offences.csv", children.Select(i => $"C{i},O1,2022-09-01,DRUGS").Prepend("ypid,offenceID,offenceDate,yjboffenceCategory")))
            .With("outcomes.csv", Changed("outcomes.csv", children.Select(i => $"C{i},O1,2022-10-01,REFERRAL_ORDER").Prepend("ypid,offenceID,outcomeDate,legalOutcome")))
            .With("programmes.csv", Changed("programmes.csv", children.Select(i => $"C{i},P1,2022-11-01,2023-05-{i:00},REFERRAL_ORDER,{(i > 5 ? "North team" : "")}")
                .Prepend("ypid,interventionProgrammeID,startDate,endDate,disposalType,team")))
            .With("programme_offences.csv", Changed("programme_offences.csv", children.Select(i => $"C{i},P1,O1").Prepend("ypid,interventionProgrammeID,offenceID")))
            .With("ete_statuses.csv", Changed("ete_statuses.csv", children.Select(i => $"C{i},2022-01-01,,,{(i <= 6 ? "SUITABLE" : "UNSUITABLE")}")
                .Prepend("ypid,startDate,endDate,provisionType,suitability")))
            .With("extract.json", "{ \"coverageFrom\": \"2015-01-01\", \"coverageTo\": \"2023-06-30\" }");
    }

    public static Reference Services() => new() { Services = [new Service("E01", "Ash", "North", "England", null, null)] };

    /// <summary>The report of what the files hold, with effects.</summary>
    public static QualityReport Report(LoadedExtract loaded) =>
        QualityReport.Of(loaded, caseload: Caseload.Build(loaded.Extract, Services()));

    public static MeasureEffect Kpi2(IEnumerable<FaultEffect> effects, string column) =>
        effects.Single(effect => effect.Column == column).Measures.Single(measure => measure.Measure.Id == "kpi2");
}
