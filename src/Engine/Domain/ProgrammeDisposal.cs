namespace KpiAnalytics.Engine.Domain;

/// <summary>The disposal type of a programme and what codes.csv says of it.</summary>
/// <param name="Code">The code; empty where none was supplied or the code is unknown.</param>
/// <param name="OrderType">The KPI column; None where it has none.</param>
/// <param name="CountsInKpis">An empty code counts, an unknown one does not, nor does the custodial part of a detention and training order.</param>
public sealed record ProgrammeDisposal(string Code, OrderType OrderType, bool CountsInKpis)
{
    /// <summary>No disposal type was supplied: the programme counts.</summary>
    public static readonly ProgrammeDisposal NotStated = new("", OrderType.None, CountsInKpis: true);

    /// <summary>A code that codes.csv does not know: the programme does not count.</summary>
    public static readonly ProgrammeDisposal Unknown = new("", OrderType.None, CountsInKpis: false);

    /// <summary>The licence part of a detention and training order: it starts on the outcome's date.</summary>
    public bool IsLicence => Code == "DTO_LICENCE";
}
