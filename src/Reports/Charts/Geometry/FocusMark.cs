namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A mark that can be focused and pointed at.</summary>
/// <param name="Name">What a screen reader says: a full sentence with the figure and its state.</param>
/// <param name="X">Of the ring that shows the focus.</param>
/// <param name="Hit">The area that reacts to the pointer.</param>
/// <param name="Guide">Path of the line through the mark while it is shown; null for none.</param>
/// <param name="IsMinor">True for a mark that is no tab stop of its own on a static page, because there are too many.</param>
public sealed record FocusMark(string Name, double X, double Y, HitBox Hit, string? Guide, Tip Tip, bool IsMinor = false);
