using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tests.Layouts;

[TestFixture]
internal sealed class CanonicalLayoutTests
{
    private static readonly string[] DatesByName =
        ["engagedRJStart", "kpi3SENDStartDate", "kpi3SENDEndDate", "validFrom", "validTo", "periodStart", "periodEnd"];

    private static IEnumerable<FileLayout> Files => CanonicalLayout.Extract.Concat(CanonicalLayout.Reference);

    private static IEnumerable<(FileLayout File, Column Column)> AllColumns =>
        Files.SelectMany(file => file.Columns, (file, column) => (file, column));

    [Test]
    public void A_column_is_a_date_where_its_name_says_so()
    {
        foreach ((FileLayout file, Column column) in AllColumns)
        {
            bool isNamedDate = column.Name.StartsWith("date", StringComparison.Ordinal)
                || column.Name.EndsWith("Date", StringComparison.Ordinal) || DatesByName.Contains(column.Name);
            bool isDate = isNamedDate && column.Name != "residenceOnLegalOutcomeDate";

            Assert.That(column.Kind is ValueKind.Date or ValueKind.QuarterStart, Is.EqualTo(isDate), $"{file.Name}: {column.Name}");
        }
    }

    [Test]
    public void Keys_and_parents_name_columns_that_exist_on_both_sides_and_keys_are_required()
    {
        foreach (FileLayout file in Files)
        {
            Assert.That(file.Key.Select(name => file.Columns[file.IndexOf(name)].IsRequired), Has.All.True, file.Name);
            foreach (ParentLink parent in file.Parents)
            {
                Assert.That(CanonicalLayout.Find(parent.File).Key, Is.EqualTo(parent.Columns), file.Name);
                Assert.That(() => parent.Columns.Select(file.IndexOf).ToList(), Throws.Nothing, file.Name);
            }
        }
    }

    [Test]
    public void A_parent_is_read_before_what_belongs_to_it()
    {
        List<string> order = [.. CanonicalLayout.Extract.Select(file => file.Name)];

        foreach (FileLayout file in CanonicalLayout.Extract)
        {
            Assert.That(file.Parents.Select(parent => order.IndexOf(parent.File)), Has.All.LessThan(order.IndexOf(file.Name)));
        }
    }

    [Test]
    public void Every_column_of_a_file_has_a_name_of_its_own_and_every_code_its_list()
    {
        foreach (FileLayout file in Files)
        {
            Assert.That(file.Columns.Select(column => column.Name.ToUpperInvariant()), Is.Unique, file.Name);
            Assert.That(file.Columns.Select(column => column.Codes is not null == (column.Kind == ValueKind.Code)), Has.All.True, file.Name);
        }
    }

    [Test]
    public void Only_the_contracts_four_files_are_required_and_only_board_meetings_may_repeat()
    {
        Assert.That(
            Files.Where(file => file.IsRequired).Select(file => file.Name),
            Is.EqualTo(["children.csv", "offences.csv", "outcomes.csv", "services.csv"]));
        Assert.That(Files.Where(file => file.RowsMayRepeat).Select(file => file.Name), Is.EqualTo(["board_meetings.csv"]));
    }
}
