using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tables;

/// <summary>
/// The children, offences and outcomes of an extract in columns, sorted so that no question needs a look-up: children by
/// ypid, offences by child and offence id, outcomes by offence; ids ordinal. To compare ids is to compare places.
/// Days are day numbers (<see cref="DateOnly.DayNumber"/>).
/// </summary>
internal sealed class RecordColumns
{
    /// <summary>Stands for "not given" in columns of days, ages and numbers.</summary>
    public const int None = -1;

    /// <summary>Children's dates of birth.</summary>
    public required int[] Born { get; init; }

    /// <summary>Values of <see cref="Domain.Sex"/>.</summary>
    public required byte[] Sex { get; init; }

    /// <summary>Values of <see cref="Domain.Ethnicity"/>.</summary>
    public required byte[] Ethnicity { get; init; }

    /// <summary>The child's service by place, or <see cref="ServiceList.Unknown"/>.</summary>
    public required short[] ChildService { get; init; }

    public required bool[] IsDeleted { get; init; }

    /// <summary>Children with the same number are one person held twice; <see cref="None"/> is nobody else.</summary>
    public required int[] Person { get; init; }

    /// <summary>For each child its first offence; a last entry closes the last child.</summary>
    public required int[] OffenceStarts { get; init; }

    /// <summary>
    /// Each offence's id, to order the offences of one person held under two ypids; empty where the ids are aligned with the places.
    /// </summary>
    public string[] OffenceIds { get; init; } = [];

    /// <summary>The day each offence was committed.</summary>
    public required int[] Committed { get; init; }

    /// <summary>Values of <see cref="OffenceCategory"/>.</summary>
    public required byte[] Category { get; init; }

    /// <summary>1 to 8; 0 = not known.</summary>
    public required byte[] Gravity { get; init; }

    public required OffenceMarks[] Marks { get; init; }

    /// <summary>As supplied, else worked out: completed years at arrest, else at the offence.</summary>
    public required sbyte[] AgeAtArrestOrOffence { get; init; }

    /// <summary>As supplied; <see cref="None"/> where the outcome's own date decides.</summary>
    public required sbyte[] AgeOnFirstHearing { get; init; }

    /// <summary>For each offence its first outcome; a last entry closes the last offence.</summary>
    public required int[] OutcomeStarts { get; init; }

    /// <summary>The day of each outcome.</summary>
    public required int[] Decided { get; init; }

    /// <summary>Each outcome's place in <see cref="Disposals"/>.</summary>
    public required byte[] Disposal { get; init; }

    /// <summary>Every disposal that occurs.</summary>
    public required Disposal[] Disposals { get; init; }

    /// <summary>The service responsible for the outcome by place, or <see cref="ServiceList.Unknown"/>; the child's where the outcome names none.</summary>
    public required short[] OutcomeService { get; init; }

    public required OutcomeMarks[] OutcomeMark { get; init; }

    /// <summary>Values of <see cref="Domain.CourtType"/>.</summary>
    public required byte[] Court { get; init; }

    /// <summary>Outcomes of a child with the same number were given on one sentencing occasion; <see cref="None"/> = the day groups them.</summary>
    public required int[] Occasion { get; init; }

    public int Children => Born.Length;

    public int Offences => Committed.Length;

    public int Outcomes => Decided.Length;
}
