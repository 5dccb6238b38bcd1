namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>How two birth dates stand to each other.</summary>
internal enum BirthDateLevel : byte
{
    NotKnown,
    Same,
    DayAndMonthTurned,
    OneDigit,
    OneYear,
    SameMonth,
    Different,
}
