namespace KpiAnalytics.Engine.Measures;

/// <summary>A yes-or-no property of a row that no filter can change. Each belongs to one kind of event.</summary>
public enum Fact
{
    // Index events.
    Reoffended,

    // Proven offences.
    SeriousViolence,
    Violence,
    KnifeRelated,
    InToolkit,

    // Sanctions.
    AtCourt,
    ToCustody,

    // KPI orders: accommodation, education, training and employment.
    SuitableAccommodationAtStart,
    UnsuitableAccommodationAtStart,
    SuitableAccommodationAtEnd,
    UnsuitableAccommodationAtEnd,
    SuitableEteAtStart,
    UnsuitableEteAtStart,
    SuitableEteAtEnd,
    UnsuitableEteAtEnd,
    FullTimeAtStart,
    PartTimeAtStart,
    FullTimeAtEnd,
    PartTimeAtEnd,
    HoursMet,
    HoursMetInScenario,

    // KPI orders: special educational needs, health, wider services, victims.
    SendIdentified,
    SendWithPlan,
    MentalHealthNeed,
    MentalHealthAttendingAtStart,
    MentalHealthOffered,
    MentalHealthAttended,
    SubstanceMisuseNeed,
    SubstanceMisuseAttendingAtStart,
    SubstanceMisuseOffered,
    SubstanceMisuseAttended,
    SupportedAtStart,
    SupportedDuring,
    EarlyHelpOpenBefore,
    EarlyHelpReferred,
    VictimIdentified,

    // KPI orders: what kind of order.
    OutOfCourt,
    CourtOrder,

    // Out-of-court programmes.
    Completed,

    // Victims.
    ConsentsToContact,
    EngagedInRj,
    AskedForView,
    ProgressRequested,
    ProgressProvided,
    SupportRequested,
    SupportProvided,
    Contacted,

    // Boards.
    SeniorPresent,
    DelegatePresent,
}
