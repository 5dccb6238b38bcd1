using System.Numerics;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching.Names;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>Compares two people field by field; (a, b) and (b, a) give the same. For one thread.</summary>
internal sealed class PairComparison(PersonColumns people)
{
    private readonly NameComparison _names = new(people);
    private readonly uint[] _digits = DigitsOf(people);
    private readonly int[] _date = people[PersonTrait.BirthDate];
    private readonly int[] _turned = people[PersonTrait.BirthDateTurned];
    private readonly int[] _nextYear = people[PersonTrait.BirthDateNextYear];
    private readonly int[] _month = people[PersonTrait.BirthMonth];
    private readonly int[] _postcode = people[PersonTrait.Postcode];
    private readonly int[] _sector = people[PersonTrait.PostcodeSector];
    private readonly int[] _district = people[PersonTrait.PostcodeDistrict];
    private readonly int[] _pncId = people[PersonTrait.PncId];
    private readonly Sex[] _sex = people.Sex;

    /// <summary>The <see cref="LevelPattern"/> of a pair.</summary>
    public int PatternOf(int a, int b)
    {
        (ForenameLevel forename, SurnameLevel surname) = _names.Of(a, b);
        return LevelPattern.Of(forename, surname, BirthDates(a, b), Sexes(a, b), Postcodes(a, b), PncIds(a, b));
    }

    private BirthDateLevel BirthDates(int a, int b)
    {
        int first = _date[a];
        int second = _date[b];
        if (first == 0 || second == 0)
        {
            return BirthDateLevel.NotKnown;
        }

        if (first == second)
        {
            return BirthDateLevel.Same;
        }

        if (_turned[a] == second)
        {
            return BirthDateLevel.DayAndMonthTurned;
        }

        if (people.IsReadable && IsOneDigit(_digits[first], _digits[second]))
        {
            return BirthDateLevel.OneDigit;
        }

        if (_nextYear[a] == second || _nextYear[b] == first)
        {
            return BirthDateLevel.OneYear;
        }

        return _month[a] == _month[b] ? BirthDateLevel.SameMonth : BirthDateLevel.Different;
    }

    private SexLevel Sexes(int a, int b)
    {
        if (_sex[a] == Sex.Unknown || _sex[b] == Sex.Unknown)
        {
            return SexLevel.NotKnown;
        }

        return _sex[a] == _sex[b] ? SexLevel.Same : SexLevel.Different;
    }

    private PostcodeLevel Postcodes(int a, int b)
    {
        if (_district[a] == 0 || _district[b] == 0)
        {
            return PostcodeLevel.NotKnown;
        }

        if (_postcode[a] == _postcode[b] && _postcode[a] != 0)
        {
            return PostcodeLevel.Same;
        }

        if (_sector[a] == _sector[b] && _sector[a] != 0)
        {
            return PostcodeLevel.SameSector;
        }

        return _district[a] == _district[b] ? PostcodeLevel.SameDistrict : PostcodeLevel.Different;
    }

    private PncIdLevel PncIds(int a, int b)
    {
        int first = _pncId[a];
        int second = _pncId[b];
        if (first == 0 || second == 0)
        {
            return PncIdLevel.NotKnown;
        }

        if (first == second)
        {
            return PncIdLevel.Same;
        }

        return people.IsReadable && OneSlip.Between(people.PncIds[first], people.PncIds[second]) ? PncIdLevel.OneCharacter : PncIdLevel.Different;
    }

    /// <summary>One digit replaced, or two neighbours changed round.</summary>
    private static bool IsOneDigit(uint a, uint b)
    {
        uint differing = a ^ b;
        int lowest = BitOperations.TrailingZeroCount(differing) & ~3;
        uint rest = differing >> lowest;
        if (rest < 16)
        {
            return true;
        }

        uint twoOfA = (a >> lowest) & 0xFF;
        uint twoOfB = (b >> lowest) & 0xFF;
        return rest < 256 && twoOfA == (((twoOfB & 0xF) << 4) | (twoOfB >> 4));
    }

    // Four bits for each of the eight digits of a date.
    private static uint[] DigitsOf(PersonColumns people) =>
        people.IsReadable ? [.. people.Dates.Select(date => date.Aggregate(0u, (digits, digit) => (digits << 4) | (uint)(digit - '0')))] : [];
}
