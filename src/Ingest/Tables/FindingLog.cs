using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KpiAnalytics.Ingest.Rules;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>Collects what is found while files are read.</summary>
internal sealed class FindingLog
{
    private readonly BoundedFindings _findings = new();

    public FindingList All => _findings.All;

    /// <summary>The supplier's table that records are being read from, by whose place and headers their faults are told; null = the records' own file.</summary>
    public (string Place, IReadOnlyDictionary<string, string> Headers)? Supplier { get; set; }

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
            Add(Supplier?.Place ?? touched.File, line, ypid, Restated(fault), affects);
        }
    }

    private Fault Restated(Fault fault) => Supplier is { } supplier ? fault with { Column = supplier.Headers.GetValueOrDefault(fault.Column, fault.Column) } : fault;

    private void Add(string file, long? line, string ypid, Fault fault, ImmutableArray<string> affects) => _findings.Add(new Finding
    {
        File = file,
        Line = line,
        Column = fault.Column,
        Value = fault.Value,
        Rule = fault.Rule.Id,
        Level = fault.Rule.Level,
        Message = fault.Message,
        Ypid = ypid,
        Affects = affects,
    });
}
