namespace KpiAnalytics.Ingest.Sources;

/// <summary>The checksum zip files carry (the reflected polynomial 0xEDB88320, APPNOTE.TXT 4.4.7).</summary>
internal struct Crc32
{
    private const uint Polynomial = 0xEDB88320;

    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(EntryOf)];

    private uint _state;

    public static Crc32 Start => new() { _state = uint.MaxValue };

    public readonly uint Value => ~_state;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        uint state = _state;
        foreach (byte value in bytes)
        {
            state = Table[(state ^ value) & 0xFF] ^ (state >> 8);
        }

        _state = state;
    }

    private static uint EntryOf(int index)
    {
        uint entry = (uint)index;
        for (int bit = 0; bit < 8; bit++)
        {
            entry = (entry & 1) == 1 ? (entry >> 1) ^ Polynomial : entry >> 1;
        }

        return entry;
    }
}
