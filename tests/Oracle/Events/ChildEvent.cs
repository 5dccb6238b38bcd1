using System.Globalization;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Oracle.Events;

/// <summary>An event of one child.</summary>
internal class ChildEvent : CountedEvent
{
    public required Child Child { get; init; }

    /// <summary>The measure's own age.</summary>
    public required int Age { get; init; }

    public override IEnumerable<string> CategoriesIn(string dimension) => dimension switch
    {
        "sex" => [Codes.Of(Child.Sex)],
        "ethnicity" => [Codes.Of(Child.Ethnicity)],
        "age_band" => [Age switch { >= 10 and <= 14 => "10-14", >= 15 and <= 17 => "15-17", _ => "NOT_KNOWN" }],
        "age" => [Age is >= 10 and <= 17 ? Age.ToString(CultureInfo.InvariantCulture) : "NOT_KNOWN"],
        _ => throw new ArgumentOutOfRangeException(nameof(dimension), dimension, "The event is not described that way."),
    };
}
