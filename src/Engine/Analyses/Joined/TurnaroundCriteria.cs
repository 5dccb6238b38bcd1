using System.Collections.Immutable;

namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>
/// What makes a child eligible, as settings: areas add rules of their own. Defaults follow the Ministry of Justice's guidance "Turnaround programme" (gov.uk,
/// as of April 2025) and, for the three months, services' pages that quote the programme's rules of 2022.
/// </summary>
public sealed record TurnaroundCriteria
{
    /// <summary>A ground counts for so many months: referrals were to be made within three.</summary>
    public int Months { get; init; } = 3;

    /// <summary>Completed years on the day asked about; the guidance says 10 to 17, both included.</summary>
    public int YoungestAge { get; init; } = 10;

    public int OldestAge { get; init; } = 17;

    /// <summary>Which grounds count.</summary>
    public ImmutableArray<TurnaroundGround> Grounds { get; init; } = [.. Enum.GetValues<TurnaroundGround>()];

    /// <summary>Leaves out children who ever had a referral order, a youth rehabilitation order, another community order or custody.</summary>
    public bool LeavesOutStatutoryOrders { get; init; } = true;

    /// <summary>What the criteria ask for that no file says, so that somebody has to look.</summary>
    public static ImmutableArray<string> NotSeen { get; } =
    [
        "earlier support by the programme, which rules a child out", "anti-social behaviour: warnings, notices, contracts and civil orders", "voluntary interviews under caution",
        "acquittals", "support the family already has from early help or social care, which some areas rule out",
    ];
}
