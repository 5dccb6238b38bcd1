namespace KpiAnalytics.Engine.Domain;

/// <summary>The four kinds of period every measure takes. Each is made of whole calendar quarters.</summary>
public enum PeriodKind
{
    /// <summary>One calendar quarter.</summary>
    Quarter,

    /// <summary>Twelve months ending on a quarter's last day.</summary>
    Rolling12,

    /// <summary>1 April to 31 March.</summary>
    FinancialYear,

    /// <summary>1 January to 31 December.</summary>
    CalendarYear,
}
