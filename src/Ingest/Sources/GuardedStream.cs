namespace KpiAnalytics.Ingest.Sources;

/// <summary>Stops at a size no extract has, and says which file a fault of reading is in.</summary>
internal sealed class GuardedStream(string name, Stream inner) : ForwardStream(inner)
{
    /// <summary>4 GB: over ten times all of England and Wales for ten years. A zip of a few kilobytes can unfold to far more.</summary>
    public const long LargestFile = 4L << 30;

    private long _read;

    /// <exception cref="UnreadableInputException">The disk or archive fails, or the file is too large.</exception>
    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = Inner.Read(buffer);
        }
        catch (Exception fault) when (InputFault.IsOfReading(fault))
        {
            throw InputFault.Of(name, fault);
        }

        _read += count;
        return _read <= LargestFile ? count : throw new UnreadableInputException($"{name}: the file is larger than 4 GB.");
    }
}
