using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Police;

/// <summary>Legal outcomes as the outcome types of the Home Office Counting Rules; 23 came after the time of the sample.</summary>
internal static class PoliceOutcomes
{
    /// <summary>The type of what the service records; empty where the crime is still open.</summary>
    public static string Of(Offence offence)
    {
        if (offence.Outcomes.IsEmpty)
        {
            return "";
        }

        Disposal disposal = offence.Outcomes[0].Disposal;
        return disposal.Tier switch
        {
            Tier.PreCourt => "2",
            Tier.Diversion => OutOfCourt(disposal),
            _ => "1",
        };
    }

    private static string OutOfCourt(Disposal disposal)
    {
        if (disposal == Disposals.Outcome20Or21 || disposal == Disposals.InformalAction)
        {
            return disposal == Disposals.InformalAction ? "20" : "21";
        }

        bool isResolution = disposal == Disposals.CommunityResolution || disposal == Disposals.PoliceResolution || disposal == Disposals.ResolutionWithService;
        return isResolution ? "8" : "22";
    }
}
