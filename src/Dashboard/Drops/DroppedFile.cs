namespace KpiAnalytics.Dashboard.Drops;

/// <summary>One dropped file.</summary>
/// <param name="Name">As the analyst's computer names it, made safe to show; unique in its drop. Never part of a path.</param>
/// <param name="Number">The name it lies under in the drop's folder.</param>
/// <param name="Bytes">Its size.</param>
public sealed record DroppedFile(string Name, int Number, long Bytes)
{
    /// <summary>A name safe to show: the last part of a path, without control characters, and unlike those already taken.</summary>
    public static string NameOf(string name, IEnumerable<string> taken)
    {
        string last = name.Replace('\\', '/').Split('/')[^1];
        string plain = new string([.. last.Where(letter => !char.IsControl(letter))]).Trim();
        plain = plain.Length == 0 ? "file" : plain;
        string kept = plain.Length <= DropLimits.LongestName ? plain : plain[^DropLimits.LongestName..];
        HashSet<string> names = new(taken, StringComparer.OrdinalIgnoreCase);
        return Enumerable.Range(1, names.Count + 1).Select(number => Numbered(kept, number)).First(candidate => !names.Contains(candidate));
    }

    private static string Numbered(string name, int number) =>
        number == 1 ? name : FormattableString.Invariant($"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}");
}
