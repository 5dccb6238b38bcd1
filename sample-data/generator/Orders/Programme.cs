using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Counting;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Orders;

/// <summary>One intervention programme: the work that follows an occasion.</summary>
/// <param name="file">The child.</param>
/// <param name="occasion">The occasion; the programme is linked to its offences.</param>
/// <param name="disposalType">As in codes.csv.</param>
/// <param name="start">The first day.</param>
/// <param name="end">The last day, also where it lies after the extract's end.</param>
internal sealed class Programme(CaseFile file, NumberedOccasion occasion, string disposalType, DateOnly start, DateOnly end)
{
    public CaseFile File => file;

    public NumberedOccasion Occasion => occasion;

    public string DisposalType => disposalType;

    public DateOnly Start => start;

    public DateOnly End => end;

    public Disposal Disposal => occasion.Final!.Disposal;

    public DateOnly OutcomeDate => occasion.Final!.Date;

    public bool HasEnded => end <= Coverage.To;

    public bool IsVoluntary => Disposal.Tier == Tier.Diversion;

    public bool IsCaution => Disposal.Tier == Tier.PreCourt;

    public bool IsOutOfCourt => IsVoluntary || IsCaution;

    public bool IsCourtOrder => !IsOutOfCourt;

    /// <summary>The part of a detention and training order in custody: the order goes on after it.</summary>
    public bool IsCustodialPart => disposalType == "DTO_CUSTODY";

    /// <summary>The order's first day: of a licence the day of the sentence.</summary>
    public DateOnly OrderStart => disposalType == "DTO_LICENCE" ? OutcomeDate : start;

    /// <summary>It can be the order of its child and quarter.</summary>
    public bool Counts =>
        HasEnded && !IsCustodialPart && !file.Child.IsDeleted && !occasion.Final!.IsElsewhere && file.Child.AgeOn(OrderStart) is >= 10 and <= 17;

    public Quarter Quarter => Quarter.Of(end);

    public bool IsOfSchoolAgeAtStart => SchoolAge.Includes(file.Child.DateOfBirth, start);

    public bool IsOfSchoolAgeAtEnd => SchoolAge.Includes(file.Child.DateOfBirth, end);

    /// <summary>COMPLETED, DECLINED, FURTHER_OUTCOME, OUTSIDE_CONTROL or, where it was not recorded, empty.</summary>
    public string Conclusion { get; set; } = "";

    public bool? IsCompleted { get; set; }

    /// <summary>What kept the child out of education and work; empty = nothing named.</summary>
    public string Scenario { get; set; } = "";

    public int? HoursAtStart { get; set; }

    public int? HoursAtEnd { get; set; }

    public bool HasVictim { get; set; }

    public string Area { get; init; } = "";
}
