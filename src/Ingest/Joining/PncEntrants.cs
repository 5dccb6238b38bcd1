using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Ingest.Police;

namespace KpiAnalytics.Ingest.Joining;

/// <summary>A PNC list of first-time entrants, matched to the service's people. A run of its own, so that the list changes no link of a police nominal.</summary>
public sealed class PncEntrants
{
    private readonly ImmutableArray<PncEntrant> _rows;

    private PncEntrants(ImmutableArray<PncEntrant> rows, ImmutableArray<Person> people, MatchResult result) => (_rows, People, Result) = (rows, people, result);

    /// <summary>The list's people, each under "PNC" and its number.</summary>
    public ImmutableArray<Person> People { get; }

    public MatchResult Result { get; }

    /// <summary>Whether a pair is one of the list's, and not one of the police lists'.</summary>
    public bool Holds(ScoredPair pair) => Result.Pairs.Contains(pair);

    /// <param name="rows">The list; empty where there is none.</param>
    /// <param name="children">The service's people (<see cref="PersonLists"/>).</param>
    public static PncEntrants Of(ImmutableArray<PncEntrant> rows, ImmutableArray<Person> children)
    {
        ImmutableArray<Person> people = [.. rows.Select(ToPerson)];
        return new PncEntrants(rows, people, PersonMatching.Of(children, people, new MatchOptions()));
    }

    /// <summary>The list without names, each row with its child; null where there is no list.</summary>
    /// <param name="caseload">The extract the children are of.</param>
    /// <param name="confirmed">The links two people have confirmed so far.</param>
    public PncList? ListOf(Caseload caseload, IEnumerable<ReviewedPair> confirmed)
    {
        if (_rows.IsEmpty)
        {
            return null;
        }

        ImmutableDictionary<string, string> links = MatchedLinks.Of(Result, confirmed);
        FrozenSet<string> forReview = Result.In(MatchBand.Review).Select(pair => pair.NominalId).ToFrozenSet(StringComparer.Ordinal);
        return PncList.Of(caseload, _rows.Select(row => new PncEntry(row.PncNumber, row.EntryDate)
        {
            Ypid = links.GetValueOrDefault(IdOf(row), ""), IsForReview = forReview.Contains(IdOf(row)), Disposal = row.Disposal,
        }));
    }

    // No police nominal is to be taken for the row, whatever the force's numbers look like.
    private static string IdOf(PncEntrant row) => $"PNC {row.PncNumber}";

    private static Person ToPerson(PncEntrant row) => new(IdOf(row))
    {
        PncId = row.PncNumber,
        Forename = row.FirstName,
        MiddleName = row.MiddleName,
        Surname = row.LastName,
        BirthDate = row.BirthDate,
        Sex = row.Sex,
        Postcode = row.Postcode,
    };
}
