using System.Numerics;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Tests.Tables;

[TestFixture]
internal sealed class RowDigestTests
{
    [Test]
    public void It_is_the_same_on_every_machine()
    {
        // A digest may be kept: what it is of one text must never change.
        Assert.That(DigestOf("C1", "2023-04-01"), Is.EqualTo(new Digest(0x025B1BDC990F9154, 0x960E331B0D95D449)));
    }

    [Test]
    public void Where_one_value_ends_and_the_next_begins_counts()
    {
        Assert.That(
            new[] { DigestOf("ab", "c"), DigestOf("a", "bc"), DigestOf("abc", ""), DigestOf("", "abc"), DigestOf("abc"), DigestOf("abc", "", "") }, Is.Unique);
    }

    [Test]
    public void A_million_near_equal_texts_have_a_million_digests_and_both_halves_differ()
    {
        HashSet<ulong> upper = [];
        HashSet<ulong> lower = [];
        for (int number = 0; number < 1_000_000; number++)
        {
            Digest digest = DigestOf($"C{number:D7}", $"O{number % 10}");
            upper.Add(digest.First);
            lower.Add(digest.Second);
        }

        Assert.That((upper.Count, lower.Count), Is.EqualTo((1_000_000, 1_000_000)));
    }

    [Test]
    public void Each_single_bit_of_a_text_changes_about_half_of_the_digest()
    {
        string text = "YOUTH_REHABILITATION_ORDER";
        Digest before = DigestOf(text);
        for (int bit = 0; bit < text.Length * 16; bit++)
        {
            char[] changed = text.ToCharArray();
            changed[bit / 16] ^= (char)(1 << (bit % 16));
            Digest after = DigestOf(new string(changed));

            Assert.That(BitOperations.PopCount(before.First ^ after.First) + BitOperations.PopCount(before.Second ^ after.Second), Is.InRange(32, 96), $"bit {bit}");
        }
    }

    private static Digest DigestOf(params string[] values)
    {
        RowDigest digest = default;
        foreach (string value in values)
        {
            digest.Add(value);
        }

        return digest.Value;
    }
}
