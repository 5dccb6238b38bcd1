using System.Text;
using System.Text.Unicode;
using CsvHelper;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Csv;

/// <summary>
/// A CSV file record by record (RFC 4180): each with the physical line on which it begins. Blank lines are skipped.
/// A quote inside an unquoted field is text; text after a closing quote breaks the one record it stands in.
/// </summary>
internal sealed class RecordReader : IRecordSource
{
    /// <summary>In characters. Real records have a few hundred; a longer one is a quote never closed, or no CSV at all.</summary>
    public const int LongestRecord = 1_000_000;

    /// <summary>The same in bytes: UTF-8 has at most three for each UTF-16 character.</summary>
    private const int LongestRecordBytes = 3 * LongestRecord;

    private readonly string _file;
    private readonly char _separator;
    private readonly CsvReader _reader;
    private string? _malformed;

    /// <param name="file">The name told in faults.</param>
    /// <param name="stream">UTF-8, with or without a byte order mark; UTF-16 where its mark says so. Disposed with the reader.</param>
    /// <param name="bufferSize">Bytes the parser begins with; the records do not depend on it.</param>
    /// <param name="separator">What stands between fields, an ASCII character.</param>
    public RecordReader(string file, Stream stream, int bufferSize = 1 << 16, char separator = ',')
    {
        _file = file;
        _separator = separator;
        _reader = CsvReader.Create(stream, Options(bufferSize), leaveOpen: false);
    }

    /// <summary>The physical line on which the record begins; the first is 1.</summary>
    public long Line => _reader.LineNumber;

    /// <summary>The physical line on which the record ends.</summary>
    public long LastLine => Line + LineEnds(_reader.RawRecord);

    /// <summary>How many fields the record has.</summary>
    public int Count => _reader.FieldCount;

    /// <summary>Text stands after a closing quote: the record cannot be trusted.</summary>
    public bool HasBrokenQuoting => _malformed is not null && Quoting.Of(_malformed, _separator) == QuotingFault.TextAfterClosingQuote;

    /// <summary>The record holds bytes that are not UTF-8; they are read as U+FFFD.</summary>
    public bool HasInvalidBytes => !Utf8.IsValid(_reader.RawRecord);

    /// <inheritdoc/>
    public bool CanReadAhead => true;

    /// <summary>A field of the record, as written, without its quotes.</summary>
    public string this[int index] => _reader.GetString(index);

    /// <summary>Goes to the next record; false at the end of the file.</summary>
    /// <exception cref="UnreadableInputException">A quote is never closed, or the record is too long.</exception>
    public bool Read()
    {
        do
        {
            _malformed = null;
            if (!ReadAnyLine())
            {
                return false;
            }
        }
        while (IsBlankLine());

        if (_malformed is not null && Quoting.Of(_malformed, _separator) == QuotingFault.LeftOpen)
        {
            throw new UnreadableInputException($"{_file}: the record that begins on line {Line} has a quote that is never closed.");
        }

        return true;
    }

    public void Dispose() => _reader.Dispose();

    private CsvReaderOptions Options(int bufferSize) => new()
    {
        HasHeader = false,
        Separator = _separator,
        TrackLineNumbers = true,
        BufferSize = bufferSize,
        MaxRecordSize = LongestRecordBytes,
        PoolStrings = true,
        OnMalformedRecord = record => _malformed = record.RawRecord,
    };

    private bool ReadAnyLine()
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (CsvFormatException fault)
        {
            throw TooLong(fault.LineNumber);
        }

        ReadOnlySpan<byte> record = _reader.RawRecord;
        return record.Length <= LongestRecord || Encoding.UTF8.GetCharCount(record) <= LongestRecord
            ? true
            : throw TooLong(Line);
    }

    private UnreadableInputException TooLong(long line) =>
        new($"{_file}: the record that begins on line {line} is longer than 1,000,000 characters (is a quote never closed?).");

    private bool IsBlankLine() => _reader.FieldCount == 1 && _reader.RawRecord.Trim(" \t"u8).IsEmpty;

    private static int LineEnds(ReadOnlySpan<byte> text) =>
        text.Count((byte)'\r') + text.Count((byte)'\n') - text.Count("\r\n"u8);
}
