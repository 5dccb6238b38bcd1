namespace KpiAnalytics.Engine.Domain;

/// <summary>The group of a legal outcome (<c>legalOutcomeGroup</c>). The first four after zero are substantive.</summary>
public enum OutcomeTier : byte
{
    NotKnown,
    PreCourt,
    FirstTier,
    Community,
    Custody,
    Diversion,
}
