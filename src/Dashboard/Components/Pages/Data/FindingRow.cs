using KpiAnalytics.Dashboard.Figures;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Dashboard.Components.Pages.Data;

/// <summary>A finding as a row of the grid. The number makes rows differ where two findings say the same, which the grid cannot bear.</summary>
public sealed record FindingRow(int Number, Finding Finding)
{
    private const int MostNamed = 3;

    public FindingLevel Level => Finding.Level;

    public string File => Finding.File;

    public long? Line => Finding.Line;

    public string LineText => Finding.Line is { } line ? FigureText.Number(line, 0) : "whole file";

    public string Child => Finding.Ypid;

    public string Column => Finding.Column;

    public string Value => Finding.Value;

    public string Rule => Finding.Rule;

    public string Message => Finding.Message;

    /// <summary>The first few measures by id: a lost child or offence touches nearly all, and the downloads name every one.</summary>
    public string Affects => Finding.Affects.Length switch
    {
        0 => "no measure",
        int all when all == MeasureCatalogue.All.Length => "every measure",
        int many when many > MostNamed => $"{string.Join(", ", Finding.Affects.Take(MostNamed))} and {FigureText.Number(many - MostNamed, 0)} more",
        _ => string.Join(", ", Finding.Affects),
    };
}
