using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Courts;

/// <summary>One day in court for one occasion's offences.</summary>
/// <param name="File">The child.</param>
/// <param name="Occasion">What was heard.</param>
/// <param name="Date">The day.</param>
/// <param name="CourtType">As in codes.csv.</param>
/// <param name="Decision">What was decided until the next hearing; empty = the case was decided.</param>
internal sealed record Hearing(CaseFile File, NumberedOccasion Occasion, DateOnly Date, string CourtType, string Decision);
