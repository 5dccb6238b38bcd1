namespace KpiAnalytics.Ingest.Tests.Csv;

/// <summary>A file of one byte over and over, made as it is read.</summary>
internal sealed class EndlessStream(byte content, long length) : Stream
{
    /// <summary>Bytes handed out so far.</summary>
    public long Given { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => Given;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(count, length - Given);
        buffer.AsSpan(offset, given).Fill(content);
        Given += given;
        return given;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
