using System.Text.Encodings.Web;
using System.Text.Json;

namespace KpiAnalytics.Cli.Output;

/// <summary>Writes JSON in one form: indented, readable letters, the same bytes for the same content.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The output is a file for programs, never part of a web page: letters stay readable.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(TextWriter writer, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            write(json);
        }

        buffer.Position = 0;
        using var reader = new StreamReader(buffer);
        char[] part = new char[1 << 16];
        for (int length = reader.Read(part); length > 0; length = reader.Read(part))
        {
            writer.Write(part, 0, length);
        }

        writer.WriteLine();
    }
}
