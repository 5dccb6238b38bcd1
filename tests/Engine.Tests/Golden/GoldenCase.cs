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

    /// <summary>The extract's end.</summary>
    public required DateOnly AsAt { get; init; }

    public required GoldenPeriod Period { get; init; }

    public GoldenRow Row { get; init; } = new();

    /// <summary>Dimension and codes, as in <c>"sex": ["FEMALE"]</c>.</summary>
    public Dictionary<string, string[]> Filter { get; init; } = [];

    public required GoldenRecords Records { get; init; }

    public required GoldenExpectation Expected { get; init; }

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

/// <summary>The row expected. The value is as printed: rounded to the measure's decimals, half away from zero.</summary>
internal sealed record GoldenExpectation
{
    public required double? Numerator { get; init; }

    public required double? Denominator { get; init; }

    public required string Value { get; init; }

    public required ResultStatus Status { get; init; }

    public string[] Notes { get; init; } = [];
}
