using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>What an extract or a reference folder says it does not hold.</summary>
[TestFixture]
internal sealed class NotSuppliedTests
{
    [Test]
    public void Files_that_are_not_there_are_named_without_their_columns()
    {
        using SmallExtract small = new();

        ISet<SourceField> notSupplied = small.Load().Extract.NotSupplied;

        Assert.That(notSupplied.Where(field => field.Column.Length == 0).Select(field => field.File), Is.EquivalentTo([
            "extract.json", "programmes.csv", "custody_releases.csv", "programme_offences.csv", "residences.csv", "ete_statuses.csv",
            "sendaln.csv", "health.csv", "care_statuses.csv", "victims.csv", "hearings.csv", "remand_placements.csv", "board_meetings.csv",
            "kpi_templates.csv",
        ]));
        Assert.That(notSupplied.Where(field => field.Column.Length > 0).Select(field => field.File).Distinct(), Is.EquivalentTo(
            ["children.csv", "offences.csv", "outcomes.csv"]));
    }

    [Test]
    public void Optional_columns_that_a_file_does_not_have_are_named_and_required_ones_cannot_be()
    {
        using SmallExtract small = new();
        small.With("children.csv", "SEX, dateofbirth ,ypid,yotoucode,shoeSize", "1,2008-05-01,C1,E01,4", "1,2008-05-01,C2,E01,4")
            .With("residences.csv", "ypid,date,kpi1EndDate").With("extract.json", "{}");

        ISet<SourceField> notSupplied = small.Load().Extract.NotSupplied;

        Assert.That(ColumnsOf("children.csv", notSupplied), Is.EquivalentTo(
            ["originatingYOTPersonID", "currentYOTID", "pncnumber", "gender", "ethnicity", "deleted"]));
        Assert.That(ColumnsOf("residences.csv", notSupplied), Is.EquivalentTo(["kpi1AccommodationType", "kpi1AccommodationSuitability"]));
        Assert.That(ColumnsOf("extract.json", notSupplied), Is.Empty);
    }

    [Test]
    public void A_column_without_a_value_in_it_was_supplied()
    {
        using SmallExtract small = new();
        small.With("custody_releases.csv", "ypid,releaseDate,offenceID");

        Assert.That(ColumnsOf("custody_releases.csv", small.Load().Extract.NotSupplied), Is.Empty);
    }

    [Test]
    public void Reference_files_and_columns_are_named_alike()
    {
        using SmallReference small = new();
        small.With("targets.csv", "measure,target,yotoucode,validFrom,validTo", "kpi1,5,,,");

        Assert.That(small.Load().Reference.NotSupplied, Is.EquivalentTo([
            new SourceField("services.csv", "policeForce"), new SourceField("services.csv", "validFrom"),
            new SourceField("services.csv", "validTo"), new SourceField("families.csv", ""), new SourceField("population.csv", ""),
            new SourceField("published.csv", ""), new SourceField("remand_prices.csv", ""), new SourceField("targets.csv", "tolerance"),
            new SourceField("targets.csv", "betterToBe"), new SourceField("school_holidays.csv", ""),
        ]));
    }

    private static IEnumerable<string> ColumnsOf(string file, ISet<SourceField> fields) =>
        fields.Where(field => field.File == file).Select(field => field.Column);
}
