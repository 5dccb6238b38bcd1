using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Inbox;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Records;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Sources;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest;

/// <summary>
/// The front door for files as suppliers send them: text, workbooks, JSON, zips, recognised by content. First
/// <see cref="Recognise"/>; what it asks is confirmed in <see cref="Confirmations"/>; then <see cref="Load"/>.
/// </summary>
public static class InboxLoader
{
    /// <summary>The layouts any file is held against, in words.</summary>
    public static ImmutableArray<string> KnownLayouts { get; } = [.. LayoutLibrary.Layouts.Select(layout => layout.Title)];

    /// <summary>
    /// The files are the contract's own, by name: <see cref="CaseloadLoader"/> reads them as the contract says. Not so quarterly returns alone, of
    /// which the contract says nothing.
    /// </summary>
    /// <exception cref="UnreadableInputException">There is no such file or folder.</exception>
    public static bool IsCanonical(string path)
    {
        if (!Directory.Exists(path) && !IsZip(path))
        {
            return !File.Exists(path);
        }

        using InputSource? source = TryOpen(path);
        return source is null
            ? Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any()
            : CanonicalLayout.Extract.Any(layout => layout.Name != CanonicalLayout.ReturnsFile && source.Find(layout.Name) is not null);
    }

    /// <summary>Says what every table in the files is, which period it covers and what has to be confirmed.</summary>
    /// <param name="paths">Files, folders and zips.</param>
    /// <param name="options">What is known already.</param>
    /// <exception cref="UnreadableInputException">There is no such file or folder.</exception>
    public static RecognisedInbox Recognise(IEnumerable<string> paths, InboxOptions options)
    {
        using InboxFiles files = new(paths);
        return Recognise(files, options);
    }

    /// <summary>The same of files that lie under other names than their own.</summary>
    /// <exception cref="UnreadableInputException">A file is not there.</exception>
    public static RecognisedInbox Recognise(IEnumerable<GivenFile> given, InboxOptions options)
    {
        using InboxFiles files = new(given);
        return Recognise(files, options);
    }

    private static RecognisedInbox Recognise(InboxFiles files, InboxOptions options)
    {
        FindingLog findings = new();
        FoundTables found = new(files, options.Confirmations, findings);
        return new RecognisedInbox([.. found.Tables.Select(table => table.ToPublic(table.Recognition is null ? null : Coverage.Of(table.Recognition)))], findings.All);
    }

    /// <summary>Loads every table that is recognised; the others are findings.</summary>
    /// <param name="paths">Files, folders and zips.</param>
    /// <param name="options">What is known already.</param>
    /// <param name="progress">Told the file of records now being read and the rows read so far in it.</param>
    /// <exception cref="UnreadableInputException">There is no such file or folder.</exception>
    public static LoadedInbox Load(IEnumerable<string> paths, InboxOptions options, IProgress<LoadProgress>? progress = null)
    {
        ImmutableArray<string> given = [.. paths];
        return Load(() => new InboxFiles(given), options, progress);
    }

    /// <summary>The same of files that lie under other names than their own.</summary>
    /// <exception cref="UnreadableInputException">A file is not there.</exception>
    public static LoadedInbox Load(IEnumerable<GivenFile> given, InboxOptions options, IProgress<LoadProgress>? progress = null)
    {
        ImmutableArray<GivenFile> files = [.. given];
        return Load(() => new InboxFiles(files), options, progress);
    }

    private static LoadedInbox Load(Func<InboxFiles> open, InboxOptions options, IProgress<LoadProgress>? progress)
    {
        using InboxFiles files = open();
        HashSet<string> codes = [.. options.Reference?.Services.Select(service => service.Code) ?? []];
        FindingLog findings = new();
        FoundTables found = new(files, options.Confirmations, findings);
        bool hasServices = options.Reference is not null || found.Tables.Any(table => table.ReadableTarget == "services.csv");
        LoadContext load = new(progress) { Services = hasServices ? codes : null, Findings = findings };
        TableLoader loader = new(found.Tables, load);
        NoteUnread(found, findings, hasServices);

        Reference? reference = hasServices ? ReferenceReader.Read(loader, codes, options.Reference) : null;
        (Extract? extract, RecordLines lines) = ExtractReader.Read(loader, load, found.Metadata);
        ServicePersonRecords people = new();
        loader.Read(people);
        WorkListRecords workList = new();
        loader.Read(workList);
        PoliceTables police = new();
        foreach (RecordTable records in police.All)
        {
            loader.Read(records);
        }

        return new LoadedInbox
        {
            Tables = [.. found.Tables.Select(table => table.ToPublic(null))],
            Extract = extract,
            MissingRequired = extract is { TemplateFigures.IsEmpty: false } && ExtractReader.HoldsReturnsAlone(loader)
                ? []
                : [.. CanonicalLayout.Extract.Where(layout => layout.IsRequired && !loader.Has(layout.Name)).Select(layout => layout.Name)],
            Reference = reference,
            People = people.Take(),
            WorkList = workList.Take(),
            Police = police.Take(),
            Files = loader.Tallies,
            AllFindings = findings.All,
            Lines = lines,
            Filled = FieldFilling.Together(load.Filled.Where(one => CanonicalLayout.Extract.Any(layout => layout.Name == one.File))),
            Sources = new InboxTables(open, options.Confirmations, [.. found.Tables.Select(table => table.Origin).OfType<TableOrigin>()]),
        };
    }

    private static void NoteUnread(FoundTables found, FindingLog findings, bool hasServices)
    {
        FrozenSet<string> reference = CanonicalLayout.Reference.Select(layout => layout.Name).ToFrozenSet(StringComparer.Ordinal);
        foreach (TableInFile table in found.Tables)
        {
            if (table.Recognition is null)
            {
                findings.AddOfFile(table.Place, UnknownLayoutRule.Broken());
            }
            else if (table.Recognition.NeedsConfirmation)
            {
                string asked = string.Join(", ", table.Recognition.Questions.Select(question => question.Column).Concat(table.Recognition.ValueQuestions.Select(question => question.Column)));
                findings.AddOfFile(table.Place, UnconfirmedLayoutRule.Broken(table.Recognition.Match.Layout.Layout.Title, asked));
            }
            else if (!hasServices && reference.Contains(table.ReadableTarget))
            {
                findings.AddOfFile(table.Place, ReferenceMissingRule.Broken());
            }
        }
    }

    private static InputSource? TryOpen(string path)
    {
        try
        {
            return InputSource.Open(path);
        }
        catch (UnreadableInputException)
        {
            // The front door for any files says what is wrong with it.
            return null;
        }
    }

    private static bool IsZip(string path)
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using FileStream file = File.OpenRead(path);
        Span<byte> head = stackalloc byte[4];
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head is [(byte)'P', (byte)'K', 3 or 5, ..];
    }
}
