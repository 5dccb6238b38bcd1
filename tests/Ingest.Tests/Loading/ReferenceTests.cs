using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

[TestFixture]
internal sealed class ReferenceTests
{
    private const string Population = "yotoucode,year,age,count,sex,ethnicity";

    private const string Published = "measure,areaType,area,periodStart,periodEnd,numerator,denominator,reoffences,value,source,releaseDate";

    [Test]
    public void Services_alone_are_a_reference()
    {
        using SmallReference small = new();

        LoadedReference loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Files, Is.EqualTo([new FileTally("services.csv", 2, 2)]));
        Assert.That(loaded.Reference.Services[1], Is.EqualTo(new Service("E02", "Birch", "North", "England", null, null)));
    }

    [Test]
    public void A_service_may_stand_once_for_each_time_it_existed()
    {
        using SmallReference small = new();
        small.With(
            "services.csv",
            "yotoucode,name,region,country,validFrom,validTo",
            "E01,Ash,North,England,,31/03/2020", "E01,Ash and Elm,North,England,01/04/2020,");

        Assert.That(small.Load().Reference.Services, Is.EqualTo([
            new Service("E01", "Ash", "North", "England", null, new DateOnly(2020, 3, 31)),
            new Service("E01", "Ash and Elm", "North", "England", new DateOnly(2020, 4, 1), null),
        ]));
    }

    [Test]
    public void Family_members_are_services_and_not_the_service_itself()
    {
        using SmallReference small = new();
        small.With("families.csv", "yotoucode,memberYotoucode,validFrom", "E01,E02,2017-10-01", "E01,E01,2017-10-01", "E02,E77,");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "families.csv:3 Error own-family memberYotoucode E01", "families.csv:4 Error unknown-service memberYotoucode E77",
        ]));
        Assert.That(loaded.Reference.FamilyMembers, Is.EqualTo([
            new FamilyMember("E01", "E02", new DateOnly(2017, 10, 1), null), new FamilyMember("E02", "E77", null, null),
        ]));
    }

    [Test]
    public void A_population_says_how_it_is_split()
    {
        using SmallReference small = new();
        small.With("population.csv", Population, "E01,2022,10,\"1,234\",,", "E02,2022,17,5,2,", "E01,2023,11,6,1,Mixed", "E01,2023,11,7,1,NOT_KNOWN");

        LoadedReference loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Reference.Populations, Is.EqualTo([
            new PopulationCount("E01", 2022, 10, 1234, null, null),
            new PopulationCount("E02", 2022, 17, 5, Sex.Female, null),
            new PopulationCount("E01", 2023, 11, 6, Sex.Male, Ethnicity.Mixed),
            new PopulationCount("E01", 2023, 11, 7, Sex.Male, Ethnicity.NotKnown),
        ]));
    }

    [TestCase("E01,2022,9,5,,", "Error population-age age 9")]
    [TestCase("E01,2022,18,5,,", "Error population-age age 18")]
    [TestCase("E01,2022,12.5,5,,", "Error not-a-whole-number age 12.5")]
    [TestCase("E01,2022,12,-5,,", "Error not-a-whole-number count -5")]
    [TestCase("E01,mid-2022,12,5,,", "Error unreadable-number year mid-2022")]
    [TestCase("E01,2022,10,100,,", "Warning repeated-row")]
    [TestCase("E01,2022,12,5,MALE,", "Error population-split")]
    public void A_population_is_rejected_by(string row, string finding)
    {
        using SmallReference small = new();
        small.With("population.csv", Population, "E01,2022,10,100,,", row);

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["population.csv:3 " + finding]));
        Assert.That(loaded.Reference.Populations, Has.Length.EqualTo(1));
    }

    [Test]
    public void A_published_figure_holds_every_value_of_its_row()
    {
        using SmallReference small = new();
        small.With("published.csv", Published, "reoffending.binary,family,E01,2022-01-01,2022-12-31,405.3,\"2,064.5\",900,19.6,YJB,2024-01-25");

        Assert.That(small.Load().Reference.Published.Single(), Is.EqualTo(new PublishedFigure
        {
            Measure = "reoffending.binary",
            AreaType = AreaType.Family,
            Area = "E01",
            PeriodStart = new DateOnly(2022, 1, 1),
            PeriodEnd = new DateOnly(2022, 12, 31),
            Numerator = 405.3,
            Denominator = 2064.5,
            Reoffences = 900,
            Value = 19.6,
            Source = "YJB",
            ReleaseDate = new DateOnly(2024, 1, 25),
        }));
    }

    [Test]
    public void A_published_figure_of_an_unknown_kind_of_area_is_rejected()
    {
        using SmallReference small = new();
        small.With("published.csv", Published, "any text,COUNTY,E01,2022-01-01,2022-12-31,,,,,YJB,2024-01-25");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["published.csv:2 Error unknown-code areaType COUNTY"]));
        Assert.That(loaded.Reference.Published, Is.Empty);
    }

    [Test]
    public void A_published_figure_of_a_service_nobody_lists_is_an_error_and_accepted()
    {
        using SmallReference small = new();
        small.With(
            "published.csv", Published,
            "fte.rate,SERVICE,E77,2022-01-01,2022-12-31,,,,,YJB,2024-01-25", "fte.rate,REGION,North,2022-01-01,2022-12-31,,,,,YJB,2024-01-25");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["published.csv:2 Error unknown-service area E77"]));
        Assert.That(loaded.Reference.Published, Has.Length.EqualTo(2));
    }

    [Test]
    public void Prices_and_targets_are_checked_though_nothing_uses_them_yet()
    {
        using SmallReference small = new();
        small.With("remand_prices.csv", "establishmentType,validFrom,pricePerNight", "YOI,2023-04-01,x")
            .With("targets.csv", "measure,yotoucode,target", "fte.rate,E01,150", "fte.rate,,200");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["remand_prices.csv:2 Error unreadable-number pricePerNight x"]));
        Assert.That(loaded.Files.Select(file => (file.File, file.Accepted)), Is.EqualTo(
            [("services.csv", 2L), ("remand_prices.csv", 0L), ("targets.csv", 2L)]));
    }

    [Test]
    public void A_reference_without_services_stops_the_run()
    {
        using TemporaryFolder folder = new();
        folder.Write("families.csv", "yotoucode,memberYotoucode\n");

        Assert.That(
            () => CaseloadLoader.LoadReference(folder.Path),
            Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo("services.csv: the required file is missing."));
    }
}
