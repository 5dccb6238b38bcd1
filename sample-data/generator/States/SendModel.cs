using KpiAnalytics.SampleData.Careers;

namespace KpiAnalytics.SampleData.States;

/// <summary>Which children have special educational needs: known since primary school, mostly with a plan.</summary>
internal sealed class SendModel(SplitMix64 draw)
{
    private const int RecordedInThousand = 390;
    private const int IdentifiedInThousand = 800;
    private const int PlanInThousand = 710;
    private const int NoStartInThousand = 25;
    private const int EndedInThousand = 60;

    public SendNeed? For(DateOnly dateOfBirth)
    {
        if (!draw.Chance(RecordedInThousand))
        {
            return null;
        }

        DateOnly start = dateOfBirth.AddYears(draw.Between(5, 9)).AddDays(draw.Below(300));
        bool isIdentified = draw.Chance(IdentifiedInThousand);
        DateOnly? end = draw.Chance(EndedInThousand) ? start.AddDays(draw.Between(60, 500)) : null;
        return new SendNeed(isIdentified, isIdentified && draw.Chance(PlanInThousand), draw.Chance(NoStartInThousand) ? null : start, end);
    }
}
