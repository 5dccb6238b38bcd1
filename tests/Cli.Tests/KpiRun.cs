using System.Text;

namespace KpiAnalytics.Cli.Tests;

/// <summary>One run of the program in this process, with everything it wrote.</summary>
internal sealed record KpiRun(int ExitCode, string Output, string Error)
{
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static KpiRun Of(params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = KpiProgram.Run(args, new Terminal(output, error, ShowsProgress: false));
        return new KpiRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
