using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// Hashes people on arrival. Of the levels of comparison these are lost: spelling (nearly the same, similar), one part of a double name, a birth date one digit apart,
/// a PNC id one character apart, and short forms that belong to several names. All others need equality only and stay.
/// </summary>
public static class PersonHashing
{
    /// <summary>HMAC-SHA256 is as strong as its output is long; NIST SP 800-107 asks for a key of at least 112 bits, we for the whole length.</summary>
    public const int LeastKeyBytes = 32;

    /// <summary>Half of the hash: 128 bits, which two values in a list of millions share by chance less than once in 10^24.</summary>
    private const int TokenBytes = 16;

    /// <param name="person">The readable record; it is not kept.</param>
    /// <param name="key">Secret and random; both lists need the same.</param>
    /// <exception cref="ArgumentException">The key is shorter than <see cref="LeastKeyBytes"/>, or the record has no id.</exception>
    public static HashedPerson Of(Person person, ReadOnlySpan<byte> key)
    {
        if (key.Length < LeastKeyBytes)
        {
            throw new ArgumentException($"The key has {key.Length} bytes; it needs {LeastKeyBytes} at least.", nameof(key));
        }

        if (person.SourceId.Length == 0)
        {
            throw new ArgumentException("A record without an id cannot be matched.", nameof(person));
        }

        string[] traits = PersonTraits.Of(person);
        ImmutableArray<string>.Builder tokens = ImmutableArray.CreateBuilder<string>(traits.Length);
        foreach (PersonTrait trait in PersonTraits.All)
        {
            string text = traits[(int)trait];
            tokens.Add(text.Length == 0 ? "" : Token(Kind(trait), text, key));
        }

        return new HashedPerson(Token("id", person.SourceId, key), person.Sex, tokens.MoveToImmutable());
    }

    /// <summary>The token of a source id, by which a result can be brought back to a record that is at hand.</summary>
    public static string IdOf(string sourceId, ReadOnlySpan<byte> key) => Token("id", sourceId, key);

    // The kind goes into the hash, so that a value gives no hint where another kind of value happens to be written alike.
    private static string Token(string kind, string text, ReadOnlySpan<byte> key)
    {
        byte[] hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{kind}\0{text}"));
        return Convert.ToHexString(hash.AsSpan(0, TokenBytes));
    }

    // One kind for what is compared with each other: names of every place, dates however turned.
    private static string Kind(PersonTrait trait) => trait switch
    {
        PersonTrait.Forename or PersonTrait.Initial or PersonTrait.ForenameRoot or PersonTrait.MiddleName or PersonTrait.Surname => "name",
        PersonTrait.BirthDate or PersonTrait.BirthDateTurned or PersonTrait.BirthDateNextYear => "date",
        _ => trait.ToString(),
    };
}
