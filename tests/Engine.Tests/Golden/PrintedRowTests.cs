using System.Text.Json;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>
/// The counts that services' plans print, and the rates beside them (spec 11.1 and 11.2). The counts go in as published
/// figures; the values must round to the print. From binary reoffending both other reoffending rates follow.
/// </summary>
[TestFixture(Answerer.Engine)]
[TestFixture(Answerer.Oracle)]
public sealed class PrintedRowTests(Answerer answerer)
{
    private static readonly string[] Reoffending = ["reoffending.binary", "reoffending.frequency", "reoffending.per_offender"];

    private static readonly Period Year = Period.Ending(PeriodKind.Rolling12, Quarter.Of(new DateOnly(2022, 12, 31)))!.Value;

    [TestCaseSource(nameof(Cases))]
    public void Counts_give_the_printed_values(PrintedCase printed)
    {
        string[] measures = printed.Measure == Reoffending[0] ? Reoffending : [printed.Measure];
        var question = new Question
        {
            Measures = [.. measures.Select(id => MeasureCatalogue.Find(id)!)],
            From = Year.Start,
            To = Year.End,
            PeriodKinds = [PeriodKind.Rolling12],
            Comparators = true,
        };
        IEnumerable<MeasureResult> rows = Answers.Of(answerer, OneChild(), Reference(printed), Year.End, question)
            .Where(row => row.Area.Type == printed.AreaType);
        Assert.That(rows.Select(row => Printed.Of(row.Measure, row.Value)), Is.EqualTo(printed.Printed));
    }

    /// <summary>A service is answered for when the extract holds a child of it.</summary>
    private static Extract OneChild() => new()
    {
        Children = [new Child { Ypid = "A", Service = "S1", DateOfBirth = new DateOnly(2007, 5, 5) }],
        Offences = [],
        Outcomes = [],
    };

    private static Reference Reference(PrintedCase printed) => new()
    {
        Services = [new Service("S1", "S1", "Region", "England", null, null), new Service("S2", "S2", "Region", "England", null, null)],
        FamilyMembers = [new FamilyMember("S1", "S2", null, null)],
        Published =
        [
            new PublishedFigure
            {
                Measure = printed.Measure,
                AreaType = printed.AreaType,
                Area = printed.AreaType switch { AreaType.Family => "S1", AreaType.Region => "Region", _ => "England" },
                PeriodStart = Year.Start,
                PeriodEnd = Year.End,
                Numerator = printed.Numerator,
                Denominator = printed.Denominator,
                Reoffences = printed.Reoffences,
                Source = "Plan",
                ReleaseDate = Year.End,
            },
        ],
    };

    private static IEnumerable<TestCaseData> Cases()
    {
        string file = Path.Combine(TestContext.CurrentContext.TestDirectory, "golden", "printed-rows.json");
        return JsonSerializer.Deserialize<PrintedCase[]>(File.ReadAllText(file), GoldenCase.Options)!
            .Select(printed => new TestCaseData(printed).SetArgDisplayNames(printed.Id));
    }

    /// <summary>One printed row: counts, and the value of each measure that follows from them.</summary>
    public sealed record PrintedCase(
        string Id, string Measure, AreaType AreaType, double Numerator, double Denominator, double? Reoffences, string[] Printed);
}
