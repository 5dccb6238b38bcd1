using System.Globalization;

namespace KpiAnalytics.Engine.Domain;

/// <summary>One calendar quarter; every period is made of whole ones. First and last day are both included.</summary>
public readonly record struct Quarter : IComparable<Quarter>
{
    /// <summary>The calendar's last quarter.</summary>
    public static readonly Quarter Latest = Of(DateOnly.MaxValue);

    private Quarter(int number) => Number = number;

    /// <summary>Quarters since January-March of the year 0: consecutive quarters have consecutive numbers.</summary>
    public int Number { get; }

    public int Year => Number / 4;

    public DateOnly FirstDay => new(Year, (Number % 4 * 3) + 1, 1);

    public DateOnly LastDay
    {
        get
        {
            int month = (Number % 4 * 3) + 3;
            return new DateOnly(Year, month, DateTime.DaysInMonth(Year, month));
        }
    }

    public static Quarter Of(DateOnly date) => new(Days.QuarterNumber(date.DayNumber));

    /// <summary>The quarter of a <see cref="Number"/>.</summary>
    public static Quarter Numbered(int number) => new(number);

    public static Quarter operator +(Quarter quarter, int quarters) => new(quarter.Number + quarters);

    public static Quarter operator -(Quarter quarter, int quarters) => new(quarter.Number - quarters);

    public static bool operator <(Quarter left, Quarter right) => left.Number < right.Number;

    public static bool operator >(Quarter left, Quarter right) => left.Number > right.Number;

    public static bool operator <=(Quarter left, Quarter right) => left.Number <= right.Number;

    public static bool operator >=(Quarter left, Quarter right) => left.Number >= right.Number;

    public int CompareTo(Quarter other) => Number.CompareTo(other.Number);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{FirstDay:MMM}-{LastDay:MMM yyyy}");
}
