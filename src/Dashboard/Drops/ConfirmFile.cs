using System.Collections.Immutable;

namespace KpiAnalytics.Dashboard.Drops;

/// <summary>One file's questions: a file is one supplier's.</summary>
internal sealed class ConfirmFile(int number, string name, ImmutableArray<ConfirmTable> tables)
{
    public int Number { get; } = number;

    public string Name { get; } = name;

    public ImmutableArray<ConfirmTable> Tables { get; } = tables;

    public string Supplier { get; set; } = "";

    /// <summary>What is still missing, in one sentence; empty = nothing.</summary>
    public string Problem => Supplier.Trim().Length == 0
        ? $"Name the supplier of {Name}: the answers are remembered for the supplier's next files."
        : Tables.Select(table => table.Problem).FirstOrDefault(problem => problem.Length > 0, "");
}
