namespace KpiAnalytics.SampleData.Police;

/// <summary>A person as one of the lists holds them: invented, as everything here.</summary>
/// <param name="Id">ypid, nominal URN or custody reference.</param>
/// <param name="PncId">Empty where the list has none.</param>
/// <param name="Forename">As typed.</param>
/// <param name="MiddleName">As typed; mostly empty.</param>
/// <param name="Surname">As typed.</param>
/// <param name="BirthDate">Null where not entered.</param>
/// <param name="Sex">1 male, 2 female, empty where not entered.</param>
/// <param name="Postcode">As typed; empty where not entered.</param>
public sealed record PolicePerson(
    string Id, string PncId, string Forename, string MiddleName, string Surname, DateOnly? BirthDate, string Sex, string Postcode);
