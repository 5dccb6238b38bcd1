using System.Text;
using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Dashboard.Snapshots;
using Microsoft.Extensions.Logging.Abstractions;

namespace KpiAnalytics.Dashboard.Tests.Drops;

/// <summary>A dashboard without pages: an extract of one child to start with, a reference of one service, a folder for drops, a clock that stands.</summary>
internal sealed class DropWorld : IDisposable
{
    public const string Children = "ypid,yotoucode,dateOfBirth\nC1,E01,2008-05-01\nC2,E01,2008-06-01\n";
    public const string Offences = "ypid,offenceID,offenceDate,yjboffenceCategory\nC1,O1,2024-01-10,ROBBERY\nC2,O1,2024-02-10,DRUGS\n";
    public const string Outcomes = "ypid,offenceID,outcomeDate,legalOutcome\nC1,O1,2024-03-01,YOUTH_CAUTION\nC2,O1,2024-03-19,YOUTH_CAUTION\n";

    /// <summary>What one service keyed into the returns of two quarters.</summary>
    public const string Returns = "yotoucode,quarterStartDate,measure,numerator,denominator\nE01,2024-04-01,kpi7,41,153\nE01,2024-07-01,kpi7,38,149\n";

    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("drops");

    public DropWorld()
    {
        Settings = new CaseloadSettings(
            Write("extract", ("children.csv", "ypid,yotoucode,dateOfBirth\nC1,E01,2008-05-01\n"),
                ("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory\nC1,O1,2023-01-10,ROBBERY\n"),
                ("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome\nC1,O1,2023-04-01,YOUTH_CAUTION\n")),
            Write("reference", ("services.csv", "yotoucode,name,region,country,policeForce,validFrom,validTo\nE01,Service 1,North,England,,,\n")));
        Places = new DropSettings(Path.Combine(_root.FullName, "files"), null);
        Recorder = RecorderOf(Store);
        Renew();
    }

    public CaseloadSettings Settings { get; }

    public DropSettings Places { get; }

    public string Store => Path.Combine(_root.FullName, "store.db");

    public SnapshotRecorder Recorder { get; }

    public ShownCaseload Shown { get; private set; } = null!;

    public DropFolder Folder { get; private set; } = null!;

    public DropDesk Desk { get; private set; } = null!;

    /// <summary>The caseload all pages show.</summary>
    public LoadedCaseload Caseload => (LoadedCaseload)((LoadStage.Ready)Shown.Stage).Caseload;

    public int ChildrenShown => Caseload.Loaded.Extract.Children.Length;

    public static SnapshotRecorder RecorderOf(string store) => new(new StoreSettings(store), TimeProvider.System, NullLogger<SnapshotRecorder>.Instance);

    /// <summary>A world that has started on its own extract.</summary>
    public static async Task<DropWorld> Started()
    {
        DropWorld world = new();
        await world.Start(world.Shown, world.Settings, world.Recorder);
        return world;
    }

    /// <summary>As the program's start does.</summary>
    public async Task Start(ShownCaseload shown, CaseloadSettings settings, SnapshotRecorder recorder)
    {
        using CaseloadStartup startup = new(settings, shown, new DropCaseload(settings, Places, Folder), recorder, NullLogger<CaseloadStartup>.Instance);
        await startup.StartAsync(CancellationToken.None);
        await startup.ExecuteTask!;
    }

    /// <summary>The program ends and starts again over the same folders.</summary>
    public async Task Restart(CaseloadSettings? settings = null)
    {
        Renew();
        await Start(Shown, settings ?? Settings, Recorder);
    }

    /// <summary>Drops files and has them recognised.</summary>
    public Task<string> Drop(params (string Name, string Text)[] files) => Drop([.. files.Select(file => (file.Name, Encoding.UTF8.GetBytes(file.Text)))]);

    /// <summary>The same of files that are no text.</summary>
    public async Task<string> Drop(params (string Name, byte[] Bytes)[] files)
    {
        Drop drop = Folder.Create();
        foreach ((string name, byte[] bytes) in files)
        {
            using MemoryStream content = new(bytes);
            await Folder.AddAsync(drop.Id, name, content, CancellationToken.None);
        }

        await Desk.RecogniseAsync(drop.Id);
        return drop.Id;
    }

    /// <summary>A whole extract of two children, to March 2024.</summary>
    public Task<string> DropExtract() => Drop(("children.csv", Children), ("offences.csv", Offences), ("outcomes.csv", Outcomes));

    public void Dispose() => _root.Delete(recursive: true);

    private void Renew()
    {
        Shown = new ShownCaseload();
        Folder = new DropFolder(Places, new StandingClock());
        Desk = new DropDesk(Places, Folder, new DropCaseload(Settings, Places, Folder), Shown, Recorder, NullLogger<DropDesk>.Instance);
    }

    private string Write(string name, params (string Name, string Text)[] files)
    {
        string folder = _root.CreateSubdirectory(name).FullName;
        foreach ((string file, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, file), text);
        }

        return folder;
    }

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 15, 52, 13, TimeSpan.Zero);
    }
}
