using System.Collections.Immutable;
using System.CommandLine;
using KpiAnalytics.Cli.Output;
using KpiAnalytics.Engine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Disclosure;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Cli.Commands;

/// <summary><c>kpi compute</c>: file in, figures out, without a store.</summary>
internal static class ComputeCommand
{
    public static Command Build(Terminal terminal)
    {
        var options = new ComputeOptions();
        var command = new Command("compute", "Computes figures from a case-level extract.");
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            Func<Caseload, Question> question = options.QuestionOf(parsed);
            ImmutableArray<MeasureResult> results = Compute(parsed, options, question, terminal);
            terminal.Write(parsed.GetValue(options.File), writer => Writer(parsed.GetValue(options.Format))(results, writer));
            return ExitCode.Done;
        });
        return command;
    }

    private static ImmutableArray<MeasureResult> Compute(
        ParseResult parsed, ComputeOptions options, Func<Caseload, Question> question, Terminal terminal)
    {
        DateOnly? asAt = Dates.Parse(parsed.GetValue(options.AsAt), "--as-at");
        ProgressLine? progress = ProgressLine.For(terminal);
        LoadedReference reference = CaseloadLoader.LoadReference(parsed.GetRequiredValue(options.Reference), progress);
        GivenFiles given = GivenFiles.Load(parsed.GetRequiredValue(options.Extract), reference.Reference, parsed.GetValue(options.Confirmations), progress);
        Reference all = given.Reference ?? reference.Reference;
        progress?.Done();
        Caseload caseload = Caseload.Build(given.Extract.Extract, all, asAt);
        ImmutableArray<MeasureResult> results = KpiEngine.Answer(caseload, question(caseload));
        return parsed.GetValue(options.Public) ? Suppression.Apply(results, all) : results;
    }

    private static Action<ImmutableArray<MeasureResult>, TextWriter> Writer(string? format) =>
        format == "json" ? FiguresJson.Write : FiguresCsv.Write;
}
