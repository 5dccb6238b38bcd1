namespace KpiAnalytics.Engine.Analyses.Joined;

/// <summary>Linked contacts that no list uses; read = used + these.</summary>
/// <param name="Repeated">The same crime or stay of the same child once more: a child may be several nominals.</param>
/// <param name="Unknown">Of a child the extract does not hold, or holds as deleted.</param>
/// <param name="Later">After the extract's end.</param>
/// <param name="NotOfAge">The child was not 10 to 17 on the day.</param>
public sealed record ContactsLeftOut(int Repeated, int Unknown, int Later, int NotOfAge);
