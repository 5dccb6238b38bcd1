using System.Collections.Immutable;
using System.Globalization;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>The files an analyst dropped together.</summary>
/// <param name="Id">When it was begun, UTC, to the second, with a number where another was begun in the same second: 20261122-155213-2.</param>
/// <param name="Files">In the order they came.</param>
public sealed record Drop(string Id, ImmutableArray<DroppedFile> Files)
{
    private const string Moment = "yyyyMMdd-HHmmss";

    /// <summary>"22 Nov 2026 15:52", UTC.</summary>
    public string DroppedAt =>
        DateTime.ParseExact(Id[..Moment.Length], Moment, CultureInfo.InvariantCulture).ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    public static string IdAt(DateTimeOffset time, int number) =>
        time.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture) + (number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}"));

    /// <summary>Whether a text from outside, such as a link, has the form of an id. Nothing else ever becomes part of a path.</summary>
    public static bool IsId(string text) =>
        text.Length is >= 15 and <= 20
        && DateTime.TryParseExact(text[..Moment.Length], Moment, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && (text.Length == Moment.Length || (text[Moment.Length] == '-' && text.Length > Moment.Length + 1 && text[(Moment.Length + 1)..].All(char.IsAsciiDigit)));
}
