using System.Security.Cryptography;
using System.Text;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching;

namespace KpiAnalytics.Ingest.Tests.Matching;

[TestFixture]
internal sealed class PersonHashingTests
{
    private static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(number => (byte)number)];

    private static readonly Person Person = new("N1")
    {
        PncId = "2021/0777777S",
        Forename = "Thomas Leo",
        Surname = "Quillbrook",
        BirthDate = new(2008, 3, 4),
        Sex = Sex.Male,
        Postcode = "NN3 4CK",
    };

    [Test]
    public void A_token_is_the_first_half_of_the_keyed_hash()
    {
        byte[] hash = HMACSHA256.HashData(Key, Encoding.UTF8.GetBytes("name\0QUILLBROOK"));
        Assert.That(PersonHashing.Of(Person, Key).Tokens[(int)PersonTrait.Surname], Is.EqualTo(Convert.ToHexString(hash[..16])));
    }

    [Test]
    public void Nothing_stays_in_clear()
    {
        HashedPerson hashed = PersonHashing.Of(Person, Key);
        string all = string.Join(' ', [hashed.Id, .. hashed.Tokens]).ToUpperInvariant();
        foreach (string value in new[] { "N1", "777777", "THOMAS", "LEO", "QUILL", "2008", "NN3" })
        {
            Assert.That(all, Does.Not.Match($"(^| ){value}"), value);
        }

        Assert.That(hashed.Tokens, Is.All.Length.EqualTo(32));
    }

    [Test]
    public void What_is_written_differently_and_means_the_same_has_one_token() => Assert.That(
        PersonHashing.Of(Person with { PncId = "21/777777s", Surname = "QUILLBROOK", Postcode = "nn34ck" }, Key).Tokens,
        Is.EqualTo(PersonHashing.Of(Person, Key).Tokens));

    [Test]
    public void Another_key_gives_other_tokens()
    {
        byte[] other = [.. Key.Reverse()];
        Assert.That(PersonHashing.Of(Person, Key).Tokens.Intersect(PersonHashing.Of(Person, other).Tokens), Is.Empty);
    }

    [Test]
    public void A_short_key_is_refused() => Assert.That(() => PersonHashing.Of(Person, Key.AsSpan(0, 31)), Throws.ArgumentException);

    [Test]
    public void What_is_not_known_has_no_token() =>
        Assert.That(PersonHashing.Of(new Person("N1"), Key).Tokens, Is.All.Empty);
}
