namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>Each different text of a kind as a number from 1; 0 is the empty text.</summary>
internal sealed class CodeBook
{
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal) { [""] = 0 };

    private readonly List<string> _texts = [""];

    public IReadOnlyList<string> Texts => _texts;

    public int CodeOf(string text)
    {
        if (!_codes.TryGetValue(text, out int code))
        {
            code = _texts.Count;
            _codes.Add(text, code);
            _texts.Add(text);
        }

        return code;
    }
}
