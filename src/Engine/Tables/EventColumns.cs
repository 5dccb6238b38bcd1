using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tables;

/// <summary>The codes of event rows, column by column, taken from the rows in one go.</summary>
internal sealed class EventColumns
{
    public EventColumns(EventRow[] rows)
    {
        (Sex, Ethnicity, AgeBand, Age) = (new byte[rows.Length], new byte[rows.Length], new byte[rows.Length], new byte[rows.Length]);
        (Tier, OrderType, Court, LegalOutcome) = (new byte[rows.Length], new byte[rows.Length], new byte[rows.Length], new byte[rows.Length]);
        (Category, Gravity, GravityBand) = (new byte[rows.Length], new byte[rows.Length], new byte[rows.Length]);
        for (int i = 0; i < rows.Length; i++)
        {
            ref readonly EventRow row = ref rows[i];
            Sex[i] = row.Sex;
            Ethnicity[i] = row.Ethnicity;
            AgeBand[i] = Dimensions.AgeBandOf(row.Age);
            Age[i] = Dimensions.AgeOf(row.Age);
            Tier[i] = row.Tier;
            OrderType[i] = row.OrderType;
            Court[i] = row.Court;
            LegalOutcome[i] = row.LegalOutcome;
            Category[i] = row.Category;
            Gravity[i] = row.Gravity;
            GravityBand[i] = Dimensions.GravityBandOf(row.Gravity);
        }
    }

    public byte[] Sex { get; }

    public byte[] Ethnicity { get; }

    public byte[] AgeBand { get; }

    public byte[] Age { get; }

    public byte[] Tier { get; }

    public byte[] OrderType { get; }

    public byte[] Court { get; }

    public byte[] LegalOutcome { get; }

    public byte[] Category { get; }

    public byte[] Gravity { get; }

    public byte[] GravityBand { get; }
}
