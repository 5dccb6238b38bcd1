using System.Collections.Frozen;

namespace KpiAnalytics.Ingest.Codes;

/// <summary>The codes one column may hold, and the code each of them means.</summary>
internal sealed class CodeList
{
    private readonly FrozenDictionary<string, string> _meanings;

    private CodeList(string name, FrozenDictionary<string, string> meanings) => (Name, _meanings) = (name, meanings);

    public string Name { get; }

    /// <summary>A list whose codes mean themselves.</summary>
    public static CodeList OfCodes(string name, params IEnumerable<string> codes) =>
        new(name, codes.ToFrozenDictionary(code => code, code => code, StringComparer.Ordinal));

    /// <summary>A list of words, each standing for a code of another list.</summary>
    public static CodeList OfWords(string name, IEnumerable<CodeEntry> entries) =>
        new(name, entries.ToFrozenDictionary(entry => entry.Code, entry => entry.Means, StringComparer.Ordinal));

    /// <summary>Both lists as one; where both hold a text, the first decides.</summary>
    public CodeList And(CodeList other) =>
        new(Name, _meanings.Concat(other._meanings.Where(pair => !_meanings.ContainsKey(pair.Key)))
            .ToFrozenDictionary(StringComparer.Ordinal));

    /// <summary>The code a trimmed, upper-cased text stands for; null where the list does not hold it.</summary>
    public string? Resolve(string text) => _meanings.GetValueOrDefault(text);
}
