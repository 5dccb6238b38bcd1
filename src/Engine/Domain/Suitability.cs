namespace KpiAnalytics.Engine.Domain;

/// <summary>Whether an accommodation or a provision is suitable. A state with none stated is ignored; UNKNOWN was stated.</summary>
public enum Suitability : byte
{
    NotStated,
    Suitable,
    Unsuitable,
    Unknown,
}
