using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Orders;

/// <summary>The victims of an occasion's offences: about half can be asked, and about a third of those take part in restorative justice.</summary>
internal sealed class VictimModel(SplitMix64 draw)
{
    private const int IdentifiedInThousand = 700;
    private const int TwoInThousand = 120;

    public IEnumerable<Victim> For(NumberedOccasion occasion)
    {
        foreach ((Offence offence, string offenceId) in occasion.Occasion.Offences.Zip(occasion.OffenceIds))
        {
            if (TypeOf(offence.Category) is { } type && draw.Chance(IdentifiedInThousand))
            {
                yield return Of(offenceId, type, occasion.Final!.Date);
                if (draw.Chance(TwoInThousand))
                {
                    yield return Of(offenceId, "INDIVIDUAL", occasion.Final!.Date);
                }
            }
        }
    }

    /// <summary>Null = an offence without a victim of its own.</summary>
    private string? TypeOf(string category) => category switch
    {
        "VIOLENCE_AGAINST_THE_PERSON" or "ROBBERY" or "SEXUAL_OFFENCES" or "DOMESTIC_BURGLARY" or "RACIALLY_AGGRAVATED" => "INDIVIDUAL",
        "THEFT_AND_HANDLING" or "NON_DOMESTIC_BURGLARY" => "BUSINESS",
        "CRIMINAL_DAMAGE" or "ARSON" or "VEHICLE_THEFT" => draw.Pick<string>([("INDIVIDUAL", 3), ("BUSINESS", 2)]),
        _ => null,
    };

    private Victim Of(string offenceId, string type, DateOnly decided)
    {
        bool? consents = draw.Pick<bool?>([(true, 48), (false, 40), (null, 12)]);
        Victim victim = new(offenceId, type, consents);
        if (consents is not true)
        {
            return victim with { EngagedInRj = false };
        }

        DateOnly? contacted = Known(decided.AddDays(draw.Between(4, 28)));
        DateOnly? engaged = contacted is { } day && draw.Chance(360) ? Known(day.AddDays(draw.Between(10, 60))) : null;
        bool asksProgress = draw.Chance(600);
        bool asksSupport = draw.Chance(280);
        return victim with
        {
            Contacted = contacted,
            EngagedInRj = engaged is not null,
            RjStart = engaged,
            AskedForView = draw.Chance(550),
            ProgressRequested = asksProgress,
            ProgressProvided = asksProgress && draw.Chance(860),
            SupportRequested = asksSupport,
            SupportProvided = asksSupport && draw.Chance(800),
        };
    }

    private static DateOnly? Known(DateOnly day) => day <= Coverage.To ? day : null;
}
