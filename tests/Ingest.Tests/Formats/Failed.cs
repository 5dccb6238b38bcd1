namespace KpiAnalytics.Ingest.Tests.Formats;

/// <summary>A cell whose formula failed.</summary>
/// <param name="Text">As a spreadsheet shows it: #N/A, #REF!, #VALUE! or #DIV/0!.</param>
internal sealed record Failed(string Text)
{
    /// <summary>MS-XLS 2.5.10 (BErr).</summary>
    public byte Code => Text switch { "#DIV/0!" => 0x07, "#VALUE!" => 0x0F, "#REF!" => 0x17, _ => 0x2A };
}
