using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Ingest.Police;

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
        Entrants = PncEntrants.Of(police.PncEntrants, lists.Children);
        _nominals = lists.Nominals.Concat(Entrants.People).ToFrozenDictionary(person => person.SourceId, StringComparer.Ordinal);
        Result = PersonMatching.Of(lists.Children, lists.Nominals, new MatchOptions());
        ForReview = [.. Result.In(MatchBand.Review), .. Entrants.Result.In(MatchBand.Review)];
    }

    /// <summary>Of police nominals.</summary>
    public MatchResult Result { get; }

    /// <summary>The PNC's list of first-time entrants; empty where there is none.</summary>
    public PncEntrants Entrants { get; }

    /// <summary>The pairs two people have to look at, in the results' order: of police nominals, then of the PNC's list.</summary>
    public ImmutableArray<ScoredPair> ForReview { get; }

    /// <summary>A police list of suspects or custody records was given; the PNC's list alone says nothing of contacts.</summary>
    public bool HoldsContacts => !_police.Suspects.IsEmpty || !_police.Custody.IsEmpty;

    /// <summary>Of the files the lists came from.</summary>
    public FindingList Findings { get; }

    /// <summary>Matches lists as they were read. Slow: seconds for a county.</summary>
    /// <param name="caseload">The extract the children are of.</param>
    /// <exception cref="UnreadableInputException">There is no list of one side.</exception>
    public static MatchedCaseload Of(Caseload caseload, MatchingLists lists) =>
        new(caseload, lists.Police, PersonLists.Checked(lists.People, lists.Police), lists.Findings);

    /// <summary>Why a pair weighs what it weighs.</summary>
    public Explanation Explain(ScoredPair pair) => (Entrants.Holds(pair) ? Entrants.Result : Result).Explain(pair);

    /// <summary>The PNC's list with the child of each row; null where none was given.</summary>
    /// <param name="confirmed">The links two people confirmed, by the lists' own ids.</param>
    public PncList? PncListOf(IEnumerable<ReviewedPair> confirmed) => Entrants.ListOf(_caseload, confirmed);

    public Person ChildOf(ScoredPair pair) => _children[pair.ChildId];

    public Person NominalOf(ScoredPair pair) => _nominals[pair.NominalId];

    /// <summary>The caseload with the contacts of everybody linked, by weight or by two people.</summary>
    /// <param name="confirmed">The links two people confirmed, by the lists' own ids.</param>
    public JoinedCaseload Joined(IEnumerable<ReviewedPair> confirmed) => JoinedCaseload.Of(
        _caseload,
        LinkedContacts.Of(_police, MatchedLinks.Of(Result, confirmed)),
        _children.Values.Where(child => child.PncId.Length > 0).Select(child => child.SourceId));
}
