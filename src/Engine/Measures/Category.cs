namespace KpiAnalytics.Engine.Measures;

/// <summary>One category of a dimension.</summary>
/// <param name="Code">The code printed in files: <c>FEMALE</c>.</param>
/// <param name="Name">The name shown to people: "Girls".</param>
public sealed record Category(string Code, string Name);
