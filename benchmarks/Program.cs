using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using KpiAnalytics.Benchmarks.Generation;
using KpiAnalytics.Benchmarks.Micro;
using KpiAnalytics.Benchmarks.Questions;

// generate SIZE FOLDER: the files of a size. compare SIZE [RESULTS]: the engine's times, held against DuckDB's results where given.
// parts SIZE [TEXT]: where the time goes.
// read FOLDER: from the files of an extract to a caseload.
// match PEOPLE [SEED]: as many children as nominals matched, and the time it takes.
// bdn ...: BenchmarkDotNet with its own arguments, in this process: its generated projects do not know this repository's build settings.
switch (args)
{
    case ["generate", string size, string folder]:
        ExtractFiles.Write(Dataset.Of(Enum.Parse<WorkloadSize>(size)), folder);
        return 0;
    case ["compare", string size, .. string[] rest]:
        var run = new SideBySide(Enum.Parse<WorkloadSize>(size), rest.Length == 0 ? null : new OtherSide(rest[0]));
        bool agrees = run.Agrees(Console.Out);
        run.Print(Console.Out);
        return agrees ? 0 : 1;
    case ["parts", string size, .. string[] rest]:
        Parts.Print(Enum.Parse<WorkloadSize>(size), rest.Length == 0 ? "" : rest[0], Console.Out);
        return 0;
    case ["read", string folder]:
        Reading.Print(folder, Console.Out);
        return 0;
    case ["match", string people, .. string[] rest]:
        Matching.Print(int.Parse(people, CultureInfo.InvariantCulture), rest.Length == 0 ? 1 : ulong.Parse(rest[0], CultureInfo.InvariantCulture), Console.Out);
        return 0;
    case ["bdn", .. string[] rest]:
        IConfig config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher.FromTypes([typeof(KernelBenchmarks), typeof(WorkloadBenchmarks), typeof(PrepareBenchmarks)]).Run(rest, config);
        return 0;
    default:
        Console.Error.WriteLine("generate SIZE FOLDER | compare SIZE [RESULTS] | parts SIZE [TEXT] | read FOLDER | match PEOPLE [SEED] | bdn ...");
        return 2;
}
