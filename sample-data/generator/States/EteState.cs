namespace KpiAnalytics.SampleData.States;

/// <summary>A place in education, training or employment.</summary>
/// <param name="Provision">As in the source's list.</param>
/// <param name="Suitability">SUITABLE, UNSUITABLE, UNKNOWN, or empty where not recorded.</param>
/// <param name="Offered">Hours a week.</param>
/// <param name="Attended">Hours a week.</param>
internal sealed record EteState(string Provision, string Suitability, int Offered, int Attended)
{
    /// <summary>A second place at the same time.</summary>
    public EteState? Alongside { get; init; }

    public int Hours => Attended + (Alongside?.Attended ?? 0);
}
