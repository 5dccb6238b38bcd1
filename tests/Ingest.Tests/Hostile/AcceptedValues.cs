using System.Collections;
using System.Reflection;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>What must hold of every value of every accepted record: a code is one of its list, a number is a number, and what means "none" is none.</summary>
internal static class AcceptedValues
{
    private static readonly DateOnly NoDate = new(1900, 1, 1);

    /// <param name="tables">A record whose lists are tables.</param>
    public static IEnumerable<string> Broken(object tables) => tables.GetType().GetProperties()
        .Where(table => table.Name != nameof(Engine.Domain.Extract.NotSupplied))
        .SelectMany(table => table.GetValue(tables) is IEnumerable records and not string ? Broken(table.Name, records) : []);

    public static IEnumerable<string> Broken(string table, IEnumerable records) =>
        records.Cast<object>().SelectMany(record => Stored(record).Where(property => !Holds(property.GetValue(record))).Select(property => $"{table}: {property.Name} of {record}"));

    // What is computed from others is not looked at.
    private static IEnumerable<PropertyInfo> Stored(object record) => record.GetType().GetProperties().Where(property => property.CanWrite);

    private static bool Holds(object? value) => value switch
    {
        null => true,
        DateOnly day => day != NoDate,
        double number => double.IsFinite(number),
        string text => text == text.Trim() && text.ToUpperInvariant() is not ("N/A" or "NULL"),
        Enum code => Enum.IsDefined(code.GetType(), code),
        _ => true,
    };
}
