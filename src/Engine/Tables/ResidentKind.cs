using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>What residents are described by; sex and ethnicity are zero where a part is not split by them.</summary>
internal readonly record struct ResidentKind(byte Sex, byte Ethnicity, int Age)
{
    public static ResidentKind Of(PopulationCount part) => new((byte)(part.Sex ?? 0), (byte)(part.Ethnicity ?? 0), part.Age);
}
