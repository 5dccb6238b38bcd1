using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

[TestFixture]
internal sealed class ReferenceTests
{
    private const string Population = "yotoucode,year,age,count,sex,ethnicity";

    private const string Published = "measure,areaType,area,periodStart,periodEnd,numerator,denominator,reoffences,value,source,releaseDate";

    private const string Prices = "establishmentType,validFrom,pricePerNight";

    private const string Targets = "measure,yotoucode,target,tolerance,betterToBe,validFrom,validTo";

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

    [TestCase("678.70", 67_870)]
    [TestCase("\"1,020\"", 102_000)]
    [TestCase("0.29", 29)]
    [TestCase("189.500", 18_950)]
    [TestCase("0", 0)]
    [TestCase("999999.99", 99_999_999)]
    public void A_price_is_read_in_whole_pence(string pounds, long pence)
    {
        using SmallReference small = new();
        small.With("remand_prices.csv", Prices, $"sch,01/12/2018,{pounds}");

        LoadedReference loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Reference.RemandPrices, Is.EqualTo(
            [new RemandPrice(EstablishmentType.SecureChildrensHome, new DateOnly(2018, 12, 1), pence)]));
    }

    [TestCase("1.005", 101)]
    [TestCase("1.0049", 100)]
    [TestCase("2.675", 268)]
    public void A_fraction_of_a_penny_is_rounded_half_away_from_zero_and_said(string pounds, long pence)
    {
        using SmallReference small = new();
        small.With("remand_prices.csv", Prices, $"YOI,2023-04-01,{pounds}");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"remand_prices.csv:2 Warning price-fraction pricePerNight {pounds}"]));
        Assert.That(loaded.Reference.RemandPrices.Single().PencePerNight, Is.EqualTo(pence));
    }

    [TestCase("YOI,2023-04-01,x", "unreadable-number pricePerNight x")]
    [TestCase("YOI,2023-04-01,", "required-value pricePerNight")]
    [TestCase("YOI,2023-04-01,-1", "price-range pricePerNight -1")]
    [TestCase("YOI,2023-04-01,1000000", "price-range pricePerNight 1000000")]
    [TestCase("YOI,2023-04-01,5e28", "price-range pricePerNight 5e28")]
    [TestCase("YOI,2023-04-01,1e300", "price-range pricePerNight 1e300")]
    [TestCase("PRISON,2023-04-01,300", "unknown-code establishmentType PRISON")]
    [TestCase("YOI,1900-01-01,300", "required-value validFrom 1900-01-01")]
    public void A_price_is_rejected_by(string row, string finding)
    {
        using SmallReference small = new();
        small.With("remand_prices.csv", Prices, row);

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([$"remand_prices.csv:2 Error {finding}"]));
        Assert.That(loaded.Reference.RemandPrices, Is.Empty);
    }

    [Test]
    public void A_target_holds_every_value_of_its_row()
    {
        using SmallReference small = new();
        small.With(
            "targets.csv", Targets,
            "fte.rate,E01,150.5,\"1,000\",lower,2023-04-01,31/03/2024", "kpi1,,,,,,", "kpi2,N/A,90,,None,1900-01-01,", "kpi3,E02,,,Trend,,");

        LoadedReference loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Reference.Targets, Is.EqualTo([
            new Target
            {
                Measure = "fte.rate", Service = "E01", Value = 150.5, Tolerance = 1000, BetterToBe = BetterToBe.Lower,
                ValidFrom = new DateOnly(2023, 4, 1), ValidTo = new DateOnly(2024, 3, 31),
            },
            new Target { Measure = "kpi1" },
            new Target { Measure = "kpi2", Value = 90, BetterToBe = BetterToBe.None },
            new Target { Measure = "kpi3", Service = "E02", BetterToBe = BetterToBe.Trend },
        ]));
    }

    [Test]
    public void A_target_with_another_direction_is_judged_as_the_measure_says()
    {
        using SmallReference small = new();
        small.With("targets.csv", Targets, "fte.rate,E01,150,,Up,,", "fte.rate,E02,150,,HIGHER,,");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["targets.csv:2 Warning unknown-code betterToBe Up"]));
        Assert.That(loaded.Reference.Targets.Select(target => target.BetterToBe), Is.EqualTo(new BetterToBe?[] { null, BetterToBe.Higher }));
    }

    [Test]
    public void A_target_of_a_service_nobody_lists_is_an_error_and_accepted_and_one_without_measure_is_rejected()
    {
        using SmallReference small = new();
        small.With("targets.csv", Targets, "fte.rate,E77,150,,,,", ",E01,150,,,,", "fte.rate,E01,low,,,,");

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo([
            "targets.csv:2 Error unknown-service yotoucode E77", "targets.csv:3 Error required-value measure",
            "targets.csv:4 Error unreadable-number target low",
        ]));
        Assert.That(loaded.Reference.Targets.Single().Service, Is.EqualTo("E77"));
    }

    [Test]
    public void School_holidays_may_be_one_days_and_every_services()
    {
        using SmallReference small = new();
        small.With("school_holidays.csv", "firstDate,lastDate,yotoucode", "2023-07-22,04/09/2023,E01", "2023-05-08,2023-05-08,");

        LoadedReference loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Reference.SchoolHolidays, Is.EqualTo([
            new SchoolHoliday("E01", new DateOnly(2023, 7, 22), new DateOnly(2023, 9, 4)),
            new SchoolHoliday("", new DateOnly(2023, 5, 8), new DateOnly(2023, 5, 8)),
        ]));
    }

    [TestCase("E01,2023-09-04,2023-07-22", "Error holiday-dates lastDate 2023-07-22")]
    [TestCase("E01,2023-07-22,", "Error required-value lastDate")]
    [TestCase("E01,1900-01-01,2023-07-22", "Error required-value firstDate 1900-01-01")]
    [TestCase("E01,2023-07-22,autumn", "Error unreadable-date lastDate autumn")]
    [TestCase("E02,01/04/2023,14/04/2023", "Warning repeated-row")]
    public void A_school_holiday_is_rejected_by(string row, string finding)
    {
        using SmallReference small = new();
        small.With("school_holidays.csv", "yotoucode,firstDate,lastDate", "E02,2023-04-01,2023-04-14", row);

        LoadedReference loaded = small.Load();

        Assert.That(FindingText.Lines(loaded.Findings), Is.EqualTo(["school_holidays.csv:3 " + finding]));
        Assert.That(loaded.Reference.SchoolHolidays, Has.Length.EqualTo(1));
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
