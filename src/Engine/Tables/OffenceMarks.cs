namespace KpiAnalytics.Engine.Tables;

/// <summary>The yes-or-no columns of an offence.</summary>
[Flags]
internal enum OffenceMarks : byte
{
    None = 0,
    Breach = 1,
    KnifeRelated = 2,
}
