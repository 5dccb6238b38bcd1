using System.Text;

namespace KpiAnalytics.Cli;

/// <summary>Where a command writes. Progress is shown only when standard error is a terminal.</summary>
internal sealed record Terminal(Stream Out, TextWriter Error, bool ShowsProgress)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Terminal OfThisProcess() => new(
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true },
        !Console.IsErrorRedirected);

    /// <summary>Writes text to a file, whole or not at all, or to standard output where no file is given.</summary>
    public void Write(FileInfo? file, Action<TextWriter> write) => WriteBytes(file, stream => WriteTo(stream, write));

    /// <summary>Writes bytes to a file, whole or not at all, or to standard output where no file is given.</summary>
    public void WriteBytes(FileInfo? file, Action<Stream> write)
    {
        if (file is null)
        {
            write(Out);
            return;
        }

        string unfinished = file.FullName + ".unfinished";
        try
        {
            using (FileStream stream = File.Create(unfinished))
            {
                write(stream);
            }

            File.Move(unfinished, file.FullName, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static void WriteTo(Stream stream, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(stream, Utf8, bufferSize: 1 << 16, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    }
}
