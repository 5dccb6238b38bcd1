using System.Globalization;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Cli.Commands;

/// <summary>Shows how far a load has come, on one line of the terminal.</summary>
internal sealed class ProgressLine(TextWriter error) : IProgress<LoadProgress>
{
    private const string ClearLine = "\r\e[K";

    /// <summary>Null where standard error is not a terminal: nothing is shown there.</summary>
    public static ProgressLine? For(Terminal terminal) => terminal.ShowsProgress ? new ProgressLine(terminal.Error) : null;

    public void Report(LoadProgress value) =>
        error.Write(string.Create(CultureInfo.InvariantCulture, $"{ClearLine}{value.File}: {value.Rows:N0} rows"));

    /// <summary>Leaves the line empty for what comes next.</summary>
    public void Done() => error.Write(ClearLine);
}
