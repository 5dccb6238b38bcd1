using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest;

/// <summary>What a load of any files goes by.</summary>
public sealed record InboxOptions
{
    /// <summary>The reference given beside the files; figures in the files are added to it. Null = none but what the files hold.</summary>
    public Reference? Reference { get; init; }

    /// <summary>What an analyst has confirmed so far.</summary>
    public Confirmations Confirmations { get; init; } = Confirmations.None;
}
