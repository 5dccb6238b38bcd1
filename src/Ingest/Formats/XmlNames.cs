namespace KpiAnalytics.Ingest.Formats;

/// <summary>The different names of an XML part. What reads XML keeps each of them until it has read the part, so that they must be few.</summary>
internal sealed class XmlNames
{
    /// <summary>Bytes of all of them together: a spreadsheet has some hundred names of some dozen letters.</summary>
    private const int Most = 1 << 20;

    // FNV-1a, 64 bits.
    private const ulong Basis = 0xCBF29CE484222325;
    private const ulong Prime = 0x100000001B3;

    private const string NamespaceAttribute = "xmlns";

    private readonly HashSet<ulong> _known = [];
    private int _room = Most;
    private ulong _hash = Basis;
    private int _length;
    private bool _beginsNamespace = true;

    /// <summary>The name that ended last declares a namespace: its value is a name too.</summary>
    public bool IsNamespace { get; private set; }

    /// <summary>One more byte of the name that is being read.</summary>
    public void Add(byte one)
    {
        _hash = unchecked((_hash ^ one) * Prime);
        _beginsNamespace &= _length >= NamespaceAttribute.Length || one == NamespaceAttribute[_length];
        _length++;
    }

    /// <summary>The name has ended, if there was one. False where there are more names than there is room for.</summary>
    public bool End()
    {
        if (_length > 0)
        {
            IsNamespace = _beginsNamespace && _length >= NamespaceAttribute.Length;
            _room -= _known.Add(_hash) ? _length : 0;
            (_hash, _length, _beginsNamespace) = (Basis, 0, true);
        }

        return _room >= 0;
    }
}
