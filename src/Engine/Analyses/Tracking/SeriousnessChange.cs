namespace KpiAnalytics.Engine.Analyses.Tracking;

/// <summary>Reoffenders by the gravity of the first reoffence against that of the index offence. Of several on one day the gravest is the first.</summary>
/// <param name="NotKnown">Either score is not known, as of a release that names no offence.</param>
public sealed record SeriousnessChange(int More, int Same, int Less, int NotKnown);
