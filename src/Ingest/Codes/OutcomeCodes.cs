using System.Collections.Frozen;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>Resolves what a case system wrote about a legal outcome to one disposal (contract, "Outcome code").</summary>
internal static class OutcomeCodes
{
    private static readonly FrozenDictionary<string, Disposal> ByCode =
        CodeTable.EntriesOf("legalOutcome").Where(entry => entry.Group.Length > 0)
            .ToFrozenDictionary(entry => entry.Code, ToDisposal, StringComparer.Ordinal);

    private static readonly FrozenDictionary<OutcomeTier, Disposal> ByTier =
        Enum.GetValues<OutcomeTier>().ToFrozenDictionary(tier => tier, Disposal.OfGroup);

    private static readonly CodeList CaseSystemTexts = CodeTable.List("cmslegalOutcome");

    /// <summary>
    /// The case system's own text where codes.csv lists it; else the code, unless it is OTHER, NOT_KNOWN or unknown;
    /// else the supplied group; else <see cref="Disposal.Unknown"/>.
    /// </summary>
    /// <param name="caseSystemText">cmslegalOutcome, any case.</param>
    /// <param name="code">legalOutcome, upper case.</param>
    /// <param name="group">legalOutcomeGroup, upper case.</param>
    public static Disposal Resolve(string caseSystemText, string code, string group)
    {
        if (CaseSystemTexts.Resolve(caseSystemText.ToUpperInvariant()) is { } meant)
        {
            return ByCode[meant];
        }

        if (ByCode.TryGetValue(code, out Disposal? disposal))
        {
            return disposal;
        }

        OutcomeTier tier = TierOf(group);
        return tier == OutcomeTier.NotKnown ? Disposal.Unknown : ByTier[tier];
    }

    /// <summary>The tier of a group, any case; NotKnown where the text is none of the groups.</summary>
    public static OutcomeTier TierOf(string group) => group.ToUpperInvariant() switch
    {
        "PRE-COURT" => OutcomeTier.PreCourt,
        "FIRST-TIER" => OutcomeTier.FirstTier,
        "COMMUNITY" => OutcomeTier.Community,
        "CUSTODY" => OutcomeTier.Custody,
        "DIVERSION" or "DIVERSION (OTHER)" => OutcomeTier.Diversion,
        _ => OutcomeTier.NotKnown,
    };

    /// <summary>The KPI column of an abbreviation of codes.csv; None for an empty one.</summary>
    /// <exception cref="InvalidOperationException">There is no such abbreviation.</exception>
    public static OrderType OrderTypeOf(string abbreviation) => abbreviation switch
    {
        "oocd" => OrderType.OutOfCourt,
        "yc" => OrderType.YouthCaution,
        "ycc" => OrderType.YouthConditionalCaution,
        "ro" => OrderType.ReferralOrder,
        "yro" => OrderType.YouthRehabilitationOrder,
        "cust" => OrderType.Custody,
        "" => OrderType.None,
        _ => throw new InvalidOperationException($"codes.csv: no order type is called {abbreviation}."),
    };

    private static Disposal ToDisposal(CodeEntry entry) =>
        new(entry.Code, TierOf(entry.Group), OrderTypeOf(entry.OrderType), entry.Seriousness ?? Disposal.NoSeriousness);
}
