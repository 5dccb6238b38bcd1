using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Engine.Tests.Oracle;

/// <summary>Dates of one child: on quarter boundaries and birthdays, and around the ends of the follow-up of earlier events.</summary>
internal sealed class RandomDates(Chance chance, Era era, DateOnly dateOfBirth)
{
    private readonly List<DateOnly> _events = [];

    /// <summary>Follow-up is drawn around this event from now on.</summary>
    public void Remember(DateOnly date) => _events.Add(date);

    /// <summary>On the day of an earlier event, the day after, exactly twelve months after, a day later, or anywhere.</summary>
    public DateOnly OfOffence()
    {
        if (_events.Count == 0 || chance.In100(35))
        {
            return Anywhere();
        }

        DateOnly index = chance.OneOf<DateOnly>([.. _events]);
        DateOnly last = index.AddMonths(12);
        return chance.OneOf(index, index.AddDays(1), last, last, last.AddDays(1), index.AddDays(chance.Between(0, 400)));
    }

    /// <summary>Never before the offence; often on an earlier event's day, exactly eighteen months after one, or a day later.</summary>
    public DateOnly OfOutcome(DateOnly offence)
    {
        DateOnly soon = offence.AddDays(chance.Between(0, 200));
        if (_events.Count == 0 || chance.In100(45))
        {
            return chance.In100(30) ? NotBefore(Anywhere(), offence) : soon;
        }

        DateOnly index = chance.OneOf<DateOnly>([.. _events]);
        DateOnly last = index.AddMonths(18);
        return NotBefore(chance.OneOf(index, last, last, last.AddDays(1)), offence);
    }

    public DateOnly OfRelease() => _events.Count > 0 && chance.In100(30) ? chance.OneOf<DateOnly>([.. _events]) : Anywhere();

    public DateOnly Anywhere()
    {
        DateOnly day = chance.Day(era.FirstDay, era.LastDay);
        Quarter quarter = Quarter.Of(day);
        return chance.Between(1, 100) switch
        {
            <= 15 => quarter.FirstDay,
            <= 30 => quarter.LastDay,
            <= 35 => new DateOnly(day.Year, 8, 31),
            <= 40 => era.LeapDay,
            <= 45 => Birthday(10),
            <= 52 => Birthday(18),
            _ => day,
        };
    }

    /// <summary>The birthday or the day before; of a child born on 29 February, 28 February, so that the day after is probed too.</summary>
    private DateOnly Birthday(int years) => dateOfBirth.AddYears(years).AddDays(chance.Between(-1, 1));

    private static DateOnly NotBefore(DateOnly date, DateOnly first) => date < first ? first : date;
}
