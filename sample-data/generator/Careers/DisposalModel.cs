using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Careers;

/// <summary>Which disposal a child gets: harsher with each occasion, milder over the years.</summary>
internal static class DisposalModel
{
    /// <param name="draw">The random numbers.</param>
    /// <param name="date">The outcome date.</param>
    /// <param name="earlier">How many substantive occasions came before.</param>
    /// <param name="isAdult">18 or over on the date.</param>
    public static Disposal Substantive(SplitMix64 draw, DateOnly date, int earlier, bool isAdult)
    {
        if (isAdult)
        {
            return draw.Pick<Disposal>([(Disposals.AdultCommunityOrder, 4), (Disposals.Fine, 3), (Disposals.ConditionalDischarge, 2)]);
        }

        Disposal drawn = earlier switch
        {
            0 => First(draw, date),
            1 => Second(draw, date),
            _ => Later(draw, date),
        };
        return AsNamedThen(drawn, date);
    }

    /// <summary>A disposal that is not substantive: more often with the service's own work, and with Outcome 22 once it exists.</summary>
    public static Disposal Diversion(SplitMix64 draw, DateOnly date)
    {
        int outcome22 = date >= Coverage.Outcome22Begins ? 1 : 0;
        return draw.Pick<Disposal>(
        [
            (Disposals.CommunityResolution, Coverage.Drift(date, 40, 14)),
            (Disposals.PoliceResolution, Coverage.Drift(date, 36, 12)),
            (Disposals.ResolutionWithService, Coverage.Drift(date, 10, 34)),
            (Disposals.InformalAction, Coverage.Drift(date, 10, 2)),
            (Disposals.Outcome20Or21, date.Year >= 2016 ? 4 : 0),
            (Disposals.Outcome22, 20 * outcome22),
            (Disposals.Outcome22AsOther, 6 * outcome22),
            (Disposals.Outcome22Tilde, 3 * outcome22),
            (Disposals.DeferredProsecution, 4 * outcome22),
        ]);
    }

    /// <summary>What a court gives for a breach of its order.</summary>
    public static Disposal ForBreach(SplitMix64 draw) =>
        draw.Pick<Disposal>([(Disposals.YouthRehabilitation, 55), (Disposals.ReferralOrderExtension, 18), (Disposals.Fine, 15), (Disposals.DetentionAndTraining, 6)]);

    private static Disposal First(SplitMix64 draw, DateOnly date) => draw.Pick<Disposal>(
    [
        (Disposals.YouthCaution, Coverage.Drift(date, 46, 32)),
        (Disposals.YouthConditionalCaution, Coverage.Drift(date, 9, 36)),
        (Disposals.ReferralOrder, Coverage.Drift(date, 28, 23)),
        (Disposals.ConditionalDischarge, Coverage.Drift(date, 6, 3)),
        (Disposals.Fine, Coverage.Drift(date, 3, 1)),
        (Disposals.Compensation, Coverage.Drift(date, 2, 1)),
        (Disposals.Reparation, Coverage.Drift(date, 2, 0)),
        (Disposals.BindOver, 1),
        (Disposals.AbsoluteDischarge, 1),
        (Disposals.YouthRehabilitation, 2),
        (Disposals.DetentionAndTraining, 1),
    ]);

    private static Disposal Second(SplitMix64 draw, DateOnly date) => draw.Pick<Disposal>(
    [
        (Disposals.YouthCaution, Coverage.Drift(date, 12, 10)),
        (Disposals.YouthConditionalCaution, Coverage.Drift(date, 12, 26)),
        (Disposals.ReferralOrder, 34),
        (Disposals.ConditionalDischarge, Coverage.Drift(date, 7, 4)),
        (Disposals.Fine, Coverage.Drift(date, 3, 1)),
        (Disposals.Compensation, 2),
        (Disposals.YouthRehabilitation, Coverage.Drift(date, 24, 18)),
        (Disposals.DetentionAndTraining, 8),
    ]);

    private static Disposal Later(SplitMix64 draw, DateOnly date) => draw.Pick<Disposal>(
    [
        (Disposals.YouthCaution, 3),
        (Disposals.YouthConditionalCaution, Coverage.Drift(date, 5, 12)),
        (Disposals.ReferralOrder, 20),
        (Disposals.ReferralOrderExtension, 4),
        (Disposals.ConditionalDischarge, 5),
        (Disposals.YouthRehabilitation, Coverage.Drift(date, 46, 38)),
        (Disposals.DetentionAndTraining, 22),
        (Disposals.Section250, 4),
    ]);

    private static Disposal AsNamedThen(Disposal disposal, DateOnly date)
    {
        if (date < Coverage.YouthCautionsBegin && disposal.Tier == Tier.PreCourt)
        {
            return disposal == Disposals.YouthCaution ? Disposals.Reprimand : Disposals.FinalWarning;
        }

        return disposal == Disposals.Section250 && date < Coverage.SentencingCodeBegins ? Disposals.Section90 : disposal;
    }
}
