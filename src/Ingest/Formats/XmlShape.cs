namespace KpiAnalytics.Ingest.Formats;

/// <summary>
/// How deep the elements of an XML part go, how long its tags are and how many names it has, found byte by byte before a library builds anything of it.
/// Nothing is checked but the shape: whether it is XML at all is for the library to say.
/// </summary>
internal sealed class XmlShape
{
    /// <summary>Spreadsheets go some ten elements deep.</summary>
    private const int Deepest = 256;

    /// <summary>Bytes: most tags of spreadsheets have some hundred; one that names all the cells of a rule can have many thousand.</summary>
    private const int LongestTag = 1 << 20;

    private const int BufferSize = 1 << 16;

    private readonly XmlNames _names = new();
    private Place _place;
    private int _depth;
    private int _length;
    private bool _isEnd;
    private (byte Earlier, byte Last) _before;

    private enum Place
    {
        Text,
        TagStart,
        Tag,
        SingleQuoted,
        DoubleQuoted,
        Instruction,
        DeclarationStart,
        Declaration,
        CommentStart,
        Comment,
        Characters,
    }

    /// <summary>False where elements go too deep, a tag is too long or names are too many for any spreadsheet.</summary>
    /// <param name="part">UTF-8, or anything else of which the bytes below 128 are ASCII.</param>
    public static bool IsModest(Stream part)
    {
        XmlShape shape = new();
        byte[] buffer = new byte[BufferSize];
        for (int read = part.Read(buffer); read > 0; read = part.Read(buffer))
        {
            if (!shape.Takes(buffer.AsSpan(0, read)))
            {
                return false;
            }
        }

        return true;
    }

    private bool Takes(ReadOnlySpan<byte> bytes)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            if (_place == Place.Text)
            {
                int toTag = bytes[i..].IndexOf((byte)'<');
                if (toTag < 0)
                {
                    return true;
                }

                i += toTag;
            }

            if (!Takes(bytes[i]))
            {
                return false;
            }
        }

        return true;
    }

    private bool Takes(byte one)
    {
        Place next = After(one);
        if (_place is Place.Tag or Place.TagStart && next == Place.Text)
        {
            _depth += _isEnd ? -1 : _before.Last == '/' ? 0 : 1;
        }

        bool areFew = TakesName(next, one);
        _length = next == Place.TagStart ? 0 : _length + 1;
        // The dashes that begin a comment are not those that end it.
        _before = next == Place.TagStart || _place == Place.CommentStart ? default : (_before.Last, one);
        _place = next;
        bool isLong = _length > LongestTag && _place is Place.Tag or Place.SingleQuoted or Place.DoubleQuoted;
        return _depth <= Deepest && !isLong && areFew;
    }

    /// <summary>Names stand in tags and instructions, outside quotes; of what is quoted only namespaces are names.</summary>
    private bool TakesName(Place next, byte one)
    {
        bool isOfName = next switch
        {
            Place.Tag or Place.Instruction => one > ' ' && one is not ((byte)'/' or (byte)'=' or (byte)'"' or (byte)'\'' or (byte)'?'),
            Place.SingleQuoted or Place.DoubleQuoted => _place == next && _names.IsNamespace,
            _ => false,
        };
        if (isOfName)
        {
            _names.Add(one);
            return true;
        }

        return _names.End();
    }

    private Place After(byte one) => _place switch
    {
        Place.Text => Place.TagStart,
        Place.TagStart => AfterStart(one),
        Place.Tag => one switch { (byte)'>' => Place.Text, (byte)'"' => Place.DoubleQuoted, (byte)'\'' => Place.SingleQuoted, _ => Place.Tag },
        Place.SingleQuoted => one == '\'' ? Place.Tag : _place,
        Place.DoubleQuoted => one == '"' ? Place.Tag : _place,
        Place.Instruction => one == '>' && _before.Last == '?' ? Place.Text : _place,
        Place.DeclarationStart => one switch { (byte)'-' => Place.CommentStart, (byte)'[' => Place.Characters, _ => Place.Declaration },
        Place.Declaration => one == '>' ? Place.Text : _place,
        Place.CommentStart => Place.Comment,
        Place.Comment => one == '>' && _before == ((byte)'-', (byte)'-') ? Place.Text : _place,
        _ => one == '>' && _before == ((byte)']', (byte)']') ? Place.Text : _place,
    };

    private Place AfterStart(byte one)
    {
        _isEnd = one == '/';
        return one switch { (byte)'?' => Place.Instruction, (byte)'!' => Place.DeclarationStart, (byte)'>' => Place.Text, _ => Place.Tag };
    }
}
