using KpiAnalytics.SampleData;

// dotnet run --project sample-data/generator -- [folder]
if (args.Length > 1)
{
    Console.Error.WriteLine("Give one folder, or none for sample-data itself.");
    return 2;
}

SampleFiles.WriteTo(args is [string folder] ? folder : SourceTree.SampleData());
return 0;
