using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts.Orders;

/// <summary>The orders that ended, one a child and quarter, in columns: what KPI 1 to 5, 7, NI 45 and NI 46 count in.</summary>
internal static class OrderTable
{
    public static EventTable Of(Order[] orders, Outcomes outcomes, CaseRecords records, Reference reference)
    {
        var hours = new HoursAtEnd(reference.SchoolHolidays);
        RecordColumns columns = outcomes.Columns;
        OrderCase[] cases =
        [
            .. orders.DistinctBy(order => (order.Child, order.Quarter)).Select(order => new OrderCase(
                order, records, DateOnly.FromDayNumber(columns.Born[order.Child]), columns.OutcomeService[order.Outcome], hours)),
        ];
        var table = new EventTableBuilder<OrderCase>(cases, records.Services.Count, row => row.Service, row => row.Order.Quarter, row => row.Order.Child);
        Describe(table, columns);
        AddHomes(table);
        AddEte(table);
        AddNeeds(table);
        AddSupport(table);
        return table.Build();
    }

    private static void Describe(EventTableBuilder<OrderCase> table, RecordColumns columns) => table
        .Code(Dimensions.Sex, row => columns.Sex[row.Order.Child])
        .Code(Dimensions.Ethnicity, row => columns.Ethnicity[row.Order.Child])
        .Code(Dimensions.AgeBand, row => Dimensions.AgeBandOf(row.Order.Age))
        .Code(Dimensions.Age, row => Dimensions.AgeOf(row.Order.Age))
        .Code(Dimensions.OutcomeTier, row => Dimensions.OutcomeTier.Known((byte)row.Order.Disposal.Tier))
        .Code(Dimensions.OrderType, row => (byte)row.Order.Disposal.OrderType)
        .Has(Fact.OutOfCourt, row => row.Order.Disposal.OrderType == OrderType.OutOfCourt)
        .Has(Fact.CourtOrder, row => row.Order.Disposal.OrderType is OrderType.ReferralOrder or OrderType.YouthRehabilitationOrder or OrderType.Custody);

    private static void AddHomes(EventTableBuilder<OrderCase> table) => table
        .Flags(Dimensions.AccommodationAtStart, row => row.HomesAtStart.Types)
        .Flags(Dimensions.AccommodationAtEnd, row => row.HomesAtEnd.Types)
        .Has(Fact.SuitableAccommodationAtStart, row => row.HomesAtStart.Suitability.IsSuitable)
        .Has(Fact.UnsuitableAccommodationAtStart, row => row.HomesAtStart.Suitability.IsUnsuitable)
        .Has(Fact.SuitableAccommodationAtEnd, row => row.HomesAtEnd.Suitability.IsSuitable)
        .Has(Fact.UnsuitableAccommodationAtEnd, row => row.HomesAtEnd.Suitability.IsUnsuitable);

    private static void AddEte(EventTableBuilder<OrderCase> table) => table
        .Flags(Dimensions.ProvisionAtStart, row => row.EteAtStart.Provisions)
        .Flags(Dimensions.ProvisionAtEnd, row => row.EteAtEnd.Provisions)
        .Code(Dimensions.SchoolAgeAtStart, row => row.EteAtStart.IsSchoolAge ? (byte)1 : (byte)2)
        .Code(Dimensions.SchoolAgeAtEnd, row => row.EteAtEnd.IsSchoolAge ? (byte)1 : (byte)2)
        .Code(Dimensions.HoursOfferedAtStart, row => row.EteAtStart.OfferedBand)
        .Code(Dimensions.HoursOfferedAtEnd, row => row.EteAtEnd.OfferedBand)
        .Code(Dimensions.HoursAttendedAtStart, row => row.EteAtStart.AttendedBand)
        .Code(Dimensions.HoursAttendedAtEnd, row => row.EteAtEnd.AttendedBand)
        .Has(Fact.SuitableEteAtStart, row => row.EteAtStart.Suitability.IsSuitable)
        .Has(Fact.UnsuitableEteAtStart, row => row.EteAtStart.Suitability.IsUnsuitable)
        .Has(Fact.SuitableEteAtEnd, row => row.EteAtEnd.Suitability.IsSuitable)
        .Has(Fact.UnsuitableEteAtEnd, row => row.EteAtEnd.Suitability.IsUnsuitable)
        .Has(Fact.FullTimeAtStart, row => row.EteAtStart.IsFullTime)
        .Has(Fact.PartTimeAtStart, row => row.EteAtStart.IsPartTime)
        .Has(Fact.FullTimeAtEnd, row => row.EteAtEnd.IsFullTime)
        .Has(Fact.PartTimeAtEnd, row => row.EteAtEnd.IsPartTime)
        .Has(Fact.HoursMet, row => row.HasHours)
        .Has(Fact.HoursMetInScenario, row => row.HasHours || row.Order.Programme.EteScenario.Length > 0);

    private static void AddNeeds(EventTableBuilder<OrderCase> table) => table
        .Flags(Dimensions.MentalHealthOffered, row => row.MentalHealth.OfferedTypes)
        .Flags(Dimensions.MentalHealthAttended, row => row.MentalHealth.AttendedTypes)
        .Flags(Dimensions.SubstanceMisuseOffered, row => row.SubstanceMisuse.OfferedTypes)
        .Flags(Dimensions.SubstanceMisuseAttended, row => row.SubstanceMisuse.AttendedTypes)
        .Has(Fact.SendIdentified, row => row.HasSendNeed)
        .Has(Fact.SendWithPlan, row => row.HasSendPlan)
        .Has(Fact.MentalHealthNeed, row => row.MentalHealth.HasNeed)
        .Has(Fact.MentalHealthAttendingAtStart, row => row.MentalHealth.IsAttendingAtStart)
        .Has(Fact.MentalHealthOffered, row => row.MentalHealth.IsOffered)
        .Has(Fact.MentalHealthAttended, row => row.MentalHealth.IsAttended)
        .Has(Fact.SubstanceMisuseNeed, row => row.SubstanceMisuse.HasNeed)
        .Has(Fact.SubstanceMisuseAttendingAtStart, row => row.SubstanceMisuse.IsAttendingAtStart)
        .Has(Fact.SubstanceMisuseOffered, row => row.SubstanceMisuse.IsOffered)
        .Has(Fact.SubstanceMisuseAttended, row => row.SubstanceMisuse.IsAttended);

    private static void AddSupport(EventTableBuilder<OrderCase> table) => table
        .Flags(Dimensions.SupportAtStart, row => row.Support.KindsAtStart)
        .Flags(Dimensions.SupportDuring, row => row.Support.KindsDuring)
        .Has(Fact.SupportedAtStart, row => row.Support.KindsAtStart != 0)
        .Has(Fact.SupportedDuring, row => row.Support.KindsDuring != 0)
        .Has(Fact.EarlyHelpOpenBefore, row => row.Support.IsOpenBefore)
        .Has(Fact.EarlyHelpReferred, row => row.Support.IsReferred)
        .Has(Fact.VictimIdentified, row => row.HasVictim);
}
