using KpiAnalytics.Dashboard.Drops;
using KpiAnalytics.Ingest;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Dashboard.Tests.Drops;

internal sealed class ConfirmFormTests
{
    internal static readonly RecognisedTable Asked = CoverageTextTests.Table(RecognitionStatus.NeedsConfirmation) with
    {
        Layout = "canonical/children.csv", Title = "Canonical extract", Target = "children.csv", OtherHeaders = ["Kid", "Born", "Worker"],
        Questions =
        [
            new("ypid", "ypid", true, [new("Kid", 0.6, "C1"), new("Worker", 0.3, "")]),
            new("dateOfBirth", "date of birth", true, [new("Born", 0.5, "2008-05-01")]),
            new("sex", "sex", false, []),
        ],
        ValueQuestions = [new("year", "Which year are the figures of?")],
    };

    [Test]
    public void Proposals_are_filled_in_and_candidates_come_first_with_a_value()
    {
        ConfirmTable table = Form().Files.Single().Tables.Single();
        Assert.Multiple(() =>
        {
            Assert.That(table.Columns.Select(column => column.Header), Is.EqualTo(new[] { "Kid", "Born", "" }));
            Assert.That(table.Columns[0].Choices.Select(choice => choice.Text), Is.EqualTo(new[] { "Choose a column", "Kid (such as C1)", "Worker (empty)", "Born" }));
            Assert.That(table.Columns[2].Choices[0].Text, Is.EqualTo("Not in this file"));
        });
    }

    [Test]
    public void What_is_missing_is_said_one_thing_at_a_time()
    {
        ConfirmForm form = Form();
        ConfirmTable table = form.Files.Single().Tables.Single();
        Assert.That(form.Problem, Does.StartWith("Name the supplier of a.xlsx"));
        form.Files.Single().Supplier = " CMS ";
        Assert.That(form.Problem, Is.EqualTo("Fill in what a.xlsx, sheet S does not say."));
        table.Values.Single().Text = "2023";
        Assert.That(form.Problem, Is.Empty);
        table.Columns[1].Header = "Kid";
        Assert.That(form.Problem, Is.EqualTo("The column Kid of a.xlsx, sheet S is chosen twice: choose another for one of them."));
        table.Columns[1].Header = "";
        Assert.That(form.Problem, Is.EqualTo("Choose the column of a.xlsx, sheet S that holds date of birth."));
    }

    [Test]
    public void Answers_name_the_supplier_and_the_column_that_is_absent()
    {
        ConfirmForm form = Form("CMS");
        form.Files.Single().Tables.Single().Values.Single().Text = "2023";
        ConfirmedTable answer = form.Answers.Single();
        Assert.That((answer.Supplier, answer.Columns["ypid"], answer.Columns["sex"], answer.Values["year"]), Is.EqualTo(("CMS", "Kid", "", "2023")));
    }

    [Test]
    public void A_header_proposed_twice_is_filled_in_once()
    {
        RecognisedTable table = Asked with { Questions = [Asked.Questions[0], Asked.Questions[1] with { Candidates = [new("Kid", 0.5, "C1")] }] };
        Assert.That(ConfirmForm.Of(new RecognisedInbox([table], FindingList.None), []).Files.Single().Tables.Single().Columns.Select(column => column.Header), Is.EqualTo(new[] { "Kid", "" }));
    }

    private static ConfirmForm Form(params string[] suppliers) => ConfirmForm.Of(new RecognisedInbox([Asked], FindingList.None), [.. suppliers]);
}
