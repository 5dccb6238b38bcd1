using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Fields;
using KpiAnalytics.Ingest.Rules;
using KpiAnalytics.Ingest.Tables;

namespace KpiAnalytics.Ingest.Records;

/// <summary>remand_prices.csv.</summary>
internal sealed class RemandPriceRecords : RecordTable<RemandPrice>
{
    /// <summary>A million pounds a night: far above every price, and far below what a sum of nights could not hold.</summary>
    private const decimal PoundsLimit = 1_000_000;

    private readonly int _establishment;
    private readonly int _validFrom;
    private readonly int _price;

    public RemandPriceRecords()
        : base("remand_prices.csv")
    {
        _establishment = At("establishmentType");
        _validFrom = At("validFrom");
        _price = At("pricePerNight");
    }

    public override void Examine(Row row, List<Fault> faults)
    {
        if (row.Number(_price) is null)
        {
            return;
        }

        decimal? pounds = NumberField.ReadDecimal(row.Text(_price));
        if (pounds is null or < 0 or >= PoundsLimit)
        {
            faults.Add(PriceRangeRule.Broken(Layout.Columns[_price], row.Text(_price)));
        }
        else if (!decimal.IsInteger(pounds.Value * 100))
        {
            faults.Add(PriceFractionRule.Broken(Layout.Columns[_price], row.Text(_price)));
        }
    }

    protected override RemandPrice ToRecord(Row row) => new(
        DomainCodes.EstablishmentTypeOf(row.Code(_establishment)),
        row.Date(_validFrom)!.Value,
        PenceOf(NumberField.ReadDecimal(row.Text(_price))!.Value));

    private static long PenceOf(decimal pounds) => (long)decimal.Round(pounds * 100, MidpointRounding.AwayFromZero);
}
