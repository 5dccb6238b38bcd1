using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Orders;

namespace KpiAnalytics.SampleData.States;

/// <summary>Mental health and substance misuse: the need is found early in a programme, or treatment is under way when it begins.</summary>
internal sealed class HealthModel(SplitMix64 draw)
{
    private const string MentalHealth = "MENTAL_HEALTH";
    private const int InTreatmentInThousand = 120;
    private const int OfferedInThousand = 830;
    private const int AttendedInThousand = 760;
    private const int OnTwoRecordsInThousand = 250;

    public IEnumerable<HealthNeed> For(Programme programme)
    {
        int more = programme.IsVoluntary ? 0 : programme.IsCaution ? 60 : 180;
        return [.. For(programme, MentalHealth, 230 + more), .. For(programme, "SUBSTANCE_MISUSE", 190 + more)];
    }

    private IEnumerable<HealthNeed> For(Programme programme, string need, int inThousand)
    {
        if (!draw.Chance(inThousand))
        {
            return [];
        }

        return draw.Chance(InTreatmentInThousand) ? [InTreatment(programme, need)] : Found(programme, need);
    }

    private HealthNeed InTreatment(Programme programme, string need)
    {
        DateOnly begun = programme.OrderStart.AddDays(-draw.Between(30, 200));
        DateOnly ended = programme.OrderStart.AddDays(draw.Between(20, 200));
        return new HealthNeed(need, draw.Chance(700) ? begun.AddDays(-20) : null, begun.AddDays(-15), begun.AddDays(-8), begun, Known(ended), Kind(need));
    }

    private IEnumerable<HealthNeed> Found(Programme programme, string need)
    {
        DateOnly screened = programme.OrderStart.AddDays(draw.Between(4, 22));
        DateOnly? offered = draw.Chance(OfferedInThousand) ? Known(screened.AddDays(draw.Between(3, 12))) : null;
        DateOnly? attended = draw.Chance(AttendedInThousand) && offered is { } since ? Known(since.AddDays(draw.Between(4, 25))) : null;
        DateOnly? ended = attended is { } from && draw.Chance(600) ? Known(from.AddDays(draw.Between(30, 160))) : null;
        if (Known(screened) is null)
        {
            return [];
        }

        if (offered is null)
        {
            return [new HealthNeed(need, screened, null, null, null, null, draw.Chance(500) ? "NO_INTERVENTION" : "")];
        }

        HealthNeed both = new(need, screened, screened.AddDays(2), offered, attended, ended, Kind(need));
        return draw.Chance(OnTwoRecordsInThousand)
            ? [new HealthNeed(need, screened, null, null, null, null, ""), both with { Screened = null }]
            : [both];
    }

    /// <summary>A day the extract can know of.</summary>
    private static DateOnly? Known(DateOnly day) => day <= Coverage.To ? day : null;

    private string Kind(string need) => need == MentalHealth
        ? draw.Pick<string>([("GETTING_ADVICE", 28), ("GETTING_HELP", 40), ("GETTING_ADDITIONAL_HELP", 20), ("GETTING_RISK_SUPPORT", 12)])
        : draw.Pick<string>([("TARGETED_INTERVENTION", 62), ("SPECIALIST_SUBSTANCE_MISUSE_TREATMENT", 30), ("COMPLEX_CARE", 8)]);
}
