using System.CommandLine;

namespace KpiAnalytics.Cli.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class Choices
{
    /// <summary>An output format; the first is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = $"Output format: {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => formats[0],
        };
        return option.AcceptOnlyFromAmong(formats);
    }

    /// <summary>Where an analyst's confirmations are kept.</summary>
    public static Option<string?> Confirmations() => new("--confirmations") { Description = "The file of what an analyst has confirmed about suppliers' columns." };

    public static Option<FileInfo?> Out() => new("--out") { Description = "Write to a file, whole or not at all, instead of standard output." };
}
