namespace KpiAnalytics.Engine.Domain;

/// <summary>The sectors of a management board; the first five are statutory (spec 5.8).</summary>
public enum Sector : byte
{
    NotKnown,
    SocialCare,
    Education,
    Police,
    Probation,
    Health,
    Other,
}
