using System.CommandLine;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Commands;

/// <summary>The options of <c>kpi compute</c>, and the question they ask.</summary>
internal sealed class ComputeOptions
{
    public Argument<string> Extract { get; } = new("EXTRACT") { Description = "A case-level extract: a folder, or a zip of it; or any files that hold one." };

    public Option<string> Reference { get; } = new("--reference") { Description = "The reference folder.", Required = true };

    public Option<string?> Confirmations { get; } = Choices.Confirmations();

    public Option<string?> Measures { get; } = new("--measure") { Description = "Measure ids, comma separated; a group such as kpi1a stands for its sub-measures; all (the default) for every measure and sub-measure." };

    public Option<string?> Services { get; } = new("--service") { Description = "Service codes, comma separated, or all in the extract (the default)." };

    public Option<string?> From { get; } = new("--from") { Description = "Periods begin on or after this day (yyyy-MM-dd)." };

    public Option<string?> To { get; } = new("--to") { Description = "Periods end on or before this day (yyyy-MM-dd)." };

    public Option<string?> PeriodKinds { get; } = new("--period")
    {
        Description = "quarter, rolling12, financial-year or calendar-year, comma separated; all four where not given.",
    };

    public Option<string?> By { get; } = new("--by") { Description = "Breakdowns, comma separated; a*b crosses two. Totals are always written." };

    public Option<string?> Filter { get; } = new("--filter") { Description = "Such as \"sex=FEMALE;ethnicity=BLACK,MIXED\"." };

    public Option<bool> Comparators { get; } = new("--comparators") { Description = "Family, regional and national rows too." };

    public Option<string?> Bootstrap { get; } = new("--bootstrap")
    {
        Description = "Seed of a bootstrap over children (a whole number): intervals for reoffences per reoffender and per offender. The same seed gives the same intervals.",
        HelpName = "SEED",
    };

    public Option<string?> AsAt { get; } = new("--as-at") { Description = "The extract's end: nothing dated later is used (yyyy-MM-dd)." };

    public Option<bool> Public { get; } = new("--public") { Description = "Hide small numbers, for publication." };

    public Option<string> Format { get; } = Choices.Format("csv", "json");

    public Option<FileInfo?> File { get; } = Choices.Out();

    public void AddTo(Command command)
    {
        command.Add(Extract);
        foreach (Option option in new Option[]
        {
            Reference, Confirmations, Measures, Services, From, To, PeriodKinds, By, Filter, Comparators, Bootstrap, AsAt, Public, Format, File,
        })
        {
            command.Add(option);
        }
    }

    /// <summary>Reads every argument now, so that a mistake is told before files are read; services are known only afterwards.</summary>
    public Func<Caseload, Question> QuestionOf(ParseResult parsed)
    {
        var question = new Question
        {
            Measures = QuestionText.Measures(parsed.GetValue(Measures)),
            From = Dates.Parse(parsed.GetValue(From), "--from"),
            To = Dates.Parse(parsed.GetValue(To), "--to"),
            PeriodKinds = QuestionText.PeriodKinds(parsed.GetValue(PeriodKinds)),
            Breakdowns = QuestionText.Breakdowns(parsed.GetValue(By)),
            Filter = QuestionText.Filter(parsed.GetValue(Filter)),
            Comparators = parsed.GetValue(Comparators),
            BootstrapSeed = QuestionText.Seed(parsed.GetValue(Bootstrap)),
            CountChildren = parsed.GetValue(Public),
        };
        string? services = parsed.GetValue(Services);
        return caseload => question with { Services = QuestionText.Services(services, caseload.Reference) };
    }
}
