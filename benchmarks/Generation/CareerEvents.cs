using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>A child's offences with what came of them: outcomes, appeals, releases.</summary>
internal sealed class CareerEvents(SplitMix64 prng, GrowingColumns records, Places places)
{
    private static readonly byte[] BreachCategories =
        [(byte)OffenceCategory.BreachOfBail, (byte)OffenceCategory.BreachOfConditionalDischarge, (byte)OffenceCategory.BreachOfStatutoryOrder];

    private int _hearing;
    private int _occasion = RecordColumns.None;
    private int _occasions;

    /// <summary>One offence. Some are dealt with at the hearing of the one before; some have no outcome yet by the extract's end.</summary>
    public void Add(int born, short service, int committed)
    {
        if (_hearing <= committed || !prng.Chance(250))
        {
            _hearing = committed + 10 + prng.Wait(70);
            _occasion = prng.Chance(600) ? _occasions++ : RecordColumns.None;
        }

        AddOffence(born, committed);
        if (_hearing <= Dataset.Last.DayNumber)
        {
            AddOutcomes(service);
        }
    }

    public void EndCareer() => _hearing = 0;

    private void AddOffence(int born, int committed)
    {
        byte category = prng.Chance(60) ? BreachCategories[prng.Below(BreachCategories.Length)] : (byte)prng.Between(0, (int)OffenceCategory.ViolenceAgainstThePerson);
        bool isBreach = BreachCategories.Contains(category) || prng.Chance(10);
        OffenceMarks marks = (isBreach ? OffenceMarks.Breach : OffenceMarks.None) | (prng.Chance(40) ? OffenceMarks.KnifeRelated : OffenceMarks.None);
        byte gravity = prng.Chance(20) ? (byte)0 : (byte)Math.Min(8, 1 + prng.Wait(3));
        int ageOnHearing = prng.Chance(400) ? AgeOn(born, _hearing) : RecordColumns.None;
        records.AddOffence(committed, category, gravity, marks, AgeOn(born, committed), ageOnHearing);
    }

    /// <summary>Usually one. One in fifty is appealed away, half of those with another in its place; one in fifty is dealt with again later.</summary>
    private void AddOutcomes(short childService)
    {
        short service = prng.Chance(30) ? places.Draw.Draw(prng) : childService;
        bool isAppealed = prng.Chance(20);
        AddOutcome(service, _hearing, _occasion, isAppealed);
        int again = _hearing + 1 + prng.Wait(60);
        if (again <= Dataset.Last.DayNumber && prng.Chance(isAppealed ? 500 : 20))
        {
            AddOutcome(service, again, RecordColumns.None, isAppealed: false);
        }
    }

    private void AddOutcome(short service, int decided, int occasion, bool isAppealed)
    {
        byte disposal = Sentencing.Draw.Draw(prng);
        OutcomeMarks marks = (isAppealed ? OutcomeMarks.AppealedAway : OutcomeMarks.None) | (prng.Chance(30) ? OutcomeMarks.Elsewhere : OutcomeMarks.None);
        records.AddOutcome(decided, disposal, service, marks, Sentencing.Court(prng, disposal), occasion);
        if (Sentencing.Disposals[disposal].Tier == OutcomeTier.Custody)
        {
            AddRelease(decided + 30 + prng.Wait(120));
        }
    }

    /// <summary>Linked to the offence; one in ten to none, one in fifty to the offence before.</summary>
    private void AddRelease(int day)
    {
        int child = records.Children - 1, offence = records.Offences - 1;
        int linked = prng.Chance(100) ? RecordColumns.None : prng.Chance(20) ? records.PreviousOffence : offence;
        records.Releases.Add(new Release(child, day, linked));
    }

    private static int AgeOn(int born, int day) => Calendar.CompletedYears(DateOnly.FromDayNumber(born), DateOnly.FromDayNumber(day));
}
