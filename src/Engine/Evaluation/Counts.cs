namespace KpiAnalytics.Engine.Evaluation;

/// <summary>The whole numbers of one figure, summed over an area's members.</summary>
/// <param name="Above">Above the line.</param>
/// <param name="Below">Below the line; null where the measure has none, or where a member has no population.</param>
/// <param name="Divisor">1; for a family the number of members, since its counts are printed as means.</param>
internal readonly record struct Counts(long Above, long? Below, int Divisor)
{
    private readonly CountDetails? _details;

    /// <summary>What else is to be said of them.</summary>
    public CountDetails Details
    {
        get => _details ?? CountDetails.None;
        init => _details = value;
    }
}
