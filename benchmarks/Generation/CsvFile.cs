using System.Buffers.Text;
using System.Text;

namespace KpiAnalytics.Benchmarks.Generation;

/// <summary>Writes one CSV file of plain values, none of which needs quoting. One call a field, then the line's end.</summary>
internal sealed class CsvFile : IDisposable
{
    private const int LongestField = 100;
    private readonly FileStream _file;
    private readonly byte[] _buffer = new byte[1 << 20];
    private int _used;
    private bool _isLineBegun;

    public CsvFile(string path, params ReadOnlySpan<string> columns)
    {
        _file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        foreach (string column in columns)
        {
            Text(column);
        }

        End();
    }

    public CsvFile Text(string text)
    {
        Separate();
        _used += Encoding.UTF8.GetBytes(text, _buffer.AsSpan(_used));
        return this;
    }

    /// <summary>A letter and digits: an id.</summary>
    public CsvFile Id(char letter, int number, int digits)
    {
        Separate();
        _buffer[_used++] = (byte)letter;
        Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out int written, new('D', (byte)digits));
        _used += written;
        return this;
    }

    /// <summary>A whole number; empty where it is negative.</summary>
    public CsvFile Number(long number)
    {
        Separate();
        if (number >= 0 && Utf8Formatter.TryFormat(number, _buffer.AsSpan(_used), out int written))
        {
            _used += written;
        }

        return this;
    }

    /// <summary>A day number as yyyy-MM-dd.</summary>
    public CsvFile Day(int day)
    {
        Separate();
        DateOnly.FromDayNumber(day).TryFormat(_buffer.AsSpan(_used), out int written, "O", null);
        _used += written;
        return this;
    }

    /// <summary>A day that may be open.</summary>
    public CsvFile Day(DateOnly? day) => day is { } known ? Day(known.DayNumber) : Text("");

    public void End()
    {
        _buffer[_used++] = (byte)'\n';
        _isLineBegun = false;
    }

    public void Dispose()
    {
        _file.Write(_buffer, 0, _used);
        _file.Dispose();
    }

    private void Separate()
    {
        if (_buffer.Length - _used < LongestField)
        {
            _file.Write(_buffer, 0, _used);
            _used = 0;
        }

        if (_isLineBegun)
        {
            _buffer[_used++] = (byte)',';
        }

        _isLineBegun = true;
    }
}
