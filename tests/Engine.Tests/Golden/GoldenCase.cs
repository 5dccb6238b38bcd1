using System.Text.Json;
using System.Text.Json.Serialization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Golden;

/// <summary>A case small enough to work by hand: a few records, one row asked for, the row expected, and why.</summary>
internal sealed record GoldenCase
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    public required string Why { get; init; }

    public required string Measure { get; init; }

    /// <summary>The extract's end; null = as the extract says.</summary>
    public DateOnly? AsAt { get; init; }

    public required GoldenPeriod Period { get; init; }

    public GoldenRow Row { get; init; } = new();

    /// <summary>Dimension and codes, as in <c>"sex": ["FEMALE"]</c>.</summary>
    public Dictionary<string, string[]> Filter { get; init; } = [];

    public GoldenRecords Records { get; init; } = new();

    /// <summary>The extract's files, in the place of records: what an analyst would hand in.</summary>
    public Dictionary<string, string[]>? Files { get; init; }

    public Dictionary<string, string[]> ReferenceFiles { get; init; } = [];

    /// <summary>The rules the files are meant to break; every other finding is a slip in the case.</summary>
    public string[] Findings { get; init; } = [];

    /// <summary>Null = the answer has no such row.</summary>
    public required GoldenExpectation? Expected { get; init; }

    /// <summary>Further rows that follow from the same records.</summary>
    public GoldenFurtherRow[] Also { get; init; } = [];

    /// <summary>Every row the case expects, its own first.</summary>
    public IEnumerable<GoldenFurtherRow> Rows => Also.Prepend(new GoldenFurtherRow { Measure = Measure, Row = Row, Expected = Expected });

    public static GoldenCase Read(string path) =>
        JsonSerializer.Deserialize<GoldenCase>(File.ReadAllText(path), Options) ?? throw new JsonException($"{path} is empty.");
}

/// <summary>The period, by its kind and last day.</summary>
internal sealed record GoldenPeriod(PeriodKind Kind, DateOnly End);

/// <summary>Which row of the answer is looked at; the only service is S1 unless the case says more.</summary>
internal sealed record GoldenRow
{
    public AreaType AreaType { get; init; }

    public string Area { get; init; } = "S1";

    public string Breakdown { get; init; } = "";

    public string Category { get; init; } = "";
}

/// <summary>One more row of a case: of the same or another measure and period.</summary>
internal sealed record GoldenFurtherRow
{
    public required string Measure { get; init; }

    /// <summary>Null = the case's own.</summary>
    public GoldenPeriod? Period { get; init; }

    public GoldenRow Row { get; init; } = new();

    /// <summary>Null = the answer has no such row.</summary>
    public required GoldenExpectation? Expected { get; init; }
}

/// <summary>The row expected. The value is as printed: rounded to the measure's decimals, half away from zero.</summary>
internal sealed record GoldenExpectation
{
    public required double? Numerator { get; init; }

    public required double? Denominator { get; init; }

    public required string Value { get; init; }

    public required ResultStatus Status { get; init; }

    public string[] Notes { get; init; } = [];

    /// <summary>Given, some note holds this text, and <see cref="Notes"/> is not looked at.</summary>
    public string NoteContains { get; init; } = "";
}
