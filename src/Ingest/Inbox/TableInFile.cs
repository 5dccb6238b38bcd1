using System.Collections.Immutable;
using KpiAnalytics.Ingest.Codes;
using KpiAnalytics.Ingest.Mapping;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest.Inbox;

/// <summary>A table, the file it is in, and what it was taken for; null = nothing.</summary>
internal sealed record TableInFile(string File, FoundTable Table, TableRecognition? Recognition)
{
    public string Place => PlaceOf(File, Table.Sheet.Name);

    /// <summary>The target of a table that can be read; empty where it cannot.</summary>
    public string ReadableTarget => Recognition is { NeedsConfirmation: false } readable ? readable.Match.Layout.Target.Name : "";

    /// <summary>What a table that can be read is read as; null where it cannot.</summary>
    public TableOrigin? Origin => Recognition is { NeedsConfirmation: false } readable
        ? new TableOrigin(Place, Table.HeaderLine, ReadableTarget, [.. readable.Match.Found.Select(pair => (pair.Column.To, readable.Match.Headers[pair.Field]))])
        : null;

    public static string PlaceOf(string file, string sheet) => sheet.Length == 0 ? file : $"{file}, sheet {sheet}";

    /// <summary>As the analyst is told of it.</summary>
    public RecognisedTable ToPublic((DateOnly First, DateOnly Last)? period)
    {
        RecognisedTable table = new()
        {
            File = File,
            Sheet = Table.Sheet.Name,
            HeaderLine = Table.HeaderLine,
            Rows = Table.Rows,
            Status = RecognitionStatus.Unknown,
            OtherHeaders = [.. Table.Headers.Where(header => header.Length > 0)],
            Titles = Table.Titles,
        };
        return Recognition is null ? table : Filled(table, Recognition, period);
    }

    /// <summary>The editions of the code lists the table is read by.</summary>
    public static IEnumerable<ValueMap> MapsOf(TableRecognition recognition) => new ValueTranslator(recognition, new AreaNames([], [])).Maps;

    private static RecognisedTable Filled(RecognisedTable table, TableRecognition recognition, (DateOnly First, DateOnly Last)? period) => table with
    {
        Status = recognition.NeedsConfirmation ? RecognitionStatus.NeedsConfirmation : RecognitionStatus.Recognised,
        Supplier = recognition.Supplier,
        Layout = recognition.Match.Layout.Id,
        Title = recognition.Match.Layout.Layout.Title,
        Edition = string.Join("; ", MapsOf(recognition).Select(map => $"{map.Title}, {map.Edition}").Prepend(recognition.Match.Layout.Layout.Edition)),
        Target = recognition.Match.Layout.Target.Name,
        Confidence = recognition.Match.Confidence,
        Matches = [.. recognition.Match.Found.Select(pair => new ColumnMatch(pair.Column.To, recognition.Match.Headers[pair.Field], recognition.Match.Confirmed.Contains(pair.Field)))],
        OtherHeaders = [.. recognition.Match.Others.Select(other => other.Header)],
        Questions = recognition.Questions,
        ValueQuestions = recognition.ValueQuestions,
        PeriodFirst = period?.First,
        PeriodLast = period?.Last,
    };
}
