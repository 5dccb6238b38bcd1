namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>Holds every cell of the engine's answer against the other side's.</summary>
internal static class Differences
{
    private const int Shown = 5;

    /// <summary>Prints how many cells were compared and the first that differ. True where all are equal and there is at least one.</summary>
    public static bool AreNone(string question, IEnumerable<(string Cell, string Counts)> ours, IEnumerable<string> lines, TextWriter log)
    {
        // The numbers of a line begin after its fourth comma: area type, area, first day, last day.
        Dictionary<string, string> theirs = lines.Select(Split).ToDictionary(line => line.Cell, line => line.Counts);
        int cells = 0;
        List<string> wrong = [];
        foreach ((string cell, string counts) in ours)
        {
            cells++;
            if (!theirs.Remove(cell, out string? other) || other != counts)
            {
                wrong.Add(FormattableString.Invariant($"  {cell}: {counts}, not {other ?? "there"}"));
            }
        }

        wrong.AddRange(theirs.Keys.Select(cell => $"  {cell}: not asked by the engine"));
        log.WriteLine(FormattableString.Invariant($"{question}: {cells:N0} cells, {wrong.Count} differ"));
        wrong.Take(Shown).ToList().ForEach(log.WriteLine);
        return cells > 0 && wrong.Count == 0;
    }

    private static (string Cell, string Counts) Split(string line)
    {
        int comma = -1;
        for (int i = 0; i < 4; i++)
        {
            comma = line.IndexOf(',', comma + 1);
        }

        return (line[..comma], line[(comma + 1)..]);
    }
}
