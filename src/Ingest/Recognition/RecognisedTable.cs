using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Ingest.Recognition;

/// <summary>One table of the files given, and what it was taken for.</summary>
public sealed record RecognisedTable
{
    /// <summary>The file as a person would name it; inside a zip, the zip's name first.</summary>
    public required string File { get; init; }

    /// <summary>The sheet; empty where the format has none.</summary>
    public required string Sheet { get; init; }

    /// <summary>The row of its header, the first is 1; 0 for JSON.</summary>
    public required long HeaderLine { get; init; }

    /// <summary>Rows of data.</summary>
    public required long Rows { get; init; }

    public required RecognitionStatus Status { get; init; }

    /// <summary>The supplier whose confirmed answers it is read by; empty where none were needed.</summary>
    public string Supplier { get; init; } = "";

    /// <summary>The layout's id; empty where none is like it.</summary>
    public string Layout { get; init; } = "";

    /// <summary>The layout in words.</summary>
    public string Title { get; init; } = "";

    /// <summary>Which version of the supplier's form, and of its code lists.</summary>
    public string Edition { get; init; } = "";

    /// <summary>The file of records its rows become.</summary>
    public string Target { get; init; } = "";

    /// <summary>0 to 1: how much of the layout and of the file's headers agree.</summary>
    public double Confidence { get; init; }

    public ImmutableArray<ColumnMatch> Matches { get; init; } = [];

    /// <summary>Headers no column of the layout claims: not read.</summary>
    public ImmutableArray<string> OtherHeaders { get; init; } = [];

    public ImmutableArray<ColumnQuestion> Questions { get; init; } = [];

    public ImmutableArray<ValueQuestion> ValueQuestions { get; init; } = [];

    /// <summary>What stands above the table.</summary>
    public ImmutableArray<string> Titles { get; init; } = [];

    /// <summary>The earliest date in the column that dates its rows; null where it has none.</summary>
    public DateOnly? PeriodFirst { get; init; }

    /// <summary>The latest, included.</summary>
    public DateOnly? PeriodLast { get; init; }

    /// <summary>How a finding names the table.</summary>
    public string Place => Sheet.Length == 0 ? File : $"{File}, sheet {Sheet}";

    /// <summary>What its rows are for.</summary>
    public TableUse Use =>
        Target.Length == 0 ? TableUse.None
        : CanonicalLayout.Extract.Any(file => file.Name == Target) ? TableUse.Extract
        // Which service an area belongs to has no file in the contract.
        : Target == "areas" || CanonicalLayout.Reference.Any(file => file.Name == Target) ? TableUse.Reference
        : Target == WorkListRecords.File.Name ? TableUse.WorkList
        : TableUse.Joined;

    /// <summary>The proposed answers: of every question its first candidate.</summary>
    public ImmutableDictionary<string, string> Proposal =>
        Questions.Where(question => question.Candidates.Length > 0).ToImmutableDictionary(question => question.Column, question => question.Candidates[0].Header, StringComparer.Ordinal);
}
