using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Tests.Inbox;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>The work-list: written, filled in, and held against the next extract.</summary>
[TestFixture]
internal sealed class WorkListTests
{
    /// <summary>C2's education cannot be read, C7's order has no end, C8's row has a field too many.</summary>
    private static SmallExtract Faulty() => KpiTwoExtract.Write((file, lines) => file switch
    {
        "ete_statuses.csv" => [.. lines.Select(line => line.StartsWith("C2,", StringComparison.Ordinal) ? "C2,2022-01-01,,,GOOD" : line)],
        "programmes.csv" => [.. lines.Select(line => line.Replace("2023-05-07", "31/02/2023", StringComparison.Ordinal))],
        "offences.csv" => [.. lines, "C8,O9,2022-09-01,DRUGS,more"],
        _ => lines,
    });

    [Test]
    public void Each_fault_is_a_row_with_its_whole_row_and_the_team_that_holds_the_child()
    {
        using SmallExtract small = Faulty();

        ImmutableArray<WorkListRow> rows = RowsOf(small);

        // C7's order was rejected, so that only the service is known.
        Assert.That(rows.Select(row => $"{row.Team}: {row.Level} {row.Rule} {row.Key}"), Is.EqualTo([
            "E01: error missing-parent ypid=C7; offenceID=O1",
            "E01: error unreadable-date ypid=C7; interventionProgrammeID=P1",
            "E01: warning unknown-code ypid=C2; startDate=2022-01-01",
            "No team: error long-row ypid=C8; offenceID=O9",
        ]));
        Assert.That(rows[2].Row, Is.EqualTo("ypid=C2; startDate=2022-01-01; suitability=GOOD"));
        Assert.That(rows[3].Row, Is.EqualTo("ypid=C8; offenceID=O9; offenceDate=2022-09-01; yjboffenceCategory=DRUGS; field 5=more"));
        Assert.That(rows[1].Measures, Does.Contain("kpi2"));
    }

    [Test]
    public void The_workbook_is_valid_and_each_sheet_is_a_table_whose_header_stays_in_view()
    {
        using SmallExtract small = Faulty();
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(Bytes(RowsOf(small))), isEditable: false);

