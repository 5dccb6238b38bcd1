using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>Custodial sentences, one for each child and sentencing occasion (contracts/extract-layout.md, "Custody").</summary>
internal static class CustodySentences
{
    private const int YoungestAge = 10;
    private const int OldestAge = 17;

    public static EventTable Table(JoinedRecords records, ServiceList services) =>
        EventRow.Table(Rows(records, services).OrderBy(row => row.Child), services.Count).Build();

    private static IEnumerable<EventRow> Rows(JoinedRecords records, ServiceList services) =>
        from place in Enumerable.Range(0, records.Children.Length)
        from sentence in records.ProvenOf(place).Where(IsEligible).GroupBy(Occasion)
        select Row(sentence.Min(SeriousnessOrder.Instance)!, services);

    private static bool IsEligible(ProvenOutcome proven) =>
        proven.IsCustody && !proven.Outcome.IsResidentElsewhere && proven.AgeOnFirstHearing is >= YoungestAge and <= OldestAge;

    /// <summary>The occasion's id, or the outcome's date where there is none. An id that looks like a date is still an id.</summary>
    private static (string Id, DateOnly? Date) Occasion(ProvenOutcome proven) =>
        proven.Outcome.SentencingOccasionId is { Length: > 0 } id ? (id, null) : ("", proven.Date);

    private static EventRow Row(ProvenOutcome sentence, ServiceList services) => new()
    {
        Service = services.PlaceOf(sentence.Service),
        Date = sentence.Date,
        Child = sentence.Place,
        Sex = sentence.Child.Sex,
        Ethnicity = sentence.Child.Ethnicity,
        Age = sentence.AgeOnFirstHearing,
        Tier = sentence.Outcome.Disposal.Tier,
        OrderType = sentence.Outcome.Disposal.OrderType,
        CourtType = sentence.Outcome.CourtType,
        Category = sentence.Offence.Category,
        Gravity = sentence.Offence.Gravity,
    };
}
