using System.Text;
using System.Text.RegularExpressions;

namespace KpiAnalytics.Ingest.Formats;

/// <summary>
/// How the XML parts of a package are written: UTF-8 or UTF-16 (ISO/IEC 29500-2), or what reads as ASCII byte by byte. In others a tag
/// does not show in the bytes, or letters look like one.
/// </summary>
internal static partial class XmlEncoding
{
    /// <summary>A declaration has some sixty characters.</summary>
    private const int HeadLength = 1024;

    private static readonly string[] OfBytes = ["", "utf-8", "us-ascii", "iso-8859-1", "windows-1252"];

    private static readonly string[] OfPairs = ["", "utf-16"];

    /// <summary>The part as UTF-8, or as bytes of which those below 128 are ASCII; null where it is in another encoding, or does not stay in the one it begins in.</summary>
    /// <param name="open">Opens the part at its start.</param>
    public static Stream? Open(Func<Stream> open)
    {
        byte[] head = new byte[HeadLength];
        using (Stream start = open())
        {
            head = head[..start.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        }

        return Of(head) switch
        {
            null => null,
            UTF8Encoding => open(),
            Encoding pairs => Encoding.CreateTranscodingStream(open(), pairs, Encoding.UTF8),
        };
    }

    private static Encoding? Of(byte[] head)
    {
        // As readers of XML tell it (XML 1.0, appendix F): by the mark or the first letters, then by what is declared.
        Encoding? encoding = head switch
        {
            [0xFF, 0xFE, 0, 0, ..] or [0xFE, 0xFF, 0, 0, ..] or [0, 0, ..] or [(byte)'<', 0, 0, 0, ..] or [0, (byte)'<', 0, 0, ..] => null,
            [0xFF, 0xFE, ..] or [(byte)'<', 0, (byte)'?', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'<', 0, (byte)'?', ..] => Encoding.BigEndianUnicode,
            _ => Encoding.UTF8,
        };
        return encoding is not null && DeclaredIn(encoding.GetString(head).TrimStart('\uFEFF')) is { } declared
            && (encoding is UTF8Encoding ? OfBytes : OfPairs).Contains(declared, StringComparer.OrdinalIgnoreCase)
            ? encoding
            : null;
    }

    /// <summary>Empty where none is declared; null where the declaration is none that XML allows.</summary>
    private static string? DeclaredIn(string start)
    {
        if (!start.StartsWith("<?xml", StringComparison.Ordinal) || start.Length < 6 || !char.IsWhiteSpace(start[5]))
        {
            return "";
        }

        Match match = Declaration().Match(start);
        return match.Success ? match.Groups["encoding"].Value : null;
    }

    [GeneratedRegex("""^<\?xml\s+version\s*=\s*["'][0-9.]+["'](\s+encoding\s*=\s*["'](?<encoding>[A-Za-z0-9._-]+)["'])?(\s+standalone\s*=\s*["'](yes|no)["'])?\s*\?>""", RegexOptions.ExplicitCapture)]
    private static partial Regex Declaration();
}
