using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>The record another file must hold before a row can be accepted.</summary>
/// <param name="Name">What it is called: "offence".</param>
/// <param name="File">The file that holds it.</param>
/// <param name="Columns">The columns that name it, here and as the key there.</param>
internal sealed record ParentLink(string Name, string File, ImmutableArray<string> Columns)
{
    public static readonly ParentLink Child = new("child", "children.csv", ["ypid"]);

    public static readonly ParentLink Offence = new("offence", "offences.csv", ["ypid", "offenceID"]);

    public static readonly ParentLink Programme = new("programme", "programmes.csv", ["ypid", "interventionProgrammeID"]);
}
