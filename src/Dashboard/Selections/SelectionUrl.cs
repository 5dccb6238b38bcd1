using System.Collections.Immutable;
using System.Globalization;
using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace KpiAnalytics.Dashboard.Selections;

/// <summary>
/// Every link of the dashboard. The query uses the command line's words:
/// <c>?service=X&amp;period=rolling12&amp;end=2023-12-31&amp;by=sex&amp;filter=ethnicity=BLACK,MIXED</c>, and what was decided of a control
/// chart's limits, as often as it was: <c>&amp;rebase=2020-04-01 New triage</c>. Links are relative to the base address.
/// </summary>
public static class SelectionUrl
{
    private const string DateFormat = "yyyy-MM-dd";

    public static string Overview(Selection selection) => "." + Query(selection.OfAllChildren());

    public static string Measure(string id, Selection selection) => $"measures/{Uri.EscapeDataString(id)}{Query(selection)}";

    public static string Measures(Selection selection) => "measures" + Query(selection.OfAllChildren());

    /// <summary>A page of its own address that takes the service and the period: <c>kpis</c>, <c>disparity</c>, <c>prolific</c>, <c>tracking</c>, <c>targets</c>.</summary>
    public static string Page(string address, Selection selection) => address + Query(selection.OfAllChildren());

    public static string Data(Selection selection) => Data(selection, new FindingSelection());

    public static string Data(Selection selection, FindingSelection findings) => "data" + Query(
        [.. Parts(selection.OfAllChildren()), ("level", findings.Level), ("rule", findings.Rule), ("file", findings.File),
            ("child", findings.Child), ("team", findings.Team)]);

    /// <summary>The data page with the fields of one measure open in the readiness map.</summary>
    public static string Readiness(Selection selection, string measure) =>
        "data" + Query([.. Parts(selection.OfAllChildren()), ("fields", measure)]) + "#readiness";

    /// <summary>The measure whose fields the readiness map shows: its id, or empty.</summary>
    public static string FieldsOf(string uri) =>
        QueryOf(uri).GetValueOrDefault("fields").ToString();

    /// <summary>One limit as the command line writes it: <c>ethnicity=BLACK,MIXED</c>.</summary>
    public static string Text(FilterTerm term) =>
        $"{term.Dimension.Id}={string.Join(',', term.Codes.Select(code => term.Dimension.Categories[code].Code))}";

    /// <summary>A day as links write it: <c>2023-12-31</c>.</summary>
    public static string Text(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);

    /// <summary>The day a link writes; null where it writes none.</summary>
    public static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    /// <summary>The query of an absolute or relative address, taken apart; what follows a # is no part of it.</summary>
    public static Dictionary<string, StringValues> QueryOf(string uri) =>
        QueryHelpers.ParseQuery(uri.IndexOf('?') is var mark and >= 0 ? uri[mark..].Split('#')[0] : "");

    /// <summary>An address with one more part of a query.</summary>
    public static string With(string address, string part) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{part}";

    /// <summary>Reads the query of an absolute or relative address.</summary>
    public static SelectionReading Read(string uri)
    {
        Dictionary<string, StringValues> query = QueryOf(uri);
        ImmutableArray<string>.Builder problems = ImmutableArray.CreateBuilder<string>();
        string Text(string name) => query.TryGetValue(name, out StringValues values) ? values.ToString() : "";

        Selection selection = new()
        {
            Service = Text("service") is { Length: > 0 } service ? service : null,
            PeriodKind = Part(Text("period"), "kind of period", PeriodText.KindOf, problems),
            PeriodEnd = Part(Text("end"), "date", DateOf, problems),
            Breakdown = BreakdownOf(Text("by"), problems),
            Filter = FilterOf(Text("filter"), problems),
            Rebases = RebaseText.Read(query.TryGetValue("rebase", out StringValues rebases) ? rebases : [], problems),
        };
        return new(selection, problems.ToImmutable());
    }

    private static string Query(Selection selection) => Query(Parts(selection));

    private static string Query(IEnumerable<(string Name, string? Value)> parts)
    {
        string query = string.Join('&', parts.Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return query.Length == 0 ? "" : "?" + query;
    }

    private static IEnumerable<(string Name, string? Value)> Parts(Selection selection) =>
    [
        ("service", selection.Service),
        ("period", selection.PeriodKind is { } kind ? PeriodText.Slug(kind) : null),
        ("end", selection.PeriodEnd is { } end ? Text(end) : null),
        ("by", selection.Breakdown?.Id),
        ("filter", Text(selection.Filter)),
        .. selection.Rebases.Select(rebase => ("rebase", (string?)RebaseText.Of(rebase))),
    ];

    private static string Text(Filter filter) => string.Join(';', filter.Terms.Select(Text));

    private static T? Part<T>(string text, string what, Func<string, T?> read, ImmutableArray<string>.Builder problems)
        where T : struct
    {
        if (text.Length == 0)
            return null;

        T? value = read(text);
        if (value is null)
            problems.Add($"The link asks for the {what} '{text}', which is not known. It does not apply.");
        return value;
    }

    private static Breakdown? BreakdownOf(string text, ImmutableArray<string>.Builder problems)
    {
        if (text.Length == 0)
            return null;

        ImmutableArray<Dimension?> dimensions = [.. text.Split('*').Select(Dimensions.Find)];
        if (!dimensions.Contains(null) && dimensions.Distinct().Count() == dimensions.Length)
            return new([.. dimensions.OfType<Dimension>()]);

        problems.Add($"The link asks for the breakdown '{text}', which is not known. It does not apply.");
        return null;
    }

    private static Filter FilterOf(string text, ImmutableArray<string>.Builder problems)
    {
        var terms = ImmutableArray.CreateBuilder<FilterTerm>();
        foreach (string part in text.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (TermOf(part) is { } term && terms.All(other => other.Dimension != term.Dimension))
                terms.Add(term);
            else
                problems.Add($"The link asks for the filter '{part}', which is not known. It does not apply: all children are shown.");
        }

        return new(terms.ToImmutable());
    }

    private static FilterTerm? TermOf(string text)
    {
        if (text.Split('=') is not [var id, var codes] || Dimensions.Find(id) is not { } dimension)
            return null;

        ImmutableArray<byte?> read = [.. codes.Split(',').Select(dimension.CodeOf)];
        return read.Contains(null) ? null : new(dimension, [.. read.OfType<byte>()]);
    }
}
