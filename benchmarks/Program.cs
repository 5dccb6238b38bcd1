using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Benchmarks.Questions;

// generate SIZE FOLDER: the files of a size. compare SIZE [RESULTS]: the engine's times, held against results where given.
switch (args)
{
    case ["generate", string size, string folder]:
        ExtractFiles.Write(Dataset.Of(Enum.Parse<WorkloadSize>(size)), folder);
        return 0;
    case ["compare", string size, .. string[] rest]:
        var run = new SideBySide(Enum.Parse<WorkloadSize>(size));
        string? results = rest.Length == 0 ? null : rest[0];
        bool agrees = results is null || run.Agrees(results, Console.Error);
        run.Print(results, Console.Out);
        return agrees ? 0 : 1;
    default:
        Console.Error.WriteLine("generate SIZE FOLDER | compare SIZE [RESULTS]");
        return 2;
}
