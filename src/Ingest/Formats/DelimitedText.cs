using System.Text;
using KpiAnalytics.Ingest.Csv;
using KpiAnalytics.Ingest.Sources;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>A text file of fields as one sheet: encoding and separator are told from its content.</summary>
internal static class DelimitedText
{
    private const int SampleLength = 1 << 16;

    /// <summary>Text files hold one table, or a few near the top.</summary>
    private const int LinesSearched = 5_000;

    /// <exception cref="UnreadableInputException">The file cannot be read.</exception>
    public static Sheet Open(SourceFile file)
    {
        Encoding encoding = TextEncoding.Of(file);
        char separator = Delimiter.Of(Sample(file, encoding));
        return new Sheet("", () => new BoundedRecords(file.Name, new RecordReader(file.Name, Utf8(file.Open(), encoding), separator: separator)))
        {
            LinesSearched = LinesSearched,
        };
    }

    private static string Sample(SourceFile file, Encoding encoding)
    {
        byte[] bytes = new byte[SampleLength];
        using Stream stream = file.Open();
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return encoding.GetString(bytes, 0, length).TrimStart('\uFEFF');
    }

    private static Stream Utf8(Stream stream, Encoding encoding) =>
        encoding is UTF8Encoding ? stream : Encoding.CreateTranscodingStream(stream, encoding, Encoding.UTF8);
}
