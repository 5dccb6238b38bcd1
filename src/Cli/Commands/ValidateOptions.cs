using System.CommandLine;

namespace KpiAnalytics.Cli.Commands;

/// <summary>What <c>kpi validate</c> is asked.</summary>
internal sealed class ValidateOptions
{
    public const string Text = "text";

    public Argument<string> Extract { get; } = new("EXTRACT") { Description = "A case-level extract: a folder, or a zip of it; or any files that hold one." };

    public Option<string?> Reference { get; } = new("--reference")
    {
        Description = "The reference folder: services and published figures are then checked too, and the text report says what fixing buys.",
    };

    public Option<string?> Previous { get; } = new("--previous") { Description = "The extract before this one: what changed or vanished since is listed." };

    public Option<string?> WorkList { get; } = new("--worklist")
    {
        Description = "A filled-in work-list (XLSX): says of each of its rows whether it is fixed, instead of the report. Exit 1 where that is not what \"Fixed?\" says.",
    };

    public Option<string?> Confirmations { get; } = Choices.Confirmations();

    public Option<string?> Service { get; } = new("--service") { Description = "The service whose figures the effects are of; else the one with most children." };

    public Option<string> Format { get; } = Choices.Format(Text, "json", "csv", "xlsx");

    public Option<FileInfo?> File { get; } = Choices.Out();

    public void AddTo(Command command)
    {
        command.Add(Extract);
        foreach (Option option in new Option[] { Reference, Confirmations, Previous, WorkList, Service, Format, File })
        {
            command.Add(option);
        }
    }
}
