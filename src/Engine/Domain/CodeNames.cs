namespace KpiAnalytics.Engine.Domain;

/// <summary>The words files use for the engine's enums (contracts/command-line.md).</summary>
public static class CodeNames
{
    public static string CodeOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Quarter => "quarter",
        PeriodKind.Rolling12 => "rolling12",
        PeriodKind.FinancialYear => "financial-year",
        PeriodKind.CalendarYear => "calendar-year",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No such kind of period."),
    };

    /// <summary>The kind of a code, any case; null where there is none.</summary>
    public static PeriodKind? PeriodKindOf(string code)
    {
        foreach (PeriodKind kind in Enum.GetValues<PeriodKind>())
        {
            if (string.Equals(CodeOf(kind), code, StringComparison.OrdinalIgnoreCase))
            {
                return kind;
            }
        }

        return null;
    }

    public static string CodeOf(AreaType type) => type switch
    {
        AreaType.Service => "SERVICE",
        AreaType.Family => "FAMILY",
        AreaType.Region => "REGION",
        AreaType.National => "NATIONAL",
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "No such type of area."),
    };
}
