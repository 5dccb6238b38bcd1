namespace KpiAnalytics.Engine.Analyses.Disparity;

/// <summary>The whole numbers a group's share is tested on.</summary>
/// <param name="Children">Children of the group cautioned or sentenced.</param>
/// <param name="AllChildren">Of all known groups.</param>
/// <param name="Residents">Residents aged 10-17 of the group.</param>
/// <param name="AllResidents">Of all groups.</param>
internal readonly record struct GroupShare(long Children, long AllChildren, long Residents, long AllResidents)
{
    /// <summary>The share of children, 0 to 1.</summary>
    public double Share => (double)Children / AllChildren;

    /// <summary>The share of residents, 0 to 1.</summary>
    public double Expected => (double)Residents / AllResidents;

    /// <summary>Children times residents, over those expected: above zero where the share is above that of residents. Exact.</summary>
    public long Excess => (Children * AllResidents) - (Residents * AllChildren);

    public bool CanBeTested => AllChildren > 0 && AllResidents > 0;

    /// <summary>
    /// Whole children above parity, below zero where under: how many fewer, or more, there would be at the residents' share.
    /// A part of a child is a child.
    /// </summary>
    public long AboveParity => Math.Sign(Excess) * ((Math.Abs(Excess) + AllResidents - 1) / AllResidents);
}
