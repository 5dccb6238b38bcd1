namespace KpiAnalytics.SampleData.Tests.Plain;

/// <summary>The legal outcomes that KPIs count: rank 1 is the most serious. From contracts/codes.csv, as far as the sample uses them.</summary>
internal sealed record OrderCode(int Rank, string Type)
{
    private static readonly Dictionary<string, OrderCode> All = new()
    {
        ["SECTION_250"] = new(1, "cust"),
        ["SECTION_90_92_DETENTION"] = new(6, "cust"),
        ["DETENTION_AND_TRAINING_ORDER"] = new(8, "cust"),
        ["YOUTH_REHABILITATION_ORDER"] = new(9, "yro"),
        ["REFERRAL_ORDER"] = new(10, "ro"),
        ["YOUTH_CONDITIONAL_CAUTION"] = new(17, "ycc"),
        ["YOUTH_CAUTION"] = new(18, "yc"),
        ["NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT"] = new(21, "oocd"),
        ["NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT"] = new(22, "oocd"),
        ["NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT"] = new(23, "oocd"),
        ["COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT"] = new(24, "oocd"),
    };

    /// <summary>The case system's own words first, where they are known; null = no KPI counts the outcome.</summary>
    public static OrderCode? Of(Row outcome) => All.GetValueOrDefault(outcome["cmslegalOutcome"].ToUpperInvariant() switch
    {
        "OUTCOME 22" or "~OUTCOME 22" or "OUTCOME 22 - TEMP CODE" => "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT",
        "DEFERRED PROSECUTION OUTCOME 22" => "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT",
        _ => outcome["legalOutcome"],
    });
}
