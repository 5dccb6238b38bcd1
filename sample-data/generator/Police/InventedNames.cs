using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.Police;

/// <summary>
/// Names for people who do not exist: common forenames and surnames of England put together by chance, the first of each list the commonest, and
/// surnames built from syllables so that there are rare ones.
/// </summary>
internal sealed class InventedNames(SplitMix64 draw)
{
    private static readonly ImmutableArray<string> Boys =
    [
        .. ("Jack Mohammed Oliver Thomas Harry James Joshua Daniel Callum William Connor Tyler Liam Jake Kieran Ryan Jordan Lewis Luke Alfie Charlie Ethan Jayden "
            + "George Dylan Mason Logan Kai Leo Noah Riley Brandon Bradley Reece Kyle Adam Aaron Nathan Samuel Benjamin Joseph Matthew Alexander Michael Cameron Jamie "
            + "Finley Harvey Archie Owen Max Oscar Isaac Theo Toby Zachary Louis Sebastian Edward Robert Christopher Anthony Jakub Kacper Ibrahim Yusuf Abdul Ali Omar "
            + "Tyrone Malachi Elijah Josiah Levi Billy Bobby Tommy Ronnie Frankie Ashton Corey Declan Shane Sean Patrick José André Mateusz Tobias Kwame Kofi Arjun Hassan").Split(' '),
    ];

    private static readonly ImmutableArray<string> Girls =
    [
        .. ("Chloe Emily Olivia Jessica Sophie Ellie Charlotte Lucy Megan Grace Amelia Lily Mia Ella Ruby Holly Amy Hannah Leah Katie Abigail Isabella Poppy Evie Freya "
            + "Daisy Summer Paige Courtney Shannon Lauren Bethany Georgia Eleanor Elizabeth Rebecca Sarah Amber Jasmine Skye Millie Tia Kayleigh Keira Demi Aaliyah Zara "
            + "Aisha Fatima Maryam Zuzanna Julia Nicole Natalia Maja Alicia Imogen Phoebe Rosie Scarlett Libby Faith Hope Tilly Maisie Lexi Zoë Chantelle Esmé Naomi Ama").Split(' '),
    ];

    private static readonly ImmutableArray<string> CommonSurnames =
    [
        .. ("Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Patel Khan Lewis "
            + "James Phillips Mason Mitchell Rose Davis Rodgers Cox Martin Harrison Cooper Ward Hughes Moore Clark King Harris Baker Lee Allen Morris Hill Scott Young "
            + "Ahmed Hussain Ali Begum Singh Kaur Edwards Turner Parker Watson Bennett Carter Cook Shaw Bailey Collins Murphy Kelly O'Brien O'Connor Gray Marshall Simpson "
            + "Adams Campbell Stewart Anderson Reid Ross Murray McDonald MacLeod McCarthy Kowalski Nowak Wójcik Popescu Ionescu Mensah Osei Boateng Okafor Adeyemi Nguyen "
            + "Barker Butler Chapman Dixon Ellis Fisher Foster Gibson Griffiths Holmes Hunt Hunter Jenkins Knight Lloyd Matthews Mills Owen Palmer Pearce Powell Price "
            + "Richards Rogers Russell Saunders Stevens Stone Webb Wells West Wilkinson Woods Garside Loveday Tebbutt Chown York Frost Tarry Spokes Dunkley Abbott").Split(' '),
    ];

    private static readonly ImmutableArray<string> Beginnings =
    [
        .. ("Ash Bar Beck Bram Bur Cal Cran Dal Den Dray Elm Fair Fen Gar Gil Grim Had Har Haw Hol Hux Kel Kirk Lang Lin Lock Mar Mel Mor Nor Oak Pem Pres Rad Rams Red "
            + "Ring Ros Sel Shel Stan Swin Tal Thorn Til Under Wake Wal War Wes Whit Win Wol Yar").Split(' '),
    ];

    private static readonly ImmutableArray<string> Endings =
    [
        .. ("bert bourne bridge brook bury by combe cote cott den don er field ford gate grave ham hurst ing ington kin land ley low man mere more ridge sall sett shaw "
            + "son stead stock stone ton thorpe try wick win wood worth").Split(' '),
    ];

    /// <param name="sex">2 for a girl's name; else a boy's.</param>
    public string Forename(string sex) => Skewed(sex == "2" ? Girls : Boys);

    public string Surname()
    {
        string first = draw.Chance(550) ? Skewed(CommonSurnames) : Beginnings[draw.Below(Beginnings.Length)] + Endings[draw.Below(Endings.Length)];
        return draw.Chance(35) ? $"{first}-{Skewed(CommonSurnames)}" : first;
    }

    // The less of two draws: the first of n names comes 2/n of the time, the last hardly ever.
    private string Skewed(ImmutableArray<string> names) => names[Math.Min(draw.Below(names.Length), draw.Below(names.Length))];
}
