using System.Collections.Immutable;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>A table with the layout it was taken for and what is still to be asked.</summary>
/// <param name="Table">The table.</param>
/// <param name="Match">Its headers laid over the layout.</param>
/// <param name="Values">Values that are the same in every row, by column of the target.</param>
internal sealed record TableRecognition(FoundTable Table, LayoutMatch Match, IReadOnlyDictionary<string, string> Values)
{
    /// <summary>The supplier whose confirmed answers were used; empty = none were needed.</summary>
    public string Supplier { get; init; } = "";

    public ImmutableArray<ColumnQuestion> Questions { get; init; } = [];

    public ImmutableArray<ValueQuestion> ValueQuestions { get; init; } = [];

    /// <summary>How much of the layout and of the headers would agree with every proposal taken, each as far as it is likely.</summary>
    public double Promise => Match.RankWith(Questions.Where(question => question.Candidates.Length > 0).Select(question => (question.Candidates[0].Score, question.IsRequired)));

    public bool NeedsConfirmation => Questions.Length > 0 || ValueQuestions.Length > 0;
}
