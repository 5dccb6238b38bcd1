namespace KpiAnalytics.Engine.Domain;

/// <summary>The six columns of every KPI return (codes.csv, <c>order_type</c>); None for outcomes that have no column.</summary>
public enum OrderType : byte
{
    None,
    OutOfCourt,
    YouthCaution,
    YouthConditionalCaution,
    ReferralOrder,
    YouthRehabilitationOrder,
    Custody,
}
