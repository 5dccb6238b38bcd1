using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>Children with their offences and outcomes, drawn one after another. Six in a hundred do almost half of the reoffending.</summary>
internal sealed class Careers(SplitMix64 prng, GrowingColumns records, Places places)
{
    private const int DaysPerYear = 365;
    private const int DaysToAdulthood = 18 * 36525 / 100;
    private static readonly Weighted<int> EntryAge = new((10, 14), (11, 35), (12, 70), (13, 120), (14, 170), (15, 200), (16, 205), (17, 186));
    private static readonly Weighted<byte> Sexes = new(((byte)Sex.Unknown, 1), ((byte)Sex.Male, 83), ((byte)Sex.Female, 16));

    private static readonly Weighted<byte> Ethnicities = new(
        ((byte)Ethnicity.NotKnown, 4), ((byte)Ethnicity.Asian, 6), ((byte)Ethnicity.Black, 12),
        ((byte)Ethnicity.Mixed, 9), ((byte)Ethnicity.Other, 3), ((byte)Ethnicity.White, 66));

    private readonly CareerEvents _events = new(prng, records, places);
    private int _persons;

    /// <summary>One child; now and then the same person under a second id as well.</summary>
    public void Add()
    {
        bool isHeldTwice = prng.Chance(6);
        int person = isHeldTwice ? _persons++ : RecordColumns.None;
        int age = EntryAge.Draw(prng);
        int entry = Dataset.First.DayNumber + prng.Below(Dataset.Last.DayNumber - Dataset.First.DayNumber);
        int born = entry - (age * 36525 / 100) - prng.Below(DaysPerYear);
        AddCareer(born, entry, person);
        if (isHeldTwice)
        {
            AddCareer(born, Math.Max(entry + prng.Between(-200, 400), Dataset.First.DayNumber), person);
        }
    }

    private void AddCareer(int born, int entry, int person)
    {
        short service = prng.Chance(2) ? (short)ServiceList.Unknown : places.Draw.Draw(prng);
        records.AddChild(born, Sexes.Draw(prng), Ethnicities.Draw(prng), service, isDeleted: prng.Chance(5), person);
        bool isProlific = prng.Chance(60);
        int offences = isProlific ? 7 + prng.Wait(14) : 1 + prng.Wait(2);
        int wait = isProlific ? 45 : 150;
        int lastDay = Math.Min(Dataset.Last.DayNumber, born + DaysToAdulthood);
        for (int committed = entry; offences > 0 && committed <= lastDay; offences--)
        {
            _events.Add(born, service, committed);
            committed += prng.Wait(wait);
        }

        _events.EndCareer();
    }
}
