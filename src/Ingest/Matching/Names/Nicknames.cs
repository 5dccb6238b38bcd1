using System.Collections.Frozen;
using System.Collections.Immutable;
using KpiAnalytics.Ingest.Csv;

namespace KpiAnalytics.Ingest.Matching.Names;

/// <summary>nicknames.csv: forenames and the short or other forms one person may go by (Alexander, Alex; Mohammed, Muhammad).</summary>
internal static class Nicknames
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> FormalNames = Read();

    /// <summary>Whether one person may go by both: Alex is Alexander's and Alexandra's, but these two are not each other's.</summary>
    public static bool AreOfOneName(string a, string b) => FormalOf(a).Any(name => FormalOf(b).Contains(name));

    /// <summary>The first formal name listed with this form; the name itself where none is.</summary>
    public static string Root(string name) => FormalNames.TryGetValue(name, out ImmutableArray<string> formal) ? formal[0] : name;

    private static ImmutableArray<string> FormalOf(string name) => FormalNames.TryGetValue(name, out ImmutableArray<string> formal) ? formal : [name];

    private static FrozenDictionary<string, ImmutableArray<string>> Read()
    {
        Stream stream = typeof(Nicknames).Assembly.GetManifestResourceStream("nicknames.csv")
            ?? throw new InvalidOperationException("nicknames.csv is not in the assembly.");
        using RecordReader reader = new("nicknames.csv", stream);
        reader.Read();
        List<(string Form, string Formal)> forms = [];
        while (reader.Read())
        {
            string formal = reader[0];
            forms.Add((formal, formal));
            forms.AddRange(reader[1].Split(' ').Select(form => (form, formal)));
        }

        return forms.GroupBy(form => form.Form, form => form.Formal, StringComparer.Ordinal)
            .ToFrozenDictionary(form => form.Key, form => form.ToImmutableArray(), StringComparer.Ordinal);
    }
}
