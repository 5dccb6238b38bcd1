using KpiAnalytics.Ingest.Codes;

namespace KpiAnalytics.Ingest.Layouts;

/// <summary>Shorthand for writing a layout down. A name that ends in <c>*</c> is a required column, as in the contract.</summary>
internal static class Columns
{
    public static Column Text(string name) => Of(name, ValueKind.Text);

    public static Column Id(string name) => Of(name, ValueKind.Id);

    public static Column Service(string name) => Of(name, ValueKind.Service);

    public static Column Date(string name) => Of(name, ValueKind.Date);

    public static Column QuarterStart(string name) => Of(name, ValueKind.QuarterStart);

    public static Column YesNo(string name) => Of(name, ValueKind.YesNo);

    public static Column Number(string name) => Of(name, ValueKind.Number);

    public static Column Whole(string name) => Of(name, ValueKind.Whole);

    public static Column Gravity(string name) => Of(name, ValueKind.Gravity);

    /// <summary>A code whose list bears the column's own name.</summary>
    public static Column Code(string name) => Code(name, CodeTable.List(Bare(name)));

    public static Column Code(string name, CodeList list) => Of(name, ValueKind.Code) with { Codes = list };

    /// <summary>A code without which the row means nothing.</summary>
    public static Column KnownCode(string name) => Code(name) with { RejectsUnknownCode = true };

    public static Column KnownCode(string name, CodeList list) => Code(name, list) with { RejectsUnknownCode = true };

    private static Column Of(string name, ValueKind kind) => new(Bare(name), kind, name.EndsWith('*'));

    private static string Bare(string name) => name.TrimEnd('*');
}
