using KpiAnalytics.Ingest.Police;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest.Tests.Inbox;

/// <summary>The PNC's list of first-time entrants has the columns of the service's own people and of police nominals: by whatever of its headers it is told from them.</summary>
internal sealed class PncListTests
{
    private static readonly (string Header, string Renamed, string[] Values)[] Columns =
    [
        ("PNC ID", "Ref no (PNC)", ["22/1234567A", "22/1234568B", "22/1234569C"]),
        ("Surname", "Surname (PNC)", ["EXAMPLE", "SAMPLE", "SPECIMEN"]),
        ("Forename", "Forename (PNC)", ["ALEX", "SAM", "KIM"]),
        ("Date of Birth", "D of B (PNC)", ["01/05/2008", "31/01/2007", "12/11/2006"]),
        ("Sex", "M or F", ["M", "F", "M"]),
        ("Home Postcode", "Lives at", ["NN1 1AA", "NN2 2BB", "NN3 3CC"]),
        ("Date of First Caution or Conviction", "Entered the system", ["14/02/2023", "20/03/2023", "05/04/2023"]),
        ("Disposal", "How dealt with", ["Youth caution", "Referral order", "Youth caution"]),
        ("Primary Offence", "What for", ["Common assault", "Robbery", "Criminal damage"]),
        ("Police Force", "Where", ["Northamptonshire", "Northamptonshire", "Northamptonshire"]),
    ];

    [Test]
    public void Whichever_headers_are_renamed_one_confirmation_loads_it(
        [Values("0123456789", "0123467", "0123456", "3601254789", "01236")] string columns, [Values(1, 2, 3)] int renamed)
    {
        int[] kept = [.. columns.Select(column => column - '0')];
        IEnumerable<int[]> choices = Enumerable.Range(0, 1 << kept.Length).Where(set => int.PopCount(set) == renamed).Select(set => kept.Where((_, i) => (set >> i & 1) == 1).ToArray());

        Assert.That(choices.Where(choice => !IsLoaded(kept, choice)).Select(choice => string.Join(", ", choice.Select(column => Columns[column].Renamed))), Is.Empty);
    }

    [Test]
    public void A_birth_date_under_another_name_is_asked_for_though_the_list_can_be_read_without_it()
    {
        using InboxFolder folder = ListOf([.. Enumerable.Range(0, 10)], [3]);

        RecognisedTable table = folder.Recognise().Tables.Single();

        Assert.That((table.Status, table.Layout), Is.EqualTo((RecognitionStatus.NeedsConfirmation, "pnc-entrants")));
        Assert.That(table.Questions.Select(question => (question.Column, question.IsRequired, question.Candidates[0].Header)), Is.EqualTo(new[] { ("dateOfBirth", false, "D of B (PNC)") }));
    }

    [Test]
    public void A_list_without_birth_dates_is_read_without_a_click()
    {
        using InboxFolder folder = ListOf([0, 1, 2, 4, 5, 6, 7, 8, 9], []);

        Assert.That(folder.Load().Police.PncEntrants, Has.Length.EqualTo(3));
    }

    private static bool IsLoaded(int[] kept, int[] renamed)
    {
        using InboxFolder folder = ListOf(kept, renamed);
        LoadedInbox loaded = folder.Load(Confirmations.None.WithProposal("PNC", folder.Recognise().Tables.Single()));
        return loaded.Police.PncEntrants is [PncEntrant { PncNumber: "22/1234567A", LastName: "EXAMPLE", FirstName: "ALEX" } first, _, _]
            && first.EntryDate == new DateOnly(2023, 2, 14) && first.BirthDate == new DateOnly(2008, 5, 1);
    }

    private static InboxFolder ListOf(int[] kept, int[] renamed) => new InboxFolder().With("pnc.csv",
    [
        string.Join(',', kept.Select(column => renamed.Contains(column) ? Columns[column].Renamed : Columns[column].Header)),
        .. Enumerable.Range(0, 3).Select(row => string.Join(',', kept.Select(column => Columns[column].Values[row]))),
    ]);
}
