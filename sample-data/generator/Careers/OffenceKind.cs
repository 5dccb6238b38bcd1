namespace KpiAnalytics.SampleData.Careers;

/// <summary>One kind of offence: its category, an example of its words, how often it happens and how grave it usually is.</summary>
/// <param name="Category">As in codes.csv.</param>
/// <param name="CjsCode">In the form of an offence code; invented.</param>
/// <param name="Description">In the style of a charge sheet.</param>
/// <param name="Weight">How often, in a thousand.</param>
/// <param name="Gravity">The scores 1 to 8 it can have, each as often as it stands here.</param>
/// <param name="KnifeInThousand">How often a knife plays a part.</param>
internal sealed record OffenceKind(string Category, string CjsCode, string Description, int Weight, string Gravity, int KnifeInThousand = 0);
