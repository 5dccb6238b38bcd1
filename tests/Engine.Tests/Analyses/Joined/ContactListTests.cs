using KpiAnalytics.Engine.Analyses.Joined;

namespace KpiAnalytics.Engine.Tests.Analyses.Joined;

[TestFixture]
internal sealed class ContactListTests
{
    [Test]
    public void Children_suspected_before_any_outcome_are_those_still_without_and_those_who_came_to_one()
    {
        SuspectedBeforeOutcome lists = SuspectedBeforeOutcome.Of(new JoinedCase()
            .Child("NONE").Crime("2023-05-01", 16, "2023-06-01").Held("2023-05-02")
            .Child("LATER").Outcome("2023-03-01", "2023-04-10").Crime("2023-03-02", committed: "2023-03-01").Crime("2023-02-01", committed: "2023-01-31")
            .Child("SAMEDAY").Outcome("2023-03-01", "2023-04-10").Crime("2023-04-10")
            .Child("DIVERTED").Outcome("2023-03-01", "2023-04-10", "COMMUNITY_RESOLUTION").Crime("2023-03-02")
            .Child("OTHER", service: "S2").Crime("2023-05-01")
            .Build(), JoinedCase.Service);
        Assert.Multiple(() =>
        {
            Assert.That(lists.NotYet.Select(child => child.Ypid), Is.EqualTo(new[] { "NONE", "DIVERTED" }), "newest first; a diversion is not substantive");
            Assert.That(lists.Before.Select(child => child.Ypid), Is.EqualTo(new[] { "LATER" }), "a contact on the outcome's own day is not before it");
            Assert.That(lists.NotYet[0].Reason, Is.EqualTo("Suspected of 1 crime and held in custody once since 1 May 2023; no substantive outcome by 31 Dec 2023."));
            Assert.That(lists.Before[0].Reason, Is.EqualTo(
                "Suspected of 2 crimes before the first substantive outcome on 10 Apr 2023, the first time 68 days earlier; 1 crime committed before the offence of that outcome."));
            Assert.That(lists.Before[0].Evidence.Select(evidence => evidence.Date), Is.EqualTo(new DateOnly[] { new(2023, 2, 1), new(2023, 3, 2), new(2023, 4, 10) }));
        });
    }

    [Test]
    public void Contact_between_outcomes_is_after_the_day_of_one_and_before_the_day_of_the_next()
    {
        JoinedCase book = new JoinedCase()
            .Child("BETWEEN").Outcome("2022-01-01", "2022-02-01").Outcome("2022-08-01", "2022-10-01")
            .Crime("2022-03-05", committed: "2022-03-01").Crime("2022-03-02", committed: "2022-02-01").Crime("2022-10-01").Held("2022-09-30")
            .Child("AFTER").Outcome("2022-01-01", "2022-02-01").Crime("2022-03-05")
            .Child("ONEDAY").Outcome("2022-01-01", "2022-02-01").Outcome("2022-01-02", "2022-02-01").Crime("2022-02-01");
        var list = ContactBetweenOutcomes.Of(book.Build(), JoinedCase.Service);
        Assert.That(list.Select(child => (child.Ypid, child.Reason)), Is.EqualTo(new[]
        {
            ("BETWEEN", "Suspected of 1 crime and held in custody once between the outcomes of 1 Feb 2022 and 1 Oct 2022."),
        }));
        Assert.That(list[0].Evidence, Has.Length.EqualTo(4), "two contacts and the outcomes around them");
    }

