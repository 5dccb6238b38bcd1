using System.Collections.Immutable;
using KpiAnalytics.Engine.Disclosure;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>
/// The tables of a disparity analysis as they may be published together. Children are protected in one go over every table
/// that counts them, so are outcomes and offences.
/// </summary>
internal sealed class PublicDisparity
{
    private readonly DisparityUnits _units;
    private readonly PublishedCounts _children = new();
    private readonly PublishedCounts _outcomes = new();
    private readonly PublishedCounts _offences = new();
    private int _rank;

    private PublicDisparity(DisparityUnits units) => _units = units;

    /// <summary>The tables of most use to readers are protected first: what can be shown of the next depends on them.</summary>
    public static DisparityAnalysis Of(DisparityAnalysis analysis, ServicePeriod counts)
    {
        var tables = new PublicDisparity(new DisparityUnits(counts));
        int[] table = tables.Groups(tables._units.Sanctioned(Dimensions.Ethnicity), DisparityGroup.Of(Dimensions.Ethnicity));
        int[][][] stages = [.. analysis.Stages.Select(stages => tables.Places(stages))];
        int[] gravity = tables.Places(analysis.Gravity);
        int[][,] sheets = [.. analysis.Sheets.Select(tables.Places)];

        ImmutableArray<bool> children = tables._children.Hidden(), outcomes = tables._outcomes.Hidden(), offences = tables._offences.Hidden();
        return analysis with
        {
            Table = analysis.Table.Public([.. table.Select(place => children[place])]),
            Stages = [.. analysis.Stages.Zip(stages, (by, places) => by.Public([.. places.Select(stage => stage.Select(place => children[place]).ToArray())]))],
            Gravity = analysis.Gravity.Public([.. gravity.Select(place => offences[place])]),
            Sheets =
            [
                .. analysis.Sheets.Zip(sheets, (sheet, places) => sheet.Public((row, column) =>
                    (SheetPlan.Of(sheet.Number) switch { { CountsChildren: true } => children, { Events: EventKind.Sanction } => outcomes, _ => offences })[places[row, column]])),
            ],
        };
    }

    /// <summary>The places of each group, of the known together and of those not known.</summary>
    private int[] Groups(int[][] byCode, ImmutableArray<DisparityGroup> groups)
    {
        _rank++;
        _children.GuardLine(byCode);
        _children.GuardLine(byCode.Skip(1));
        _children.GuardLine(groups.Where(group => group.Codes.Length > 1).SelectMany(group => group.Codes).Select(code => byCode[code]));
        return [.. groups.Select(group => group.Codes.SelectMany(code => byCode[code])).Append(byCode.Skip(1).SelectMany(units => units)).Append(byCode[0])
            .Select(units => _children.Add(units, _rank))];
    }

    /// <summary>For each stage its groups, then those before it; empty where those before are residents.</summary>
    private int[][] Places(DisparityStages stages)
    {
        ImmutableArray<DisparityGroup> groups = DisparityGroup.Of(stages.By);
        return
        [
            .. _units.Stages(stages.By).SelectMany(stage => new[]
            {
                Groups(stage.Children, groups),
                stage.Among is null ? [] : Groups(stage.Among, groups),
            }),
        ];
    }

    /// <summary>The bands of each group, then all of known groups and bands, then those of unknown ethnicity.</summary>
    private int[] Places(GravityCrossTable gravity)
    {
        _rank++;
        int[][][] cells = _units.Gravity(offences => offences);
        foreach ((int[][] all, int[][] inToolkit) in cells.Zip(_units.Gravity(_units.InToolkit)))
        {
            _offences.GuardLine(all);
            foreach ((int[] proven, int[] counted) in all.Zip(inToolkit))
            {
                _offences.Guard(proven.Except(counted));
            }
        }

        return
        [
            .. from row in gravity.Rows
               from band in Enumerable.Range(0, GravityCrossTable.Bands)
               select _offences.Add(row.Group.Codes.SelectMany(code => cells[code][band]), _rank),
            _offences.Add(cells.Skip(1).SelectMany(bands => bands.Skip(1)).SelectMany(units => units), _rank),
            _offences.Add(cells[0].SelectMany(units => units), _rank),
        ];
    }

    /// <summary>By row and column, totals last.</summary>
    private int[,] Places(ToolkitSheet sheet)
    {
        _rank++;
        var plan = SheetPlan.Of(sheet.Number);
        PublishedCounts counts = plan.CountsChildren ? _children : plan.Events == EventKind.Sanction ? _outcomes : _offences;
        int[][][] cells = [.. sheet.Rows.Select(row => row.Code).Append("").Select(row => sheet.Groups.Select(group => group.Code).Append("")
            .Select(group => _units.Of(plan, new ToolkitCell(plan.Number, row, group))).ToArray())];
        var places = new int[cells.Length, cells[0].Length];
        for (int row = 0; row < cells.Length; row++)
        {
            counts.GuardLine(cells[row][..^1]);
            for (int column = 0; column < cells[row].Length; column++)
            {
                places[row, column] = counts.Add(cells[row][column], _rank);
            }
        }

        for (int column = 0; column < cells[0].Length; column++)
        {
            counts.GuardLine(cells[..^1].Select(row => row[column]));
        }

        return places;
    }
}
