using FsCheck;
using FsCheck.Fluent;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Tests.Matching;

[TestFixture]
internal sealed class PairComparisonTests
{
    private static readonly Person Tom = new("A")
    {
        PncId = "2019/0123456I",
        Forename = "Thomas",
        MiddleName = "Leo",
        Surname = "Ashbrook",
        BirthDate = new(2008, 3, 4),
        Sex = Sex.Male,
        Postcode = "NN3 4CK",
    };

    [TestCase("THOMAS", ForenameLevel.Same)]
    [TestCase("Tom", ForenameLevel.ShortForm)]
    [TestCase("Thomsa", ForenameLevel.NearlySame)]
    [TestCase("Leo", ForenameLevel.MiddleName)]
    [TestCase("T", ForenameLevel.Initial)]
    [TestCase("Thora", ForenameLevel.Similar)]
    [TestCase("Daniel", ForenameLevel.Different)]
    [TestCase("", ForenameLevel.NotKnown)]
    public void Forenames(string other, object level) =>
        Assert.That(LevelOf(Tom with { Forename = other, MiddleName = "" }, ComparedFields.Forename), Is.EqualTo((int)(ForenameLevel)level));

    [TestCase("ASHBROOK", SurnameLevel.Same)]
    [TestCase("Ashbrok", SurnameLevel.NearlySame)]
    [TestCase("Ashbrook-Smith", SurnameLevel.OnePart)]
    [TestCase("Ashby", SurnameLevel.Similar)]
    [TestCase("Smith", SurnameLevel.Different)]
    [TestCase("unknown", SurnameLevel.NotKnown)]
    public void Surnames(string other, object level) =>
        Assert.That(LevelOf(Tom with { Surname = other }, ComparedFields.Surname), Is.EqualTo((int)(SurnameLevel)level));

    [TestCase("2008-03-04", BirthDateLevel.Same)]
    [TestCase("2008-04-03", BirthDateLevel.DayAndMonthTurned)]
    [TestCase("2008-03-14", BirthDateLevel.OneDigit)]
    [TestCase("2007-03-04", BirthDateLevel.OneDigit)]
    [TestCase("2008-03-27", BirthDateLevel.SameMonth)]
    [TestCase("2008-11-27", BirthDateLevel.Different)]
    public void Birth_dates(string other, object level) => Assert.That(
        LevelOf(Tom with { BirthDate = DateOnly.Parse(other, System.Globalization.CultureInfo.InvariantCulture) }, ComparedFields.BirthDate),
        Is.EqualTo((int)(BirthDateLevel)level));

    [Test]
    public void One_year_apart_over_the_decade_is_more_than_one_digit() => Assert.That(
        LevelOf(Tom with { BirthDate = new(2009, 6, 7) }, Tom with { BirthDate = new(2010, 6, 7) }, ComparedFields.BirthDate), Is.EqualTo((int)BirthDateLevel.OneYear));

    [TestCase("nn34ck", PostcodeLevel.Same)]
    [TestCase("NN3 4OO", PostcodeLevel.SameSector)]
    [TestCase("NN3 9CK", PostcodeLevel.SameDistrict)]
    [TestCase("NN3", PostcodeLevel.SameDistrict)]
    [TestCase("MK1 1CC", PostcodeLevel.Different)]
    [TestCase("", PostcodeLevel.NotKnown)]
    public void Postcodes(string other, object level) =>
        Assert.That(LevelOf(Tom with { Postcode = other }, ComparedFields.Postcode), Is.EqualTo((int)(PostcodeLevel)level));

    [TestCase("19/123456I", PncIdLevel.Same)]
    [TestCase("2019/0123457I", PncIdLevel.OneCharacter)]
    [TestCase("2020/0999999S", PncIdLevel.Different)]
    [TestCase("none", PncIdLevel.NotKnown)]
    public void Pnc_ids(string other, object level) =>
        Assert.That(LevelOf(Tom with { PncId = other }, ComparedFields.PncId), Is.EqualTo((int)(PncIdLevel)level));

    [TestCase("Ashbrook", "Thomas")]
    [TestCase("Ashbrok", "Thomas")]
    public void Names_changed_round_are_one_piece_of_evidence(string forename, string surname)
    {
        Person turned = Tom with { Forename = forename, Surname = surname };
        Assert.That(LevelOf(turned, ComparedFields.Surname), Is.EqualTo((int)SurnameLevel.ChangedRound));
        Assert.That(LevelOf(turned, ComparedFields.Forename), Is.EqualTo(ComparedField.NotKnown));
    }

    [Test]
    public void Assumed_shares_add_up_to_one()
    {
        foreach (ComparedField field in ComparedFields.All)
        {
            Assert.That(field.Levels.Sum(level => level.AmongMatches), Is.EqualTo(1).Within(1e-12), field.Name);
            Assert.That(field.Levels.Sum(level => level.AmongOthers), Is.EqualTo(1).Within(1e-12), field.Name);
        }
    }

    [Test]
    public void The_order_of_two_people_is_of_no_account()
    {
        Gen<string> names = Gen.Elements("Thomas", "Tom", "Ashbrook", "Ashbrok", "Leo", "T", "Smith-Jones", "Jones", "José", "", "Jo Anne");
        Gen<DateOnly?> dates = Gen.Choose(0, 800).Select(day => day == 0 ? (DateOnly?)null : new DateOnly(2008, 1, 1).AddDays(day));
        Gen<string> postcodes = Gen.Elements("NN3 4CK", "NN3 4CC", "NN3", "", "MK1 1CC");
        Gen<Person> people =
            from forename in names
            from middle in names
            from surname in names
            from date in dates
            from postcode in postcodes
            from pnc in Gen.Elements("", "19/1234I", "19/1243I", "20/77777S")
            select new Person("A") { Forename = forename, MiddleName = middle, Surname = surname, BirthDate = date, Postcode = postcode, PncId = pnc };

        Prop.ForAll(Arb.From(people.Two()), pair => PatternOf(pair.Item1, pair.Item2) == PatternOf(pair.Item2, pair.Item1))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(23768213, 1));
    }

    private static int LevelOf(Person other, int field) => LevelOf(Tom, other, field);

    private static int LevelOf(Person a, Person b, int field) => LevelPattern.LevelOf(PatternOf(a, b), field);

    private static int PatternOf(Person a, Person b) => new PairComparison(PersonColumns.Of([Row(a)], [Row(b)], isReadable: true)).PatternOf(0, 1);

    private static PersonRow Row(Person person) => new(person.SourceId, person.Sex, PersonTraits.Of(person));
}
