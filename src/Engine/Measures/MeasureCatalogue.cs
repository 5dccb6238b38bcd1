using System.Collections.Immutable;
using KpiAnalytics.Engine.Measures.Kpis;
using KpiAnalytics.Engine.Measures.Local;

namespace KpiAnalytics.Engine.Measures;

/// <summary>Every measure, one line each.</summary>
public static class MeasureCatalogue
{
    /// <summary>All measures, in the order boards read them.</summary>
    public static readonly ImmutableArray<Measure> All =
    [
        BinaryReoffending.Measure,
        ReoffencesPerReoffender.Measure,
        ReoffencesPerOffender.Measure,
        FirstTimeEntrants.Measure,
        CustodyRate.Measure,
        ChildrenInCustody.Measure,
        CustodialSentences.Measure,
        Kpi1Accommodation.Measure,
        Kpi2Ete.Measure,
        Kpi3SendAln.Measure,
        Kpi4MentalHealth.Measure,
        Kpi5SubstanceMisuse.Measure,
        Kpi6OutOfCourt.Measure,
        Kpi7WiderServices.Measure,
        Kpi8BoardAttendance.Measure,
        Kpi9SeriousViolence.Measure,
        Kpi10Victims.Measure,
        EteAtEndOfDisposal.Measure,
        SuitableAccommodation.Measure,
        RemandBedNights.Measure,
        RemandCost.Measure,
        RemandEpisodes.Measure,
        LongRemands.Measure,
        ChildrenSentenced.Measure,
        ChildrenProfile.Measure,
        SeriousViolenceRate.Measure,
        SeriousShareOfViolence.Measure,
        KnifeOffences.Measure,
        OutOfCourtCompletion.Measure,
        BoardAttendance.Measure,
        ShareDifference.Measure,
        RelativeRate.Measure,
        ProlificShare.Measure,
    ];

    /// <summary>All measures, each followed by its sub-measures.</summary>
    public static readonly ImmutableArray<Measure> WithSubMeasures = [.. All.SelectMany(measure => measure.SubMeasures.Prepend(measure))];

    /// <summary>The measure or sub-measure of an id, any case; null where there is none.</summary>
    public static Measure? Find(string id) =>
        WithSubMeasures.FirstOrDefault(measure => string.Equals(measure.Id, id, StringComparison.OrdinalIgnoreCase));
}
