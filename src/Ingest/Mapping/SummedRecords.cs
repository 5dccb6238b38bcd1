using System.Globalization;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Adds a column up over records that are otherwise the same: the districts of a county become the county. A record whose number cannot be read is passed on alone, for the rules to judge.</summary>
internal sealed class SummedRecords(IRecordSource records, string summed) : IRecordSource
{
    private readonly List<(long Line, string[] Fields, long Count)> _sums = [];
    private int _next = -1;
    private string[] _header = [];

    public long Line => _next == 0 ? records.Line : _sums[_next - 1].Line;

    public long LastLine => Line;

    public int Count => Fields.Length;

    /// <summary>How many records the one now open is the sum of.</summary>
    public long Weight => _next <= 0 ? 0 : _sums[_next - 1].Count;

    /// <summary>How many records were added up in all.</summary>
    public long Added => _sums.Sum(sum => sum.Count);

    public string this[int index] => Fields[index];

    private string[] Fields => _next == 0 ? _header : _sums[_next - 1].Fields;

    public bool Read()
    {
        if (++_next == 0)
        {
            bool hasHeader = records.Read();
            _header = Copy();
            return hasHeader;
        }

        if (_next == 1)
        {
            Add();
        }

        return _next <= _sums.Count;
    }

    public void Dispose() => records.Dispose();

    private void Add()
    {
        int place = Array.IndexOf(_header, summed);
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        while (records.Read())
        {
            string[] fields = Copy();
            double? number = NumberField.Read(fields[place]);
            string key = string.Join('\u001F', fields.Where((_, i) => i != place));
            if (number is null || !NumberField.IsWhole(number.Value) || !places.TryAdd(key, _sums.Count))
            {
                AddTo(number, place, fields, number is null || !NumberField.IsWhole(number.Value) ? null : places[key]);
            }
            else
            {
                _sums.Add((records.Line, fields, 1));
            }
        }
    }

    private void AddTo(double? number, int place, string[] fields, int? sum)
    {
        if (sum is not { } position)
        {
            _sums.Add((records.Line, fields, 1));
            return;
        }

        (long line, string[] before, long count) = _sums[position];
        before[place] = (NumberField.Read(before[place])!.Value + number!.Value).ToString("R", CultureInfo.InvariantCulture);
        _sums[position] = (line, before, count + 1);
    }

    private string[] Copy() => [.. Enumerable.Range(0, records.Count).Select(field => records[field])];
}
