using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Matching;

/// <summary>The people of both sides and what matching found of them. Immutable; any thread may ask. Names are here and nowhere else.</summary>
public sealed class MatchedCaseload
{
    private readonly Caseload _caseload;
    private readonly PoliceRecords _police;
    private readonly FrozenDictionary<string, Person> _children;
    private readonly FrozenDictionary<string, Person> _nominals;

    public MatchedCaseload(Caseload caseload, PoliceRecords police, PersonLists lists, FindingList findings)
    {
        (_caseload, _police, Findings) = (caseload, police, findings);
        _children = lists.Children.DistinctBy(person => person.SourceId).ToFrozenDictionary(person => person.SourceId, StringComparer.Ordinal);
        _nominals = lists.Nominals.ToFrozenDictionary(person => person.SourceId, StringComparer.Ordinal);
        Result = PersonMatching.Of(lists.Children, lists.Nominals, new MatchOptions());
        ForReview = [.. Result.In(MatchBand.Review)];
    }

    public MatchResult Result { get; }

    /// <summary>The pairs two people have to look at, in the result's order.</summary>
    public ImmutableArray<ScoredPair> ForReview { get; }

    /// <summary>Of the files the lists came from.</summary>
    public FindingList Findings { get; }

    /// <summary>Reads the lists and matches them. Slow: seconds for a county.</summary>
    /// <param name="caseload">The extract the children are of.</param>
    /// <param name="path">A folder, zip or file.</param>
    /// <exception cref="UnreadableInputException">The files cannot be read, or hold no list of one side.</exception>
    public static MatchedCaseload Load(Caseload caseload, string path)
    {
        LoadedInbox inbox = InboxLoader.Load([path], new InboxOptions { Confirmations = Confirmations.None });
        return new MatchedCaseload(caseload, inbox.Police, PersonLists.Of(inbox), inbox.AllFindings);
    }

    public Person ChildOf(ScoredPair pair) => _children[pair.ChildId];

    public Person NominalOf(ScoredPair pair) => _nominals[pair.NominalId];

    /// <summary>The caseload with the contacts of everybody linked, by weight or by two people.</summary>
    /// <param name="confirmed">The links two people confirmed, by the lists' own ids.</param>
    public JoinedCaseload Joined(IEnumerable<ReviewedPair> confirmed) => JoinedCaseload.Of(
        _caseload,
        LinkedContacts.Of(_police, MatchedLinks.Of(Result, confirmed)),
        _children.Values.Where(child => child.PncId.Length > 0).Select(child => child.SourceId));
}
