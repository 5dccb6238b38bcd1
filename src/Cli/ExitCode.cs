namespace KpiAnalytics.Cli;

/// <summary>The program's exit codes (contracts/command-line.md).</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>Done, but the answer is "no": errors in data, figures that differ.</summary>
    public const int No = 1;

    /// <summary>Bad arguments or unreadable input.</summary>
    public const int CouldNotRun = 2;
}
