using System.CommandLine;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Cli.Commands;

/// <summary>The options of <c>kpi entrants</c>.</summary>
internal sealed class EntrantsOptions
{
    public Argument<string> Extract { get; } = new("EXTRACT") { Description = "A case-level extract: a folder, or a zip of it; or any files that hold one." };

    public Option<string> Reference { get; } = new("--reference") { Description = "The reference folder.", Required = true };

    public Option<string[]> Police { get; } = new("--police")
    {
        Description = "The service's list of people, the PNC's list of first-time entrants and police lists: files, folders and zips.", Required = true, AllowMultipleArgumentsPerToken = true,
    };

    public Option<string?> Services { get; } = new("--service") { Description = "Service codes, comma separated, or all in the extract (the default)." };

    public Option<string?> PeriodKind { get; } = new("--period") { Description = "quarter, rolling12, financial-year or calendar-year (the default): every one the list covers." };

    public Option<string?> From { get; } = new("--from") { Description = "Periods begin on or after this day (yyyy-MM-dd)." };

    public Option<string?> To { get; } = new("--to") { Description = "Periods end on or before this day (yyyy-MM-dd)." };

    public Option<string?> Confirmations { get; } = Choices.Confirmations();

    public Option<string> Format { get; } = Choices.Format("text", "json");

    public Option<FileInfo?> File { get; } = Choices.Out();

    public void AddTo(Command command)
    {
        command.Add(Extract);
        foreach (Option option in new Option[] { Reference, Police, Services, PeriodKind, From, To, Confirmations, Format, File })
        {
            command.Add(option);
        }
    }

    /// <exception cref="BadArgumentException">It is no kind of period, or several.</exception>
    public PeriodKind KindOf(ParseResult parsed) => QuestionText.PeriodKinds(parsed.GetValue(PeriodKind) ?? "calendar-year") is [var kind]
        ? kind
        : throw new BadArgumentException("--period: give one kind.");
}
