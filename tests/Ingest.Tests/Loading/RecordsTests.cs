using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Tests.Loading;

/// <summary>What the rows of an extract become.</summary>
[TestFixture]
internal sealed class RecordsTests
{
    [Test]
    public void A_small_extract_loads_whole_and_without_a_finding()
    {
        using SmallExtract small = new();

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Findings, Is.Empty);
        Assert.That(loaded.Files, Is.EqualTo(
            [new FileTally("children.csv", 2, 2), new FileTally("offences.csv", 3, 3), new FileTally("outcomes.csv", 2, 2)]));
        Assert.That(loaded.Extract.CustodyReleases, Is.Null);
        Assert.That(loaded.Extract.CoverageTo, Is.Null);
    }

    [Test]
    public void A_child_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "children.csv",
            "YPID , deleted,ethnicity,gender,sex,pncnumber,currentYOTID,originatingYOTPersonID,dateofbirth,yotoucode",
            " c1 ,y, Asian or Asian British ,1,2,PNC,9, 77 ,01/05/2008, E01 ").With("offences.csv", "ypid,offenceID,offenceDate,yjboffenceCategory")
            .With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome");

        Assert.That(small.Load().Extract.Children.Single(), Is.EqualTo(new Child
        {
            Ypid = "c1",
            Service = "E01",
            DateOfBirth = new DateOnly(2008, 5, 1),
            OriginatingPersonId = "77",
            Sex = Sex.Female,
            Ethnicity = Ethnicity.Asian,
            IsDeleted = true,
        }));
    }

    [TestCase("", "1", Sex.Male)]
    [TestCase("N/A", "Female", Sex.Female)]
    [TestCase("2", "1", Sex.Female)]
    [TestCase("", "Non-binary", Sex.Unknown)]
    [TestCase("", "", Sex.Unknown)]
    public void Gender_is_read_where_sex_is_empty_and_never_found_fault_with(string sex, string gender, Sex expected)
    {
        using SmallExtract small = new();
        small.With("children.csv", "ypid,yotoucode,dateOfBirth,sex,gender", $"C1,E01,2008-05-01,{sex},{gender}", "C2,E01,2007-01-31,1,");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Extract.Children[0].Sex, Is.EqualTo(expected));
        Assert.That(loaded.Findings, Is.Empty);
    }

    [Test]
    public void An_offence_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "offences.csv",
            "ypid,offenceID,offenceDate,yjboffenceCategory,yjbseriousnessScore,arrestDate,ageAtArrestOrOffence,ageOnFirstHearing,programmeBreachID,knifeRelatedOffence",
            "C1,O1,2023-01-10,robbery,6,11-Jan-2023,14,15,,Yes", "C2,O1,2023-01-10,OTHER,,1900-01-01,,,B7,");

        Assert.That(small.Load().Extract.Offences, Is.EqualTo([
            new Offence
            {
                Ypid = "C1", OffenceId = "O1", Date = new DateOnly(2023, 1, 10), Category = OffenceCategory.Robbery, Gravity = 6,
                ArrestDate = new DateOnly(2023, 1, 11), AgeAtArrestOrOffence = 14, AgeOnFirstHearing = 15,
                IsKnifeRelated = true,
            },
            new Offence { Ypid = "C2", OffenceId = "O1", Date = new DateOnly(2023, 1, 10), Category = OffenceCategory.Other, IsBreach = true },
        ]));
    }

    [TestCase("BREACH_OF_BAIL", true)]
    [TestCase("breach_of_statutory_order", true)]
    [TestCase("ROBBERY", false)]
    public void Breach_categories_make_a_breach(string category, bool isBreach)
    {
        using SmallExtract small = new();
        small.Adding("offences.csv", $"C1,O9,2023-01-10,{category}");

        Assert.That(small.Load().Extract.Offences[^1].IsBreach, Is.EqualTo(isBreach));
    }

    [Test]
    public void An_outcome_holds_every_value_of_its_row()
    {
        using SmallExtract small = new();
        small.With(
            "outcomes.csv",
            "ypid,offenceID,outcomeDate,legalOutcome,residenceOnLegalOutcomeDate,outcomeAppealStatus,sentencingOccasionID,courtType,yotoucode",
            "C1,O1,2023-04-01,youth_rehabilitation_order,other,Changed on Appeal,S1,youth,E02");

        Assert.That(small.Load().Extract.Outcomes.Single(), Is.EqualTo(new Outcome
        {
            Ypid = "C1",
            OffenceId = "O1",
            Date = new DateOnly(2023, 4, 1),
            Disposal = new Disposal("YOUTH_REHABILITATION_ORDER", OutcomeTier.Community, OrderType.YouthRehabilitationOrder, 9),
            Service = "E02",
            IsResidentElsewhere = true,
            IsAppealedAway = true,
            SentencingOccasionId = "S1",
            CourtType = CourtType.Youth,
        }));
    }

    [TestCase("Changed on appeal", true)]
    [TestCase("RESULT OF APPEAL SUCCESSFUL", true)]
    [TestCase("Appeal dismissed", false)]
    [TestCase("", false)]
    public void Only_two_appeal_texts_make_an_outcome_invalid_and_none_is_a_finding(string status, bool isAppealedAway)
    {
        using SmallExtract small = new();
        small.With("outcomes.csv", "ypid,offenceID,outcomeDate,legalOutcome,outcomeAppealStatus", $"C1,O1,2023-04-01,YOUTH_CAUTION,{status}");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Extract.Outcomes[0].IsAppealedAway, Is.EqualTo(isAppealedAway));
        Assert.That(loaded.Findings, Is.Empty);
    }

    [Test]
    public void Custody_releases_are_read_where_they_are_supplied()
    {
        using SmallExtract small = new();
        small.With("custody_releases.csv", "ypid,releaseDate,offenceID", "C1,2023-09-01,O1", "C2,45170,");

        Assert.That(small.Load().Extract.CustodyReleases, Is.EqualTo([
            new CustodyRelease("C1", new DateOnly(2023, 9, 1), "O1"), new CustodyRelease("C2", new DateOnly(2023, 9, 1), ""),
        ]));
    }

    [Test]
    public void An_empty_file_of_releases_is_not_a_missing_one()
    {
        using SmallExtract small = new();
        small.With("custody_releases.csv", "ypid,releaseDate");

        Assert.That(small.Load().Extract.CustodyReleases, Is.Not.Null.And.Empty);
    }

    [Test]
    public void The_extract_says_which_days_it_covers()
    {
        using SmallExtract small = new();
        small.With("extract.json", """{ "coverageFrom": "2015-04-01", "COVERAGETO": "31/03/2024", "supplier": "S", "other": [1] }""");

        LoadedExtract loaded = small.Load();

        Assert.That(loaded.Extract.CoverageFrom, Is.EqualTo(new DateOnly(2015, 4, 1)));
        Assert.That(loaded.Extract.CoverageTo, Is.EqualTo(new DateOnly(2024, 3, 31)));
        Assert.That(loaded.Findings, Is.Empty);
    }

    [Test]
    public void Rows_share_the_strings_of_their_ids()
    {
        using SmallExtract small = new();

        Extract extract = small.Load().Extract;

        Assert.That(extract.Outcomes[0].Ypid, Is.SameAs(extract.Children[0].Ypid));
        Assert.That(extract.Outcomes[0].OffenceId, Is.SameAs(extract.Offences[0].OffenceId));
    }
}
