using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>What one of the toolkit's sheets counts and by what.</summary>
/// <param name="Number">1 to 7.</param>
/// <param name="Counted">The counting unit in words.</param>
/// <param name="By">What its rows are split by; ethnic groups are the columns of every sheet.</param>
internal sealed record SheetPlan(int Number, string Title, string Counted, EventKind Events, params ImmutableArray<Dimension> By)
{
    private const string Children = "children";
    private const string Outcomes = "outcomes, one for each child, day and legal outcome";
    private const string Offences = "offences";

    public static ImmutableArray<SheetPlan> All { get; } =
    [
        new(1, "Children by ethnicity and gender", Children, EventKind.Sanction, Dimensions.Sex),
        new(2, "Outcome tier by gender and ethnicity", Outcomes, EventKind.Sanction, Dimensions.OutcomeTier, Dimensions.Sex),
        new(3, "Outcome type by ethnicity", Outcomes, EventKind.Sanction, Dimensions.LegalOutcome),
        new(4, "Offence group by ethnicity and gender", Offences, EventKind.ProvenOffence, Dimensions.OffenceCategory, Dimensions.Sex),
        new(5, "Gravity score by ethnicity", Offences, EventKind.ProvenOffence, Dimensions.GravityScore),
        new(6, "Gravity score by ethnicity and gender", Offences, EventKind.ProvenOffence, Dimensions.GravityScore, Dimensions.Sex),
        new(7, "Offence group and gravity score by ethnicity", Offences, EventKind.ProvenOffence, Dimensions.OffenceCategory, Dimensions.GravityScore),
    ];

    /// <param name="number">1 to 7.</param>
    public static SheetPlan Of(int number) => All.Single(plan => plan.Number == number);

    /// <summary>Each child once, however many outcomes it has.</summary>
    public bool CountsChildren => Counted == Children;

    /// <summary>What the records of one of its numbers pass; null where a code is not known.</summary>
    public Filter? FilterOf(ToolkitCell cell)
    {
        string[] codes = cell.Row.Length == 0 ? [] : cell.Row.Split('*');
        (Dimension Dimension, byte? Code)[] wanted =
        [
            .. By.Zip(codes, (dimension, code) => (dimension, dimension.CodeOf(code))),
            .. cell.Group.Length == 0 ? [] : new[] { (Dimensions.Ethnicity, Dimensions.Ethnicity.CodeOf(cell.Group)) },
        ];
        bool isWhole = codes.Length == 0 || codes.Length == By.Length;
        return isWhole && wanted.All(term => term.Code is not null)
            ? new Filter([.. wanted.Select(term => new FilterTerm(term.Dimension, [term.Code!.Value]))])
            : null;
    }
}
