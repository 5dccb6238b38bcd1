using System.Diagnostics;
using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.SampleData.Police;

namespace KpiAnalytics.Benchmarks.Questions;

/// <summary>How long it takes to match as many nominals as children, and how right the answer is.</summary>
internal static class Matching
{
    public static void Print(int people, ulong seed, TextWriter output)
    {
        PoliceSample sample = PoliceSample.Invented(seed, people);
        Person[] children = [.. sample.Service.Select(ToPerson)];
        Person[] nominals = [.. sample.Suspects.Concat(sample.Custody).Take(people).Select(ToPerson)];
        ILookup<string, string> truth = sample.Truth.ToLookup(link => link.NominalId, link => link.Ypid, StringComparer.Ordinal);

        TimeSpan before = Process.GetCurrentProcess().TotalProcessorTime;
        Stopwatch watch = Stopwatch.StartNew();
        MatchResult result = PersonMatching.Of(children, nominals, new MatchOptions());
        watch.Stop();
        TimeSpan processor = Process.GetCurrentProcess().TotalProcessorTime - before;

        Line(output, $"{children.Length:N0} children, {nominals.Length:N0} nominals; {watch.Elapsed.TotalSeconds:F1} s on the wall clock, {processor.TotalSeconds:F1} s of processor time");
        PrintRight(result, nominals, truth, output);
        foreach (PassTally pass in result.Passes)
        {
            Line(output, $"- {pass.Name}: {pass.Pairs:N0} pairs, {pass.NewPairs:N0} new, {pass.SplitBlocks:N0} blocks split, {pass.PairsLeftOut:N0} pairs left out");
        }

        foreach (LevelWeight level in result.Model)
        {
            Line(output, $"  {level.Field} {level.Level}: {level.AmongMatches:F4} {level.AmongOthers:F6} {level.Weight:F1}");
        }
    }

    private static void PrintRight(MatchResult result, Person[] nominals, ILookup<string, string> truth, TextWriter output)
    {
        int linked = result.In(MatchBand.Same).Count();
        int right = result.In(MatchBand.Same).Count(pair => truth[pair.NominalId].Contains(pair.ChildId));
        int known = nominals.Count(nominal => truth.Contains(nominal.SourceId));
        int reviewed = result.In(MatchBand.Review).Count(pair => truth[pair.NominalId].Contains(pair.ChildId));
        Line(output, $"{known:N0} nominals known to the service, {result.ExpectedMatches:N0} estimated");
        Line(output, $"same: {linked:N0}, precision {right / (double)linked:F4}, recall {right / (double)known:F4}");
        Line(output, $"review: {result.In(MatchBand.Review).Count():N0}, of them matches {reviewed:N0}; recall with review {(right + reviewed) / (double)known:F4}");
    }

    private static void Line(TextWriter output, FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static Person ToPerson(PolicePerson person) => new(person.Id)
    {
        PncId = person.PncId,
        Forename = person.Forename,
        MiddleName = person.MiddleName,
        Surname = person.Surname,
        BirthDate = person.BirthDate,
        Sex = person.Sex switch { "1" => Sex.Male, "2" => Sex.Female, _ => Sex.Unknown },
        Postcode = person.Postcode,
    };
}
