namespace KpiAnalytics.SampleData.Tests.Plain;

/// <summary>A programme that ended, with one outcome of an offence it is linked to.</summary>
internal sealed record EndedOrder(Row Programme, ValidOutcome Outcome, OrderCode Code)
{
    /// <summary>Programmes that ended and count, once for each of their outcomes that counts.</summary>
    public static readonly Lazy<IReadOnlyList<EndedOrder>> All = new(() =>
    {
        var outcomes = ValidOutcome.All.Value.ToLookup(outcome => (outcome.Ypid, outcome.OffenceId));
        var offences = SampleFile.OfChildren("programme_offences.csv").ToLookup(link => (link["ypid"], link["interventionProgrammeID"]), link => link["offenceID"]);
        return
        [
            .. from programme in SampleFile.OfChildren("programmes.csv")
               where programme.Day("endDate") is not null && programme["disposalType"] != "DTO_CUSTODY"
               from offence in offences[(programme["ypid"], programme["interventionProgrammeID"])]
               from outcome in outcomes[(programme["ypid"], offence)]
               let code = OrderCode.Of(outcome.Outcome)
               where code is not null
               let order = new EndedOrder(programme, outcome, code)
               where outcome.AgeOn(order.Start) is >= 10 and <= 17
               select order,
        ];
    });

    /// <summary>One for each child and quarter: the most serious outcome, then the latest, then the order that ended last.</summary>
    public static readonly Lazy<IReadOnlyList<EndedOrder>> Chosen = new(() =>
    [
        .. All.Value.GroupBy(order => (order.Ypid, order.End.Year, (order.End.Month - 1) / 3)).Select(ended => ended
            .OrderBy(order => order.Code.Rank).ThenByDescending(order => order.Outcome.Date)
            .ThenBy(order => order.Outcome.OffenceId, StringComparer.Ordinal).ThenByDescending(order => order.End).First()),
    ]);

    public string Ypid => Programme["ypid"];

    public string Id => Programme["interventionProgrammeID"];

    public DateOnly End => Programme.Day("endDate")!.Value;

    /// <summary>Of a licence the day of the sentence.</summary>
    public DateOnly Start => Programme["disposalType"] == "DTO_LICENCE" ? Outcome.Date : Programme.Day("startDate")!.Value;

    public bool IsCourtOrder => Code.Type is "ro" or "yro" or "cust";

    /// <summary>The orders chosen for the four quarters of a financial year.</summary>
    public static IReadOnlyList<EndedOrder> OfYear(int year) =>
        [.. Chosen.Value.Where(order => order.End >= new DateOnly(year, 4, 1) && order.End <= new DateOnly(year + 1, 3, 31))];
}
