using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Police;

/// <summary>One slip in a text: a letter changed, left out, doubled or changed round with the next. Never in the first place.</summary>
internal sealed class KeyboardSlips(SplitMix64 draw)
{
    private const string Letters = "abcdefghijklmnoprstuvwy";

    public string In(string name)
    {
        if (name.Length < 3)
        {
            return name;
        }

        int place = draw.Between(1, name.Length - 2);
        return draw.Below(4) switch
        {
            0 => $"{name[..place]}{Letters[draw.Below(Letters.Length)]}{name[(place + 1)..]}",
            1 => name.Remove(place, 1),
            2 => name.Insert(place, name[place].ToString()),
            _ => $"{name[..place]}{name[place + 1]}{name[place]}{name[(place + 2)..]}",
        };
    }

    /// <summary>One of the last digits of an id changed.</summary>
    public string InDigits(string id)
    {
        int place = draw.Between(id.Length - 5, id.Length - 2);
        char digit = (char)('0' + ((id[place] - '0' + draw.Between(1, 9)) % 10));
        return $"{id[..place]}{digit}{id[(place + 1)..]}";
    }
}
