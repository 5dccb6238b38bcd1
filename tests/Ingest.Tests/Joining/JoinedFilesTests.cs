using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Joined;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Joining;
using KpiAnalytics.Ingest.Matching;
using KpiAnalytics.Ingest.Matching.Review;
using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Recognition;
using KpiAnalytics.Ingest.Tests.Matching;
using KpiAnalytics.SampleData;

namespace KpiAnalytics.Ingest.Tests.Joining;

/// <summary>From files as suppliers send them to people, and from links to contacts.</summary>
[TestFixture]
internal sealed class JoinedFilesTests
{
    [Test]
    public void The_sample_files_are_read_without_a_click_and_are_the_people_a_plain_reader_finds()
    {
        string folder = Path.Combine(SourceTree.SampleData(), "police");
        LoadedInbox inbox = InboxLoader.Load([folder], new InboxOptions());
        PersonLists lists = PersonLists.Of(inbox);
        SamplePeople plain = SamplePeople.OfFiles();
        Assert.Multiple(() =>
        {
            Assert.That(inbox.Tables.Where(table => table.Status == RecognitionStatus.Recognised).Select(table => table.Layout), Is.EquivalentTo(new[] { "police-suspects", "police-custody", "pnc-entrants", "service-people" }));
            Assert.That(inbox.Files.Sum(file => file.Rejected), Is.Zero);
            Assert.That(lists.Children, Is.EquivalentTo(plain.Children));
            Assert.That(lists.Nominals, Is.EquivalentTo(plain.Nominals));
        });
    }

    [Test]
    public void Files_without_one_of_the_lists_say_which_is_missing()
    {
        string suspects = Path.Combine(SourceTree.SampleData(), "police", "suspects.csv");
        string people = Path.Combine(SourceTree.SampleData(), "police", "service_people.csv");
        Assert.That(() => PersonLists.Of(InboxLoader.Load([suspects], new InboxOptions())), Throws.TypeOf<UnreadableInputException>().With.Message.Contains("list of people"));
        Assert.That(() => PersonLists.Of(InboxLoader.Load([people], new InboxOptions())), Throws.TypeOf<UnreadableInputException>().With.Message.Contains("police list"));
    }

    [Test]
    public void A_custody_record_without_a_person_is_a_nominal_of_its_own()
    {
        PoliceRecords police = new() { Suspects = [Suspect("7", "1")], Custody = [Held("7", ""), Held("8", ""), Held("9", "7")] };
        Assert.That(PersonLists.Of([], police).Nominals.Select(nominal => nominal.SourceId), Is.EqualTo(new[] { "7", "custody 7", "8" }));
    }

    [Test]
    public void Rows_of_linked_nominals_become_contacts_and_others_do_not()
    {
        PoliceRecords police = new() { Suspects = [Suspect("N1", "C1"), Suspect("N2", "C2"), Suspect("N1", "C3") with { RecordedDate = null }], Custody = [Held("CU1", "")] };
        ImmutableDictionary<string, string> links = ImmutableDictionary<string, string>.Empty.Add("N1", "A").Add("CU1", "A");
        Assert.That(LinkedContacts.Of(police, links), Is.EqualTo(new[]
        {
            new PoliceContact("A", "C1", ContactKind.Suspected, new(2023, 5, 2)) { Committed = new(2023, 5, 1), OutcomeType = 16, OutcomeDate = new(2023, 6, 1), Offence = "Theft" },
            new PoliceContact("A", "C3", ContactKind.Suspected, new(2023, 5, 1)) { Committed = new(2023, 5, 1), OutcomeType = 16, OutcomeDate = new(2023, 6, 1), Offence = "Theft" },
            new PoliceContact("A", "CU1", ContactKind.Detained, new(2023, 5, 3)) { Offence = "Theft" },
        }));
    }

    [Test]
    public void A_pair_confirmed_by_two_people_is_a_link_beside_those_without_review()
    {
        SamplePeople people = SamplePeople.OfSeed(5, 600);
        MatchResult result = PersonMatching.Of(people.Children, people.Nominals, new MatchOptions());
        ScoredPair pair = result.In(MatchBand.Review).First();
        ReviewedPair reviewed = new(pair.ChildId, pair.NominalId);
        ReviewEvent Step(ReviewAction action, string who) => new(reviewed, action, who, DateTimeOffset.UnixEpoch, "seen");
        ReviewQueue once = ReviewQueue.Of([Step(ReviewAction.Propose, "program"), Step(ReviewAction.Confirm, "A")]);
        ReviewQueue twice = once.Take(Step(ReviewAction.Confirm, "B")).Queue;
        Assert.That(MatchedLinks.Of(result, once.Links), Has.Count.EqualTo(result.In(MatchBand.Same).Count()).And.Not.ContainKey(pair.NominalId));
        Assert.That(MatchedLinks.Of(result, twice.Links)[pair.NominalId], Is.EqualTo(pair.ChildId));
    }

    private static SuspectRecord Suspect(string person, string crime) => new()
    {
        CrimeNumber = crime, PersonId = person, PncNumber = "", FirstName = "", LastName = "", Postcode = "", OffenceClass = "", CjsCode = "", OffenceDescription = "Theft", Location = "",
        SuspectStatus = "", Outcome = "", RecordedDate = new(2023, 5, 2), CommittedFrom = new(2023, 5, 1), OutcomeType = 16, OutcomeDate = new(2023, 6, 1),
    };

    private static CustodyRecord Held(string number, string person) => new()
    {
        CustodyNumber = number, PersonId = person, PncNumber = "", FirstName = "", LastName = "", Postcode = "", Station = "", Arrived = new(2023, 5, 3, 23, 30, 0), OffenceDescription = "Theft",
        Reason = "", Disposal = "", CrimeNumber = "",
    };
}