        Assert.That(new OpenXmlValidator().Validate(document).Select(fault => $"{fault.Path?.XPath} {fault.Description}"), Is.Empty);
        Assert.That(document.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => sheet.Name!.Value), Is.EqualTo(["E01", "No team"]));
        Assert.That(document.WorkbookPart.WorksheetParts, Has.All.Matches<WorksheetPart>(part =>
            part!.TableDefinitionParts.Single().Table.HeaderRowCount! == 1 && part.Worksheet.Descendants<Pane>().Single().State! == PaneStateValues.Frozen));
    }

    [Test]
    public void The_same_rows_give_the_same_bytes()
    {
        using SmallExtract small = Faulty();
        byte[] first = Bytes(RowsOf(small));
        Assert.That(Bytes(RowsOf(small)), Is.EqualTo(first));
    }

    [Test]
    public void An_empty_work_list_is_a_valid_workbook()
    {
        using SpreadsheetDocument document = SpreadsheetDocument.Open(new MemoryStream(Bytes([])), isEditable: false);
        Assert.That(new OpenXmlValidator().Validate(document), Is.Empty);
    }

    [Test]
    public void What_is_written_is_read_back()
    {
        using SmallExtract small = Faulty();
        using TemporaryFolder folder = new();
        ImmutableArray<WorkListRow> rows = [.. RowsOf(small).Select((row, i) => row with { Value = i == 0 ? "=1+1 <&> \u00e9" : row.Value, Fixed = i == 0 ? "yes" : "" })];
        folder.Write("list.xlsx", Bytes(rows));

        Assert.That(WorkListReader.Read(folder.File("list.xlsx")), Is.EqualTo(rows));
    }

    [Test]
    public void Among_any_files_it_is_recognised_and_read_sheet_by_sheet()
    {
        using SmallExtract small = Faulty();
        ImmutableArray<WorkListRow> rows = [.. RowsOf(small).Select((row, i) => row with { Fixed = i == 0 ? "yes" : "" })];
        using InboxFolder folder = new InboxFolder().With("any name.xlsx", Bytes(rows));

        Assert.That(rows.Select(row => row.Team).Distinct().Count(), Is.GreaterThan(1));
        Assert.That(folder.Load().WorkList, Is.EqualTo(rows));
    }

    [Test]
    public void A_file_that_is_no_work_list_says_so()
    {
        using TemporaryFolder folder = new();
        folder.Write("list.xlsx", "not a workbook");
        Assert.That(() => WorkListReader.Read(folder.File("list.xlsx")), Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo("list.xlsx: the file is not a work-list in XLSX."));
    }

    [Test]
    public void The_next_extract_tells_what_is_fixed_what_is_not_and_what_is_gone()
    {
        using SmallExtract before = Faulty();
        ImmutableArray<WorkListRow> list = RowsOf(before);
        // C2's state is put right and stands on another line, C7's order is still at fault, C8's row is gone.
        using SmallExtract next = KpiTwoExtract.Write((file, lines) => file switch
        {
            "ete_statuses.csv" => [lines[0], .. lines[1..].Reverse()],
            "programmes.csv" => [.. lines.Select(line => line.Replace("2023-05-07", "31/02/2023", StringComparison.Ordinal))],
            _ => lines,
        });

        ImmutableArray<RecheckedRow> rechecked = Recheck(list, next);

        Assert.That(rechecked.Select(row => (row.Row.Rule, row.State)), Is.EqualTo([
            ("missing-parent", WorkListState.StillThere), ("unreadable-date", WorkListState.StillThere),
            ("unknown-code", WorkListState.Fixed), ("long-row", WorkListState.RowGone),
        ]));
        Assert.That(rechecked, Has.None.Matches<RecheckedRow>(row => row!.IsDisagreement), "nobody has said anything yet");
    }

    [Test]
    public void What_is_said_to_be_fixed_and_is_not_comes_first()
    {
        using SmallExtract small = Faulty();
        ImmutableArray<WorkListRow> list = [.. RowsOf(small).Select(row => row with { Fixed = row.Rule == "unknown-code" ? " Yes " : "" })];

        RecheckedRow first = Recheck(list, small)[0];

        Assert.That((first.Row.Rule, first.State, first.IsDisagreement), Is.EqualTo(("unknown-code", WorkListState.StillThere, true)));
    }

    [Test]
    public void A_row_that_may_be_among_those_not_listed_is_never_fixed()
    {
        using SmallExtract before = Faulty(), put = KpiTwoExtract.Write();
        ImmutableArray<WorkListRow> list = [.. RowsOf(before).Select(row => row with { Fixed = "no" })];
        // As if more of the rule were there than are listed.
        LoadedExtract next = With(put.Load(), Unlisted("unknown-code", "ete_statuses.csv", "suitability"), Unlisted("long-row", "offences.csv", ""));

        ImmutableArray<RecheckedRow> rechecked = QualityReport.Of(next).Recheck(list);

        Assert.That(rechecked.Select(row => (row.Row.Rule, row.State, row.IsDisagreement)), Is.EquivalentTo([
            ("missing-parent", WorkListState.Fixed, true), ("unreadable-date", WorkListState.Fixed, true),
            ("unknown-code", WorkListState.CannotTell, false), ("long-row", WorkListState.RowGone, true),
        ]));
    }

    [Test]
    public void What_is_not_listed_is_a_row_that_is_fixed_once_nothing_of_it_is_left()
    {
        using SmallExtract small = Faulty(), put = KpiTwoExtract.Write();
        LoadedExtract many = With(small.Load(), Unlisted("unknown-code", "ete_statuses.csv", "suitability"));
        WorkListRow row = QualityReport.Of(many).WorkList().Single(one => one.Rule == "unknown-code" && one.Line.Length == 0);

        Assert.That((row.Team, row.Level, row.Message, row.Key), Is.EqualTo(("No team", "warning", "5 more of this rule are counted but not listed.", "")));
        WorkListState StateIn(LoadedExtract next) => QualityReport.Of(next).Recheck([row]).Single().State;
        Assert.That((StateIn(many), StateIn(With(put.Load(), [.. many.AllFindings.Unlisted])), StateIn(small.Load()), StateIn(put.Load())), Is.EqualTo(
            (WorkListState.StillThere, WorkListState.StillThere, WorkListState.StillThere, WorkListState.Fixed)));
    }

    [Test]
    public void A_list_of_ever_so_many_teams_is_read_back()
    {
        WorkListRow row = new("", "unknown-code", "warning", "C1", "children.csv", "2", "sex", "x", "", "", "", "ypid=C1", "", "children.csv", "");
        using TemporaryFolder folder = new();
        folder.Write("list.xlsx", Bytes([.. Enumerable.Range(0, 2000).Select(i => row with { Team = $"The team of the north and the south {i}", Ypid = $"C{i}" })]));

        ImmutableArray<WorkListRow> list = WorkListReader.Read(folder.File("list.xlsx"));
        Assert.That(list.Select(one => one.Ypid), Is.EqualTo(Enumerable.Range(0, 2000).Select(i => $"C{i}")));
        Assert.That(list.CountBy(one => one.Team).Where(team => team.Value > 1), Is.EqualTo([KeyValuePair.Create("Other teams", 1501)]));
    }

    // Each row of such a list was held against each fault of its rule, and each row of the file against each kind of key.
    [Test]
    public void A_long_list_of_keys_made_up_is_rechecked_in_no_time()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv"
            ? [.. lines, .. Enumerable.Range(0, 10_000).Select(i => $"C1,{new DateOnly(1990, 1, 1).AddDays(i):yyyy-MM-dd},,,GOOD")] : lines);
        QualityReport report = QualityReport.Of(small.Load());
        WorkListRow[] list = [.. report.WorkList().Where(row => row.Rule == "unknown-code")];

        var clock = System.Diagnostics.Stopwatch.StartNew();
        ImmutableArray<RecheckedRow> rechecked = report.Recheck([.. list, .. list.Select((row, i) => row with { Key = $"ypid=C1; made up {i}=1" })]);

        Assert.That(rechecked.Select(row => row.State), Is.EqualTo([.. Enumerable.Repeat(WorkListState.StillThere, 10_000), .. Enumerable.Repeat(WorkListState.RowGone, 10_000)]));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(30)));
    }

    [TestCase("child-vanished", "children.csv")]
    [TestCase("unknown-service", "children.csv")]
    [TestCase("population-age", "population.csv")]
    public void What_nobody_looked_for_is_not_called_fixed(string rule, string records)
    {
        using SmallExtract small = KpiTwoExtract.Write();
        WorkListRow row = new("No team", rule, "warning", "C1", records, "", "", "", "", "", "", "ypid=C1", "", records, "yes");
        LoadedReference reference = new(KpiTwoExtract.Services(), [], FindingList.None);
        LoadedExtract loaded = small.Load();

        Assert.That(QualityReport.Of(loaded).Recheck([row])[0].State, Is.EqualTo(WorkListState.CannotTell));
        Assert.That(QualityReport.Of(loaded, reference, previous: loaded).Recheck([row])[0].State, Is.EqualTo(WorkListState.Fixed));
    }

    [TestCase("North/South [A]", "North South  A")]
    [TestCase("'quoted'", "quoted")]
    [TestCase("a name far too long for the tab of any sheet", "a name far too long for the tab")]
    [TestCase("???", "Team")]
    public void A_team_is_named_as_a_sheet_can_be(string team, string sheet) => Assert.That(TeamSheetNames.Of([team]), Is.EqualTo([sheet]));

    [Test]
    public void Two_teams_never_share_a_sheet() => Assert.That(TeamSheetNames.Of(["North", "NORTH", "north"]), Is.EqualTo(["North", "NORTH 2", "north 3"]));

    [Test]
    public void The_team_is_that_of_the_childs_latest_programme()
    {
        using SmallExtract small = KpiTwoExtract.Write();
        TeamDirectory teams = TeamDirectory.Of(small.Load().Extract);

        Assert.That(new[] { "C1", "C6", "C99", "" }.Select(ypid => teams.TeamOf(new Finding { File = "", Rule = "", Level = FindingLevel.Error, Message = "", Ypid = ypid })),
            Is.EqualTo(["E01", "North team", "No team", "No team"]));
    }

    private static ImmutableArray<WorkListRow> RowsOf(SmallExtract small) => QualityReport.Of(small.Load()).WorkList();

    private static ImmutableArray<RecheckedRow> Recheck(ImmutableArray<WorkListRow> list, SmallExtract next) => QualityReport.Of(next.Load()).Recheck(list);

    private static LoadedExtract With(LoadedExtract loaded, params UnlistedFindings[] unlisted) => loaded with { AllFindings = new(loaded.Findings, [.. unlisted]) };

    private static UnlistedFindings Unlisted(string rule, string file, string column) =>
        new() { Rule = rule, File = file, Column = column, Level = FindingLevel.Warning, Count = 5, Rows = 5 };

    private static byte[] Bytes(ImmutableArray<WorkListRow> rows)
    {
        using MemoryStream stream = new();
        WorkListFile.Write(stream, rows);
        return stream.ToArray();
    }
}
