using System.CommandLine;
using KpiAnalytics.Cli.Commands;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Cli;

/// <summary>The <c>kpi</c> program: parses the command line, runs one command, turns failures into one line and exit code 2.</summary>
internal static class KpiProgram
{
    public static int Run(string[] args, Terminal terminal)
    {
        ParseResult parsed = Root(terminal).Parse(args);
        if (parsed.Errors.Count > 0)
        {
            terminal.Error.WriteLine($"kpi: {OneLine(parsed.Errors[0].Message)} See kpi --help.");
            return ExitCode.CouldNotRun;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is BadArgumentException or UnreadableInputException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"kpi: {OneLine(exception.Message)}");
            return ExitCode.CouldNotRun;
        }
    }

    private static RootCommand Root(Terminal terminal) => new("Youth justice key performance indicators, from case-level files to figures.")
    {
        ValidateCommand.Build(terminal),
        ComputeCommand.Build(terminal),
        RecogniseCommand.Build(terminal),
        MatchCommand.Build(terminal),
        EntrantsCommand.Build(terminal),
        MeasuresCommand.Build(terminal),
    };

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
