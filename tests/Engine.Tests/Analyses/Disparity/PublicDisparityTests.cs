using System.Collections.Immutable;
using KpiAnalytics.Engine.Analyses.Disparity;
using KpiAnalytics.Engine.Cohorts;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tests.Oracle;

namespace KpiAnalytics.Engine.Tests.Analyses.Disparity;

/// <summary>All tables of an analysis published together: from none of them, nor from all, does a number of one to five follow.</summary>
[TestFixture]
internal sealed class PublicDisparityTests
{
    private static readonly OffenceCategory[] Categories = [OffenceCategory.Robbery, OffenceCategory.Drugs, OffenceCategory.TheftAndHandling];

    /// <summary>A child of one service, all its outcomes on one day of the year, its care status since long before.</summary>
    private sealed record Made(string Ypid, Ethnicity Ethnicity, Sex Sex, CareGroup Care, bool IsFirst, string Outcome, ImmutableArray<(string Id, byte Gravity, bool IsOld)> Offences)
    {
        public bool IsAtCourt => Outcome is not "YOUTH_CAUTION";

        public bool IsInCustody => Outcome is "DETENTION_AND_TRAINING_ORDER";
    }

    [Test]
    public void No_small_number_follows_from_all_tables_together([Range(1, 12)] int seed)
    {
        Made[] made = Make(new Chance(seed));
        var caseload = Book(made).Build();
        var exact = DisparityAnalysis.Of(caseload, "S1", CaseBook.Year);
        DisparityAnalysis shown = exact.Public();
        Made[][] stages = [[.. made.Where(child => child.IsFirst)], made, [.. made.Where(child => child.IsAtCourt)], [.. made.Where(child => child.IsInCustody)]];

        var children = new ShownNumbers();
        AddGroups(children, "table", made, Dimensions.Ethnicity, [.. exact.Table.Rows.Select(row => row.Children)], [.. shown.Table.Rows.Select(row => row.Children)]);
        Add(children, "known", made.Where(child => child.Ethnicity != Ethnicity.NotKnown), exact.Table.Children, shown.Table.Children);
        Add(children, "not known", made.Where(child => child.Ethnicity == Ethnicity.NotKnown), exact.Table.NotKnown, shown.Table.NotKnown);
        foreach ((DisparityStages by, DisparityStages open) in exact.Stages.Zip(shown.Stages))
        {
            for (int stage = 0; stage < stages.Length; stage++)
            {
                (DisparityStage own, DisparityStage seen) = (by.Stages[stage], open.Stages[stage]);
                AddGroups(children, $"{own.Counted} by {by.By}", stages[stage], by.By, [.. own.Rows.Select(row => row.Children)], [.. seen.Rows.Select(row => row.Children)]);
                Add(children, $"{own.Counted} by {by.By} not known", stages[stage].Where(child => CodeOf(child, by.By) == 0), own.NotKnown, seen.NotKnown);
                if (stage > 1)
                {
                    AddGroups(children, $"{own.Among} by {by.By}", stages[stage - 1], by.By, [.. own.Rows.Select(row => row.Among)], [.. seen.Rows.Select(row => row.Among)]);
                }
            }
        }

        var outcomes = new ShownNumbers();
        var offences = new ShownNumbers();
        AddGravity(offences, made, exact.Gravity, shown.Gravity);
        foreach ((ToolkitSheet own, ToolkitSheet seen) in exact.Sheets.Zip(shown.Sheets))
        {
            AddSheet(own.Number switch { 1 => children, 2 or 3 => outcomes, _ => offences }, caseload, own, seen);
        }

        children.AssertNothingSmallFollows([]);
        outcomes.AssertNothingSmallFollows([]);
        offences.AssertNothingSmallFollows(
            from child in made
            from offence in child.Offences
            where offence.IsOld
            group $"{child.Ypid}/{offence.Id}" by (child.Ethnicity, Dimensions.GravityBandOf(offence.Gravity)) into old
            select old.ToArray());
        Assert.That(children.Shown, Is.GreaterThan(0));
        TestContext.Out.WriteLine($"{made.Length} children: shown {children.Shown}, {outcomes.Shown}, {offences.Shown}");
    }

    [Test]
    public void Without_small_numbers_everything_is_shown()
    {
        Made[] made =
        [
            .. from ethnicity in Enum.GetValues<Ethnicity>()
               from sex in new[] { Sex.Male, Sex.Female }
               from i in Enumerable.Range(0, 6)
               select new Made($"{ethnicity}{sex}{i}", ethnicity, sex, CareGroup.NotInCare, true, "DETENTION_AND_TRAINING_ORDER", [("1", 2, false)]),
        ];
        DisparityAnalysis shown = Book(made).Analyse().Public();
        Assert.That(shown.Table.Rows.Select(row => row.Children), Is.EqualTo(new long?[] { 12, 12, 12, 12, 48, 12 }));
        Assert.That(shown.Sheets.SelectMany(sheet => sheet.Rows).SelectMany(row => row.Cells), Has.None.Null);
        Assert.That(shown.Gravity.Rows.Select(row => row.ShareOfLower), Has.None.Null);
        Assert.That(shown.Stages.SelectMany(by => by.Stages).SelectMany(stage => stage.Rows).Select(row => row.Children), Has.None.Null);
    }

