using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Collects findings in the order they are met.</summary>
internal sealed class FindingLog
{
    /// <summary>Enough to recognise a value by (contract: Finding.Value).</summary>
    private const int LongestValue = 100;

    private readonly List<Finding> _findings = [];

    public ImmutableArray<Finding> All => [.. _findings];

    public int Count => _findings.Count;

    /// <summary>Restates findings from a position on: in another file's names.</summary>
    public void Restate(int from, Func<Finding, Finding> restated)
    {
        for (int i = from; i < _findings.Count; i++)
        {
            _findings[i] = restated(_findings[i]);
        }
    }

    /// <summary>A fault of one row of a file that no record was made of.</summary>
    public void AddOfRow(string file, long line, Fault fault) => Add(file, line, "", fault, []);

    /// <summary>A fault of a whole file, or of what it says of itself.</summary>
    public void AddOfFile(string file, Fault fault) => Add(file, null, "", fault, []);

    /// <summary>Faults of one record.</summary>
    /// <param name="touched">What this file's columns are needed for.</param>
    /// <param name="line">The physical line on which the record begins.</param>
    /// <param name="ypid">The child; empty where the record names none.</param>
    /// <param name="faults">The faults.</param>
    /// <param name="isRejected">The whole row is lost, not only the values named.</param>
    public void AddOfRecord(TouchedMeasures touched, long line, string ypid, List<Fault> faults, bool isRejected)
    {
        foreach (Fault fault in CollectionsMarshal.AsSpan(faults))
        {
            ImmutableArray<string> affects = isRejected ? touched.ByRow : touched.ByColumn(fault.Column);
            Add(touched.File, line, ypid, fault, affects);
        }
    }

    private void Add(string file, long? line, string ypid, Fault fault, ImmutableArray<string> affects) => _findings.Add(new Finding
    {
        File = file,
        Line = line,
        Column = fault.Column,
        Value = Cut(fault.Value),
        Rule = fault.Rule.Id,
        Level = fault.Rule.Level,
        Message = fault.Message,
        Ypid = ypid,
        Affects = affects,
    });

    private static string Cut(string value)
    {
        if (value.Length <= LongestValue)
        {
            return value;
        }

        // Never half of a surrogate pair.
        return value[..(char.IsHighSurrogate(value[LongestValue - 1]) ? LongestValue - 1 : LongestValue)];
    }
}
