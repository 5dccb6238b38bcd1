using System.Collections.Immutable;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>One list made ready: each id once, in the order of ids, so that the order of rows is of no account.</summary>
internal sealed class PersonList
{
    private readonly int _read;

    private PersonList(IEnumerable<PersonRow> rows, int read)
    {
        _read = read;
        // Of records with one id the first by content stays, whichever was read first.
        Rows =
        [
            .. rows.GroupBy(row => row.Id, StringComparer.Ordinal).OrderBy(rows => rows.Key, StringComparer.Ordinal)
                .Select(rows => rows.MinBy(row => (string.Join('\t', row.Traits), row.Sex), Comparer<(string, Engine.Domain.Sex)>.Create(Compare))!),
        ];
    }

    public ImmutableArray<PersonRow> Rows { get; }

    public static PersonList Of(IReadOnlyCollection<Person> people) =>
        new(people.Select(person => new PersonRow(Id(person.SourceId), person.Sex, PersonTraits.Of(person))), people.Count);

    public static PersonList Of(IReadOnlyCollection<HashedPerson> people) =>
        new(people.Select(person => new PersonRow(Id(person.Id), person.Sex, Traits(person))), people.Count);

    public ListTally Tally(int withoutKey) => new(_read, _read - Rows.Length, withoutKey);

    private static int Compare((string Traits, Engine.Domain.Sex Sex) a, (string Traits, Engine.Domain.Sex Sex) b) =>
        string.CompareOrdinal(a.Traits, b.Traits) is var order and not 0 ? order : a.Sex.CompareTo(b.Sex);

    private static string[] Traits(HashedPerson person) => person.Tokens is { IsDefault: false } tokens && tokens.Length == PersonTraits.All.Length
        ? [.. tokens]
        : throw new ArgumentException("A hashed record has a token, or an empty one, for each trait.");

    private static string Id(string id) => id.Length > 0 ? id : throw new ArgumentException("A record without an id cannot be matched.");
}