    [Test]
    public void No_further_action_more_than_twice_is_three_crimes_or_more_each_once()
    {
        JoinedCaseload joined = new JoinedCase()
            .Child("THRICE").Crime("2023-01-01", 16, "2023-02-01").Crime("2023-03-01", 15, "2023-04-01").Crime("2023-05-01", 21, "2023-06-01").Crime("2023-07-01", 8, "2023-07-02")
            .Child("TWICE").Crime("2023-01-01", 16, "2023-02-01").Crime("2023-03-01", 15, "2023-04-01").Crime("2023-05-01", 23, "2023-06-01").Crime("2023-06-01")
            .Child("REPEATED").Crime("2023-01-01", 16, "2023-02-01").Crime("2023-03-01", 15, "2023-04-01").Crime("2023-03-01", 15, "2023-04-01", number: "X").Crime("2023-03-01", 15, "2023-04-01", number: "X")
            .Child("FUTURE").Crime("2023-01-01", 16, "2023-02-01").Crime("2023-03-01", 15, "2023-04-01").Crime("2023-05-01", 16, "2024-01-01")
            .Build();
        Assert.Multiple(() =>
        {
            Assert.That(RepeatedNoFurtherAction.Of(joined, JoinedCase.Service).Select(child => (child.Ypid, child.Reason)), Is.EqualTo(new[]
            {
                ("THRICE", "3 crimes ended with no further action, from 1 Feb 2023 to 1 Jun 2023."),
                ("REPEATED", "3 crimes ended with no further action, from 1 Feb 2023 to 1 Apr 2023."),
            }));
            Assert.That(RepeatedNoFurtherAction.Of(joined, JoinedCase.Service, moreThan: 1).Select(child => child.Ypid), Is.EqualTo(new[] { "THRICE", "FUTURE", "REPEATED", "TWICE" }));
            Assert.That(joined.LeftOut, Is.EqualTo(new ContactsLeftOut(Repeated: 1, Unknown: 0, Later: 0, NotOfAge: 0)));
        });
    }

    [Test]
    public void Contacts_of_nobody_known_after_the_end_or_outside_ten_to_seventeen_are_left_out_and_counted()
    {
        JoinedCase book = new JoinedCase()
            .Child("A").Crime("2018-01-01").Crime("2017-12-31").Crime("2024-01-01")
            .Child("B", born: "2005-06-01").Crime("2023-05-31").Crime("2023-06-01");
        JoinedCaseload joined = JoinedCaseload.Of(book.Build().Caseload, [.. book.Contacts, new PoliceContact("NOBODY", "C", ContactKind.Detained, new(2023, 1, 1))]);
        Assert.That((joined.Contacts, joined.Children), Is.EqualTo((2, 2)), "the tenth birthday and the day before the eighteenth are in");
        Assert.That(joined.LeftOut, Is.EqualTo(new ContactsLeftOut(Repeated: 0, Unknown: 1, Later: 1, NotOfAge: 2)));
    }

    [Test]
    public void Lists_are_those_of_a_plain_count_on_random_records([Values(1, 2, 3)] int seed)
    {
        Random random = new(seed);
        JoinedCase book = new();
        string At() => JoinedCase.End.AddDays(-random.Next(700)).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        for (int i = 0; i < 60; i++)
        {
            book.Child($"C{i:00}");
            Enumerable.Range(0, random.Next(4)).ToList().ForEach(_ => book.Outcome("2021-01-01", At()));
            Enumerable.Range(0, random.Next(6)).ToList().ForEach(_ => book.Crime(At(), random.Next(1, 24)));
        }

        JoinedCaseload joined = book.Build();
        var crimes = book.Contacts.ToLookup(contact => contact.Ypid);
        DateOnly[] Days(string ypid) => [.. book.Outcomes.Where(outcome => outcome.Ypid == ypid).Select(outcome => outcome.Date).Distinct().Order()];
        string[] children = [.. crimes.Select(child => child.Key).Order()];
        int[] noFurtherAction = [9, 10, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22];
        Assert.Multiple(() =>
        {
            Assert.That(SuspectedBeforeOutcome.Of(joined, JoinedCase.Service).Before.Select(child => child.Ypid), Is.EquivalentTo(
                children.Where(child => Days(child).Length > 0 && crimes[child].Any(crime => crime.Date < Days(child)[0]))));
            Assert.That(ContactBetweenOutcomes.Of(joined, JoinedCase.Service).Select(child => child.Ypid), Is.EquivalentTo(
                children.Where(child => Days(child).Length > 1 && crimes[child].Any(crime => crime.Date > Days(child)[0] && crime.Date < Days(child)[^1] && !Days(child).Contains(crime.Date)))));
            Assert.That(RepeatedNoFurtherAction.Of(joined, JoinedCase.Service).Select(child => child.Ypid), Is.EquivalentTo(
                children.Where(child => crimes[child].Count(crime => noFurtherAction.Contains(crime.OutcomeType!.Value)) >= 3)));
        });
    }
}
