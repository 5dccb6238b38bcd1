namespace KpiAnalytics.Ingest.Layouts;

/// <summary>How a supplier writes the values of a column, and what is made of them.</summary>
internal enum ValueForm
{
    /// <summary>As it stands.</summary>
    Text,

    /// <summary>A printed figure: thousands commas, and the marks statisticians write where there is none ("-", "..", "*", "[c]").</summary>
    Figure,

    /// <summary>A printed share: "36.5%", or 36.5.</summary>
    Percent,

    /// <summary>A month, 2019-01: its first day.</summary>
    Month,

    /// <summary>A period in words: its first day.</summary>
    PeriodFirst,

    /// <summary>A period in words: its last day, included.</summary>
    PeriodLast,

    /// <summary>The name or code of an area: what kind of area it is.</summary>
    AreaType,

    /// <summary>The name or code of an area: the code or name published figures know it by.</summary>
    Area,

    /// <summary>The code or name of a local authority: the service it belongs to.</summary>
    ServiceOfArea,

    /// <summary>A year; of two digits, this century's.</summary>
    Year,

    /// <summary>The title of a measure: its id. A row about another subject is set aside.</summary>
    Measure,
}
