namespace KpiAnalytics.SampleData.Police;

/// <summary>An entry in a police list, and who it really is.</summary>
internal sealed record Nominal(PolicePerson Entry, TruePerson Person);
