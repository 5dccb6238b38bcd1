using System.CommandLine;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi measures</c>: the catalogue.</summary>
internal static class MeasuresCommand
{
    public static Command Build(Terminal terminal)
    {
        Option<string> format = Choices.Format("text", "json");
        Option<FileInfo?> file = Choices.Out();
        var command = new Command("measures", "Lists every measure and sub-measure: id, name, unit, polarity, roll-up, definition, the files and columns it needs.") { format, file };
        command.SetAction(parsed =>
        {
            Action<IEnumerable<Measure>, TextWriter> write = parsed.GetValue(format) == "json" ? CatalogueOutput.WriteJson : CatalogueOutput.WriteText;
            terminal.Write(parsed.GetValue(file), writer => write(MeasureCatalogue.WithSubMeasures, writer));
            return ExitCode.Done;
        });
        return command;
    }
}
