using System.Collections.Immutable;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.Effects;
using KpiAnalytics.Ingest.Quality.Readiness;
using KpiAnalytics.Ingest.Quality.WorkLists;
using KpiAnalytics.Ingest.Tests.Formats;
using KpiAnalytics.Ingest.Tests.Inbox;
using KpiAnalytics.Ingest.Tests.Loading;

namespace KpiAnalytics.Ingest.Tests.Quality;

/// <summary>The report of an extract in a supplier's own files: the same as of the contract's, in the supplier's words.</summary>
[TestFixture]
internal sealed class SuppliersTablesTests
{
    [Test]
    public void A_work_list_holds_the_suppliers_whole_row_and_a_key_of_the_records()
    {
        using InboxFolder folder = Folder("q1", Faulty());

        WorkListRow row = Report(folder).WorkList().Single(one => one.Rule == "unknown-code");

        Assert.That((row.File, row.Column, row.Key, row.Records), Is.EqualTo(("q1 ete_statuses.csv", "Suitability", "ypid=C2; startDate=2022-01-01", "ete_statuses.csv")));
        Assert.That(row.Row, Is.EqualTo("YPID=C2; Start Date=2022-01-01; Suitability=GOOD"));
    }

    [Test]
    public void What_a_check_finds_is_in_the_suppliers_words_too()
    {
        using InboxFolder folder = Folder("q1", KpiTwoExtract.Write((file, lines) => file == "outcomes.csv" ? [.. lines.Select(line => line.Replace("C3,O1,2022-10-01", "C3,O1,2022-08-01", StringComparison.Ordinal))] : lines));

        WorkListRow row = Report(folder).WorkList().Single(one => one.Rule == "outcome-before-offence");

        Assert.That((row.File, row.Line, row.Column), Is.EqualTo(("q1 outcomes.csv", "4", "Outcome Date")));
        Assert.That(row.Row, Is.EqualTo("YPID=C3; Offence ID=O1; Outcome Date=2022-08-01; Legal Outcome=REFERRAL_ORDER"));
    }

