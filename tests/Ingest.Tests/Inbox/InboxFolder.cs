using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>A folder of files as suppliers send them, with the reference they are read beside.</summary>
internal sealed class InboxFolder : IDisposable
{
    /// <summary>Three services of one region.</summary>
    public static readonly Reference Reference = new()
    {
        Services =
        [
            new Service("Y34", "Northamptonshire", "East Midlands", "England", null, null),
            new Service("Y30", "Derby", "East Midlands", "England", null, null),
            new Service("Y32", "Leicester", "East Midlands", "England", null, null),
        ],
    };

    private readonly TemporaryFolder _folder = new();

    public string Path => _folder.Path;

    public InboxFolder With(string name, byte[] bytes)
    {
        _folder.Write(name, bytes);
        return this;
    }

    public InboxFolder With(string name, params string[] lines)
    {
        _folder.Write(name, string.Join("\n", lines) + "\n");
        return this;
    }

    /// <summary>The children, offences and programmes that rows of other files belong to, in files with names of their own.</summary>
    public InboxFolder WithParents() => this
        .With("a1.csv", "ypid,yotoucode,dateOfBirth", "C1,Y34,2008-05-01", "C2,Y34,2007-01-31")
        .With("a2.csv", "ypid,offenceID,offenceDate,yjboffenceCategory", "C1,O1,2023-01-10,ROBBERY", "C2,O1,2023-03-10,DRUGS")
        .With("a3.csv", "ypid,interventionProgrammeID,startDate,endDate,disposalType", "C1,P1,2023-04-01,2023-10-01,REFERRAL_ORDER");

    public RecognisedInbox Recognise(Confirmations? confirmations = null) =>
        InboxLoader.Recognise([Path], new InboxOptions { Reference = Reference, Confirmations = confirmations ?? Confirmations.None });

    public LoadedInbox Load(Confirmations? confirmations = null, Reference? reference = null) =>
        InboxLoader.Load([Path], new InboxOptions { Reference = reference ?? Reference, Confirmations = confirmations ?? Confirmations.None });

    public void Dispose() => _folder.Dispose();
}
