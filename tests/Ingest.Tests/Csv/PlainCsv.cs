using System.Text;

namespace KpiAnalytics.Ingest.Tests.Csv;

/// <summary>RFC 4180 read one character at a time, slow and obvious: what the reader under test must agree with.</summary>
internal sealed class PlainCsv(string text)
{
    private int _position;
    private long _line = 1;

    public static List<PlainRecord> Read(string text) => new PlainCsv(text).ReadAll();

    private List<PlainRecord> ReadAll()
    {
        List<PlainRecord> records = [];
        while (_position < text.Length)
        {
            int start = _position;
            PlainRecord record = ReadRecord();
            if (text[start.._position].Trim(' ', '\t', '\r', '\n').Length > 0)
            {
                records.Add(record);
            }
        }

        return records;
    }

    private PlainRecord ReadRecord()
    {
        long line = _line;
        List<string> fields = [];
        bool isBroken = false;
        bool isLeftOpen = false;
        do
        {
            (string field, bool broken, bool open) = ReadField();
            fields.Add(field);
            isBroken |= broken;
            isLeftOpen |= open;
        }
        while (Skip(','));
        SkipLineEnd();
        return new PlainRecord(line, [.. fields], isBroken && !isLeftOpen, isLeftOpen);
    }

    private (string Field, bool IsBroken, bool IsLeftOpen) ReadField()
    {
        if (!Skip('"'))
        {
            return (Rest(), false, false);
        }

        StringBuilder field = new();
        while (_position < text.Length)
        {
            if (Skip('"'))
            {
                if (!Skip('"'))
                {
                    string after = Rest();
                    return (field.Append(after).ToString(), after.Length > 0, false);
                }

                field.Append('"');
            }
            else
            {
                CountLineEnd();
                field.Append(text[_position++]);
            }
        }

        return (field.ToString(), false, true);
    }

    private string Rest()
    {
        int start = _position;
        while (_position < text.Length && text[_position] is not (',' or '\r' or '\n'))
        {
            _position++;
        }

        return text[start.._position];
    }

    private bool Skip(char character)
    {
        bool isThere = _position < text.Length && text[_position] == character;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private void CountLineEnd()
    {
        bool isLineEnd = text[_position] == '\r' || (text[_position] == '\n' && (_position == 0 || text[_position - 1] != '\r'));
        _line += isLineEnd ? 1 : 0;
    }

    private void SkipLineEnd()
    {
        if (_position < text.Length)
        {
            _line++;
            Skip('\r');
            Skip('\n');
        }
    }
}