    [Test]
    public void Dates_written_month_first_are_told_of_a_suppliers_column()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "offences.csv"
            ? [.. lines.Select((line, i) => i is >= 1 and <= 3 ? line.Replace("2022-09-01", "08/13/2022", StringComparison.Ordinal) : line)] : lines);
        using InboxFolder folder = Folder("q1", small);

        Assert.That(Report(folder).ExtractFindings.Listed.Where(finding => finding.Rule == "day-month-flip").Select(finding => (finding.File, finding.Column)),
            Does.Contain(("q1 offences.csv", "Offence Date")));
    }

    [Test]
    public void The_list_is_checked_again_in_files_of_other_names()
    {
        using InboxFolder before = Folder("q1", Faulty());
        ImmutableArray<WorkListRow> list = Report(before).WorkList();
        // C2's state is put right and C7's order is gone.
        using InboxFolder after = Folder("q2", KpiTwoExtract.Write((file, lines) => file == "programmes.csv" ? [.. lines.Where(line => !line.StartsWith("C7,", StringComparison.Ordinal))] : lines));

        Assert.That(
            Report(after).Recheck(list).Select(row => (row.Row.Rule, row.State)),
            Is.EquivalentTo(new[] { ("unknown-code", WorkListState.Fixed), ("unreadable-date", WorkListState.RowGone), ("missing-parent", WorkListState.StillThere) }));
    }

    [Test]
    public void Fields_are_filled_and_valid_as_in_the_contracts_files()
    {
        using SmallExtract small = Faulty();
        using InboxFolder folder = Folder("q1", small);

        FieldReadiness[] Fields(LoadedExtract loaded) => [.. ReadinessMap.Of(loaded, null, null).Measures.Single(one => one.Measure.Id == "kpi2").Fields.Where(field => field.IsPresent)];

        FieldReadiness[] ours = Fields(folder.Load(reference: KpiTwoExtract.Services()).Loaded!);
        Assert.That(ours, Is.EqualTo(Fields(small.Load())).And.Some.Matches<FieldReadiness>(field => field!.Valid == 9 && field.Filled == 10));
    }

    [Test]
    public void Two_tables_of_one_file_are_filled_together()
    {
        using InboxFolder folder = new InboxFolder().WithParents().With("b1.csv", "ypid,yotoucode,dateOfBirth,sex", "C3,Y34,2008-05-01,MALE");

        FieldReadiness field = ReadinessMap.Of(folder.Load().Loaded!, null, null).Measures.SelectMany(one => one.Fields).First(one => one.File == "children.csv" && one.Column == "sex");

        Assert.That((field.Rows, field.Filled), Is.EqualTo((3L, 1L)));
    }

    [Test]
    public void What_fixing_buys_is_the_same_as_of_the_contracts_files()
    {
        using SmallExtract small = Faulty();
        using InboxFolder folder = Folder("q1", small);

        ImmutableArray<FaultEffect> ours = Report(folder).EffectsIn("E01"), contracts = KpiTwoExtract.Report(small.Load()).EffectsIn("E01");

        Assert.That(ours.Select(effect => (effect.File, effect.Column)), Does.Contain(("q1 ete_statuses.csv", "Suitability")));
        Assert.That(
            ours.Select(effect => (effect.Rule, effect.Rows, EffectText.Sentence(effect))),
            Is.EqualTo(contracts.Select(effect => (effect.Rule, effect.Rows, EffectText.Sentence(effect)))));
    }

    [Test]
    public void Of_two_suppliers_tables_what_fixing_buys_is_that_of_one_file_with_the_same_rows([Values] Dropped dropped)
    {
        using SmallExtract small = FaultyInBoth();
        using InboxFolder folder = Halves(small, dropped);
        QualityReport report = Report(folder), whole = KpiTwoExtract.Report(small.Load());

        Assert.That(
            report.EffectsIn("E01").Select(effect => (effect.Rule, effect.File, effect.Column, effect.Rows, EffectText.Sentence(effect))),
            Is.EqualTo(whole.EffectsIn("E01").Select(effect => (effect.Rule, effect.File, effect.Column, effect.Rows, EffectText.Sentence(effect)))));
        Assert.That(report.EffectsIn("E01").Single(effect => effect.Column == "suitability").Rows, Is.EqualTo(2), "one in each half");
    }

    [Test]
    public void What_a_check_finds_in_a_file_of_two_tables_names_the_table_and_its_row([Values] Dropped dropped)
    {
        using SmallExtract small = FaultyInBoth();
        using InboxFolder folder = Halves(small, dropped);

        WorkListRow row = Report(folder).WorkList().Single(one => one.Rule == "outcome-before-offence");

        // The eighth child is the third of the second half; on one sheet a blank row and a header stand between the halves.
        Assert.That((row.Line, row.Column, row.Key, row.Records), Is.EqualTo((dropped == Dropped.OneSheet ? "11" : "4", "Outcome Date", "ypid=C8; offenceID=O1; legalOutcome=REFERRAL_ORDER", "outcomes.csv")));
        Assert.That(row.Row, Is.EqualTo("YPID=C8; Offence ID=O1; Outcome Date=2022-08-01; Legal Outcome=REFERRAL_ORDER"));
    }

    [Test]
    public void Of_tables_of_several_kinds_on_one_sheet_each_finding_is_of_its_own()
    {
        using SmallExtract small = Faulty();
        using InboxFolder folder = new InboxFolder()
            .With("all.xlsx", FormatTests.Write(TestBook.OfTexts("S", small.Texts.Where(file => file.Name != "extract.json").SelectMany(file => Rows(file.Text).Append([]))), "xlsx"))
            .With("about.json", small.Texts.Single(file => file.Name == "extract.json").Text);

        Assert.That(Report(folder).EffectsIn("E01").Select(EffectText.Sentence), Is.EqualTo(KpiTwoExtract.Report(small.Load()).EffectsIn("E01").Select(EffectText.Sentence)));
        Assert.That(Report(folder).WorkList().Where(row => row.Rule == "unknown-code").Select(row => row.Records), Is.EqualTo(new[] { "ete_statuses.csv" }));
    }

    [Test]
    public void Faults_that_are_not_listed_are_of_the_suppliers_table_and_no_value_of_the_records()
    {
        using InboxFolder folder = Folder("q1", KpiTwoExtract.Write((file, lines) => file == "ete_statuses.csv"
            ? [.. lines, .. Enumerable.Range(0, 30_000).Select(i => $"C1,2022-01-01,,School {i},SUITABLE"), .. Enumerable.Range(0, 10_002).Select(i => $"C1,2022-01-01,,School {i},GOOD")] : lines));
        LoadedExtract loaded = folder.Load(reference: KpiTwoExtract.Services()).Loaded!;

        Assert.That(loaded.AllFindings.Unlisted.Select(one => (one.File, one.Column, one.Rule, one.Count, one.Rows)), Is.EqualTo([("q1 ete_statuses.csv", "Suitability", "unknown-code", 2L, 2L)]));
        FieldReadiness field = ReadinessMap.Of(loaded, null, null).Measures.Single(one => one.Measure.Id == "kpi2").Fields.Single(one => one is { File: "ete_statuses.csv", Column: "suitability" });
        Assert.That((field.Filled, field.Valid), Is.EqualTo((40_012L, 30_010L)));
    }

    [Test]
    public void Of_dates_that_are_not_all_listed_the_number_is_the_least_there_are()
    {
        using SmallExtract small = KpiTwoExtract.Write((file, lines) => file == "offences.csv"
            ? [.. lines.Select((line, i) => i is >= 1 and <= 3 ? line.Replace("2022-09-01", "08/13/2022", StringComparison.Ordinal) : line)] : lines);
        using InboxFolder folder = Folder("q1", small);
        LoadedExtract loaded = folder.Load().Loaded!;
        UnlistedFindings more = new() { File = "q1 offences.csv", Column = "Offence Date", Rule = "unreadable-date", Level = FindingLevel.Error, Count = 1, Rows = 1 };

        string[] Said(LoadedExtract of) => [.. QualityReport.Of(of).Findings.Where(finding => finding is { Rule: "day-month-flip", Column: "Offence Date" }).Select(finding => finding.Message)];

        Assert.That(Said(loaded).Single(), Does.StartWith("3 dates have a month above 12"));
        Assert.That(Said(loaded with { AllFindings = new(loaded.Findings, [more]) }).Single(), Does.StartWith("At least 3 dates have a month above 12"));
    }

    /// <summary>C2's education cannot be read, and C7's order has no end that can.</summary>
    private static SmallExtract Faulty() => KpiTwoExtract.Write((file, lines) => file switch
    {
        "ete_statuses.csv" => [.. lines.Select(line => line.StartsWith("C2,", StringComparison.Ordinal) ? "C2,2022-01-01,,,GOOD" : line)],
        "programmes.csv" => [.. lines.Select(line => line.Replace("2023-05-07", "31/02/2023", StringComparison.Ordinal))],
        _ => lines,
    });

    /// <summary>How two suppliers' halves of a file come.</summary>
    public enum Dropped
    {
        TwoFiles,
        TwoSheets,
        OneSheet,
    }

    /// <summary>Faults in the third row of the first half that the third row of the second has not, and the other way round; and seats of a board.</summary>
    private static SmallExtract FaultyInBoth() => KpiTwoExtract.Write((file, lines) => file switch
    {
        "ete_statuses.csv" => [.. lines.Select(line => line.StartsWith("C3,", StringComparison.Ordinal) || line.StartsWith("C6,", StringComparison.Ordinal) ? line.Replace("SUITABLE", "GOOD", StringComparison.Ordinal) : line)],
        "programmes.csv" => [.. lines.Select(line => line.Replace("2023-05-08", "31/02/2023", StringComparison.Ordinal))],
        "outcomes.csv" => [.. lines.Select(line => line.Replace("C8,O1,2022-10-01", "C8,O1,2022-08-01", StringComparison.Ordinal))],
        _ => lines,
    }).With(
        "board_meetings.csv", "yotoucode,meetingDate,sector,senior",
        "E01,2023-04-03,POLICE,true", "E01,2023-04-03,HEALTH,false", "E01,2023-04-03,BAKERY,true", "E01,2023-06-05,POLICE,true", "E01,2023-06-05,EDUCATION,true", "E01,2023-06-05,HEALTH,true");

    /// <summary>Each file in two halves, with headers as people write them.</summary>
    private static InboxFolder Halves(SmallExtract small, Dropped dropped)
    {
        InboxFolder folder = new();
        foreach ((string name, string text) in small.Texts.Where(file => file.Name != "extract.json"))
        {
            string[][] rows = Rows(text);
            int half = 1 + (rows.Length / 2);
            string[][] first = [[.. rows[0].Select(Spaced)], .. rows[1..half]], second = [[.. rows[0].Select(Spaced)], .. rows[half..]];
            _ = dropped switch
            {
                Dropped.TwoFiles => folder.With($"a {name}", [.. first.Select(row => string.Join(',', row))]).With($"b {name}", [.. second.Select(row => string.Join(',', row))]),
                Dropped.TwoSheets => folder.With($"{name}.xlsx", FormatTests.Write(new TestBook().Sheet("A", first).Sheet("B", second), "xlsx")),
                _ => folder.With($"{name}.xlsx", FormatTests.Write(TestBook.OfTexts("A", [.. first, [], .. second]), "xlsx")),
            };
        }

        return folder.With("about.json", small.Texts.Single(file => file.Name == "extract.json").Text);
    }

    private static string[][] Rows(string text) => [.. text.TrimEnd().Split('\n').Select(line => line.Split(','))];

    /// <summary>The same tables under other names, with headers as people write them: "Offence Date".</summary>
    private static InboxFolder Folder(string quarter, SmallExtract small)
    {
        InboxFolder folder = new();
        foreach ((string name, string text) in small.Texts.Where(file => file.Name != "extract.json"))
        {
            string[] lines = text.TrimEnd().Split('\n');
            folder.With($"{quarter} {name}", [string.Join(',', lines[0].Split(',').Select(Spaced)), .. lines[1..]]);
        }

        return folder.With("about.json", small.Texts.Single(file => file.Name == "extract.json").Text);
    }

    private static string Spaced(string column) => column switch
    {
        "ypid" => "YPID",
        "offenceID" => "Offence ID",
        _ => string.Concat(column.Select((letter, i) => i == 0 ? $"{char.ToUpperInvariant(letter)}" : char.IsUpper(letter) ? $" {letter}" : $"{letter}")),
    };

    private static QualityReport Report(InboxFolder folder)
    {
        LoadedExtract loaded = folder.Load(reference: KpiTwoExtract.Services()).Loaded!;
        return QualityReport.Of(loaded, caseload: Caseload.Build(loaded.Extract, KpiTwoExtract.Services()));
    }
}
