namespace KpiAnalytics.Reports.Charts.Geometry;

/// <summary>A rectangle in the unit of the drawing.</summary>
public sealed record HitBox(double Left, double Top, double Width, double Height)
{
    /// <summary>The least a pointer target may measure (WCAG 2.2, 2.5.8), at full size.</summary>
    public const double Least = 24;

    public double Right => Left + Width;

    public double Bottom => Top + Height;

    /// <summary>A target around one mark.</summary>
    public static HitBox Around(double x, double y) => new(x - (Least / 2), y - (Least / 2), Least, Least);
}
