using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>Out-of-court programmes that ended, one a child and programme: both the disposal type and the outcome are out of court (spec 5.6).</summary>
internal static class OutOfCourtProgrammes
{
    public static EventTable Of(Order[] orders, Outcomes outcomes, ServiceList services)
    {
        RecordColumns columns = outcomes.Columns;
        Order[] rows =
        [
            .. orders.Where(order => IsOutOfCourt(order.Disposal.OrderType) && IsOutOfCourt(order.Programme.Disposal.OrderType))
                .DistinctBy(order => (order.Child, order.Programme.ProgrammeId)),
        ];
        return new EventTableBuilder<Order>(rows, services.Count, row => columns.OutcomeService[row.Outcome], row => row.Quarter, row => row.Child)
            .Code(Dimensions.Sex, row => columns.Sex[row.Child])
            .Code(Dimensions.Ethnicity, row => columns.Ethnicity[row.Child])
            .Code(Dimensions.AgeBand, row => Dimensions.AgeBandOf(row.Age))
            .Code(Dimensions.Age, row => Dimensions.AgeOf(row.Age))
            .Code(Dimensions.OutcomeTier, row => Dimensions.OutcomeTier.Known((byte)row.Disposal.Tier))
            .Code(Dimensions.OrderType, row => (byte)row.Disposal.OrderType)
            .Code(Dimensions.OutOfCourtType, row => TypeOf(row.Disposal.Code))
            .Code(Dimensions.Conclusion, row => (byte)ConclusionOf(row.Programme))
            .Has(Fact.Completed, row => row.Programme.IsCompleted == true)
            .Build();
    }

    private static bool IsOutOfCourt(OrderType type) =>
        type is OrderType.OutOfCourt or OrderType.YouthCaution or OrderType.YouthConditionalCaution;

    private static Conclusion ConclusionOf(Programme programme) =>
        programme.Conclusion == Conclusion.NotKnown && programme.IsCompleted == true ? Conclusion.Completed : programme.Conclusion;

    /// <summary>The category of <see cref="Dimensions.OutOfCourtType"/>.</summary>
    private static byte TypeOf(string code) => code switch
    {
        "COMMUNITY_RESOLUTION_WITH_YJS_INVOLVEMENT" or "COMMUNITY_RESOLUTION_WITH_YOT_INTERVENTION" => 1,
        "NO_FURTHER_ACTION_OUTCOME_22_WITH_YJS_INVOLVEMENT" => 2,
        "NO_FURTHER_ACTION_OUTCOME_22_DEFERRED_PROSECUTION_CAUTION_WITH_YJS_INVOLVEMENT" => 3,
        "NO_FURTHER_ACTION_OUTCOME_20_21_WITH_YJS_INVOLVEMENT" => 4,
        "YOUTH_CAUTION" => 5,
        "YOUTH_CONDITIONAL_CAUTION" => 6,
        _ => 0,
    };
}
