using System.Globalization;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Dashboard.Matching;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;

namespace KpiAnalytics.Dashboard.Components.Pages.Matching;

/// <summary>How matching is written for people.</summary>
internal static class MatchingWords
{
    public static string Bits(double weight) => weight.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture);

    /// <summary>"about 3,800 to 1 that the two are one person", to two digits.</summary>
    public static string Odds(double weight) => weight >= 0
        ? $"about {TwoDigits(weight)} to 1 that the two are one person"
        : $"about {TwoDigits(-weight)} to 1 that the two are different people";

    public static string Lede(MatchedCaseload matched, ReviewDesk desk)
    {
        int decided = matched.ForReview.Count(pair => desk.Queue.StateOf(desk.PairOf(pair)) is ReviewState.Confirmed or ReviewState.Rejected);
        return $"{FigureText.Counted(matched.Result.In(MatchBand.Same).Count(), "pair")} linked without review; {FigureText.Counted(matched.ForReview.Length, "pair")} for review, of which {FigureText.Number(decided, 0)} decided.";
    }

    /// <summary>What became of the PNC's list.</summary>
    public static string Entrants(PncEntrants entrants) =>
        $"The PNC's list of first-time entrants was matched by itself: {FigureText.Counted(entrants.People.Length, "row")}, of which {FigureText.Number(entrants.Result.In(MatchBand.Same).Count(), 0)} linked without review and "
        + $"{FigureText.Counted(entrants.Result.In(MatchBand.Review).Count(), "pair")} for review, after those of police nominals.";

    public static string State(ReviewState state) => state switch
    {
        ReviewState.NotProposed => "Not in the queue.",
        ReviewState.Proposed => "Nobody has decided yet.",
        ReviewState.ConfirmedOnce => "One person has confirmed; it waits for another.",
        ReviewState.Confirmed => "Two people have confirmed: linked.",
        ReviewState.Rejected => "Decided: different people.",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No such state."),
    };

    public static string Action(ReviewAction action) => action switch
    {
        ReviewAction.Propose => "proposed",
        ReviewAction.Confirm => "confirmed",
        ReviewAction.Reject => "different people",
        ReviewAction.Undo => "undone",
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "No such action."),
    };

    public static string Refusal(ReviewRefusal refusal) => refusal switch
    {
        ReviewRefusal.NobodyOrNoReason => "Not taken: say who you are and choose a reason.",
        ReviewRefusal.NotProposed => "Not taken: the pair is not in the queue.",
        ReviewRefusal.AlreadyProposed => "Not taken: the pair is in the queue already.",
        ReviewRefusal.AlreadyDecided => "Not taken: the pair is decided. Undo that first.",
        ReviewRefusal.SamePerson => "Not taken: the second confirmation has to be another person's.",
        ReviewRefusal.NominalIsLinked => "Not taken: this nominal is linked to another child.",
        ReviewRefusal.NothingToUndo => "Not taken: there is nothing to undo.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "No such refusal."),
    };

    public static string When(DateTimeOffset when) => when.UtcDateTime.ToString("d MMM yyyy HH:mm", CultureInfo.InvariantCulture);

    private static string TwoDigits(double bits)
    {
        double odds = Math.Pow(2, bits);
        double unit = Math.Pow(10, Math.Max(0, Math.Floor(Math.Log10(odds)) - 1));
        return (Math.Round(odds / unit, MidpointRounding.AwayFromZero) * unit).ToString("N0", CultureInfo.InvariantCulture);
    }
}