    private static void AddSheet(ShownNumbers numbers, Caseload caseload, ToolkitSheet own, ToolkitSheet seen)
    {
        foreach ((SheetRow exact, SheetRow open) in own.Rows.Append(new("", [], own.Totals, own.Total)).Zip(seen.Rows.Append(new("", [], seen.Totals, seen.Total))))
        {
            foreach ((string group, int column) in own.Groups.Select(group => group.Code).Append("").Select((code, i) => (code, i)))
            {
                var cell = new ToolkitCell(own.Number, exact.Code, group);
                numbers.Add($"{cell}", ToolkitRecords.Of(caseload, "S1", CaseBook.Year, cell).Select(record => KeyOf(own.Number, record)),
                    exact.Cells.Add(exact.Total)[column]!.Value, open.Cells.Add(open.Total)[column]);
            }
        }
    }

    private static string KeyOf(int sheet, ToolkitRecord record) => sheet switch
    {
        1 => record.Ypid,
        2 or 3 => $"{record.Ypid} {record.Because[0].Outcome}",
        _ => $"{record.Ypid}/{record.Because[0].OffenceId}",
    };

    private static void AddGravity(ShownNumbers numbers, Made[] made, GravityCrossTable exact, GravityCrossTable shown)
    {
        IEnumerable<string> Of(Func<Ethnicity, bool> isIn, params byte[] bands) => made.Where(child => isIn(child.Ethnicity))
            .SelectMany(child => child.Offences.Where(offence => bands.Contains(Dimensions.GravityBandOf(offence.Gravity))).Select(offence => $"{child.Ypid}/{offence.Id}"));
        foreach ((GravityRow own, GravityRow seen) in exact.Rows.Zip(shown.Rows))
        {
            bool IsIn(Ethnicity ethnicity) => own.Group.Codes.Contains((byte)ethnicity);
            numbers.Add($"{own.Group.Code} not known", Of(IsIn, 0), own.NotKnown!.Value, seen.NotKnown);
            numbers.Add($"{own.Group.Code} lower", Of(IsIn, 1), own.Lower!.Value, seen.Lower);
            numbers.Add($"{own.Group.Code} higher", Of(IsIn, 2), own.Higher!.Value, seen.Higher);
        }

        numbers.Add("offences", Of(ethnicity => ethnicity != Ethnicity.NotKnown, 1, 2), exact.Offences!.Value, shown.Offences);
        numbers.Add("unknown ethnicity", Of(ethnicity => ethnicity == Ethnicity.NotKnown, 0, 1, 2), exact.UnknownEthnicity!.Value, shown.UnknownEthnicity);
    }

    private static void AddGroups(ShownNumbers numbers, string name, Made[] made, Dimension by, long?[] exact, long?[] shown)
    {
        foreach ((DisparityGroup group, int i) in DisparityGroup.Of(by).Select((group, i) => (group, i)))
        {
            Add(numbers, $"{name} {group.Code}", made.Where(child => group.Codes.Contains(CodeOf(child, by))), exact[i], shown[i]);
        }
    }

    private static void Add(ShownNumbers numbers, string name, IEnumerable<Made> made, long? exact, long? shown) =>
        numbers.Add(name, made.Select(child => child.Ypid), exact!.Value, shown);

    private static byte CodeOf(Made child, Dimension by) =>
        by == Dimensions.Ethnicity ? (byte)child.Ethnicity : by == Dimensions.Sex ? (byte)child.Sex : (byte)child.Care;

    private static Made[] Make(Chance chance) =>
    [
        .. Enumerable.Range(0, chance.OneOf(25, 60, 120, 250)).Select(i => new Made(
            $"C{i:000}",
            chance.In100(55) ? Ethnicity.White : chance.OneEnum<Ethnicity>(),
            chance.In100(75) ? Sex.Male : chance.OneEnum<Sex>(),
            chance.In100(70) ? CareGroup.NotInCare : chance.OneOf(CareGroup.ChildLookedAfter, CareGroup.ChildProtectionPlan, CareGroup.ChildInNeed),
            chance.In100(70),
            chance.In100(50) ? "YOUTH_CAUTION" : chance.OneOf("REFERRAL_ORDER", "REFERRAL_ORDER", "YOUTH_REHABILITATION_ORDER", "DETENTION_AND_TRAINING_ORDER"),
            [.. Enumerable.Range(1, chance.OneOf(1, 1, 2)).Select(id => ($"{id}", (byte)chance.OneOf(0, 2, 3, 3, 6), chance.In100(8)))])),
    ];

    private static CaseBook Book(Made[] made)
    {
        var book = new CaseBook();
        foreach (Made child in made)
        {
            book.Child(child.Ypid, child.Ethnicity, child.Sex);
            if (child.Care != CareGroup.NotInCare)
            {
                book.Care(child.Care switch { CareGroup.ChildLookedAfter => CareStatusKind.ChildLookedAfter, CareGroup.ChildProtectionPlan => CareStatusKind.ChildProtectionPlan, _ => CareStatusKind.ChildInNeed }, "2015-01-01");
            }

            if (!child.IsFirst)
            {
                book.Offence("0", "2021-05-01", OffenceCategory.Drugs, 2).Outcome("2021-06-01", "YOUTH_CAUTION");
            }

            foreach ((string id, byte gravity, bool isOld) in child.Offences)
            {
                book.Offence(id, isOld ? "2020-01-01" : "2022-05-01", Categories[gravity % Categories.Length], gravity).Outcome("2022-07-01", child.Outcome);
            }
        }

        return book;
    }
}
