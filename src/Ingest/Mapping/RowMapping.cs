using System.Collections.Immutable;
using KpiAnalytics.Ingest.Layouts;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Mapping;

/// <summary>Turns one row of a table into the records it means: one, or one for each column that becomes a row.</summary>
internal sealed class RowMapping
{
    private readonly TableRecognition _recognition;
    private readonly ValueTranslator _translator;
    private readonly SetAside _setAside;
    private readonly ImmutableArray<(MappedColumn Column, int Field, int To)> _columns;
    private readonly ImmutableArray<(string Value, int To)> _values;
    private readonly ImmutableArray<(int Field, int To)> _others;
    private readonly ImmutableArray<(string Column, ImmutableArray<string> Values, int To)> _keep;
    private readonly ImmutableArray<bool> _areDates;

    public RowMapping(TableRecognition recognition, ValueTranslator translator, SetAside setAside)
    {
        (_recognition, _translator, _setAside) = (recognition, translator, setAside);
        Dictionary<string, int> header = new(StringComparer.Ordinal);
        DataTable table = recognition.Match.Layout.Table;
        FileLayout target = recognition.Match.Layout.Target;
        _columns = [.. recognition.Match.Found.Where(pair => target.Find(pair.Column.To) >= 0).Select(pair => (pair.Column, pair.Field, PlaceOf(header, pair.Column.To)))];
        _values = [.. recognition.Values.Where(pair => target.Find(pair.Key) >= 0 && !header.ContainsKey(pair.Key)).Select(pair => (pair.Value, PlaceOf(header, pair.Key)))];
        if (table.Unpivot is { } unpivot)
        {
            PlaceOf(header, unpivot.Name);
            PlaceOf(header, unpivot.Value);
        }

        _others = table.HasOtherColumns ? [] : [.. recognition.Match.Others.Where(other => target.Find(other.Header) < 0).Select(other => (other.Field, PlaceOf(header, other.Header)))];
        Header = [.. header.OrderBy(pair => pair.Value).Select(pair => pair.Key)];
        _keep = [.. table.Keep.Where(pair => header.ContainsKey(pair.Key)).Select(pair => (pair.Key, pair.Value, header[pair.Key]))];
        _areDates = [.. Header.Select(name => target.Find(name) is var place and >= 0 && target.Columns[place].Kind is ValueKind.Date or ValueKind.QuarterStart)];
    }

    /// <summary>The names of the record's fields, the target's own first.</summary>
    public string[] Header { get; }

    public void Map(IRecordSource row, Queue<string[]> records)
    {
        string[] record = new string[Header.Length];
        Array.Fill(record, "");
        if (!Fill(record, row))
        {
            return;
        }

        if (_recognition.Match.Layout.Table.Unpivot is { } unpivot)
        {
            Unpivot(unpivot, record, row, records);
        }
        else if (IsKept(record))
        {
            records.Enqueue(record);
        }
    }

    private bool Fill(string[] record, IRecordSource row)
    {
        foreach ((string value, int to) in _values)
        {
            record[to] = value;
        }

        foreach ((int field, int to) in _others)
        {
            record[to] = field < row.Count ? row[field] : "";
        }

        foreach ((MappedColumn column, int field, int to) in _columns)
        {
            string text = field < row.Count ? row[field].Trim() : "";
            record[to] = _translator.Translate(column, text, out Rule? broken);
            record[to] = _areDates[to] ? DateText.Normalise(record[to]) : record[to];
            if (broken is not null)
            {
                Lose(broken, text, row);
                return false;
            }
        }

        return true;
    }

    // A row that would have been several records is as many lost.
    private void Lose(Rule broken, string text, IRecordSource row)
    {
        int records = _recognition.Match.Layout.Table.Unpivot is null ? 1 : Math.Max(1, KeptNames().Count(pair => pair.Field < row.Count && row[pair.Field].Trim().Length > 0));
        for (int i = 0; i < records; i++)
        {
            _setAside.Add(broken, text);
        }
    }

    private void Unpivot(Unpivot unpivot, string[] record, IRecordSource row, Queue<string[]> records)
    {
        int name = Array.IndexOf(Header, unpivot.Name);
        int value = Array.IndexOf(Header, unpivot.Value);
        foreach ((int field, string called) in KeptNames())
        {
            string text = field < row.Count ? ValueForms.Plain(ValueForm.Figure, row[field]) : "";
            if (text.Length == 0)
            {
                continue;
            }

            string[] one = [.. record];
            one[name] = called;
            one[value] = text;
            if (IsKept(one))
            {
                records.Enqueue(one);
            }
        }
    }

    private IEnumerable<(int Field, string Name)> KeptNames()
    {
        Unpivot unpivot = _recognition.Match.Layout.Table.Unpivot!;
        return _recognition.Match.Unpivoted
            .Select(pair => (pair.Field, ValueForms.Plain(unpivot.As, pair.Name)))
            .Where(pair => !_recognition.Match.Layout.Table.Keep.TryGetValue(unpivot.Name, out ImmutableArray<string> kept) || kept.Contains(pair.Item2));
    }

    private bool IsKept(string[] record) => _keep.All(rule => rule.Values.Contains(record[rule.To]));

    private static int PlaceOf(Dictionary<string, int> header, string name)
    {
        if (!header.TryGetValue(name, out int place))
        {
            place = header.Count;
            header.Add(name, place);
        }

        return place;
    }
}
