namespace KpiAnalytics.Ingest.Tables;

/// <summary>One value of a row as read. Only the members of its column's kind are filled in.</summary>
internal struct Cell
{
    public static readonly Cell Empty = new() { Text = "", Code = "" };

    /// <summary>Trimmed; upper case for codes; empty where there is no value.</summary>
    public string Text;

    public DateOnly? Date;

    public double? Number;

    public bool? YesNo;

    /// <summary>The code meant; empty where there is none or the list does not hold it.</summary>
    public string Code;

    /// <summary>Makes it <see cref="Empty"/> again, whatever was read before.</summary>
    public void Clear()
    {
        (Date, Number, YesNo) = (null, null, null);
        // Cleared for every field of a file: a reference written costs more than one read, and most stay empty.
        if (Text.Length > 0)
        {
            Text = "";
        }

        if (Code.Length > 0)
        {
            Code = "";
        }
    }
}
