using System.Collections.Immutable;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Careers;

/// <summary>What is dealt with on one day, and how.</summary>
internal sealed class OccasionModel(SplitMix64 draw)
{
    private const int MostOffences = 9;
    private const int SeveralOffencesFirstInThousand = 270;
    private const int SeveralOffencesLaterInThousand = 560;
    private const int BreachAlongsideInThousand = 40;

    /// <summary>An occasion with a substantive outcome for offences that are not breaches.</summary>
    /// <param name="child">The child; only the date of birth matters.</param>
    /// <param name="date">The outcome date.</param>
    /// <param name="committed">The first offence's date.</param>
    /// <param name="after">The day the earlier occasion left the child free; null = first occasion.</param>
    /// <param name="earlier">How many substantive occasions came before.</param>
    /// <param name="isElsewhere">The child then lived in another service's area.</param>
    public Occasion Ordinary(Child child, DateOnly date, DateOnly committed, DateOnly? after, int earlier, bool isElsewhere)
    {
        Disposal disposal = DisposalModel.Substantive(draw, date, earlier, child.AgeOn(date) > 17);
        ImmutableArray<Offence>.Builder offences = ImmutableArray.CreateBuilder<Offence>();
        offences.Add(OffenceModel.Ordinary(draw, committed, disposal.Tier == Tier.Custody));
        int several = earlier == 0 ? SeveralOffencesFirstInThousand : SeveralOffencesLaterInThousand;
        while (offences.Count < MostOffences && draw.Chance(several))
        {
            offences.Add(OffenceModel.Ordinary(draw, Alongside(committed, date), disposal.Tier == Tier.Custody && draw.Chance(400)));
        }

        if (earlier > 0 && draw.Chance(BreachAlongsideInThousand))
        {
            offences.Add(OffenceModel.Breach(draw, Alongside(committed, date)));
        }

        return Dealt(child, date, after, offences.ToImmutable(), disposal, isElsewhere);
    }

    /// <summary>An occasion for a breach alone: it can end in custody but is neither an index event nor a reoffence.</summary>
    public Occasion Breach(Child child, DateOnly date, DateOnly committed, DateOnly after, bool isElsewhere) =>
        Dealt(child, date, after, [OffenceModel.Breach(draw, committed)], DisposalModel.ForBreach(draw), isElsewhere);

    /// <summary>One offence dealt with informally.</summary>
    public Occasion Diversion(Child child, DateOnly date) =>
        Dealt(child, date, null, [OffenceModel.Ordinary(draw, date.AddDays(-draw.Between(5, 70)), isGrave: false)], DisposalModel.Diversion(draw, date), false);

    /// <summary>Offences nobody has decided on yet.</summary>
    public Occasion OpenAllegation(Child child, DateOnly committed) =>
        new(committed, [Arrested(child, OffenceModel.Ordinary(draw, committed, isGrave: false), Coverage.To)]);

    /// <summary>The same occasion with one more offence, or null where it has as many as it may.</summary>
    public Occasion? WithOneMore(Child child, Occasion occasion)
    {
        Offence main = occasion.Offences[0];
        if (occasion.Offences.Length >= MostOffences || main.IsBreach)
        {
            return null;
        }

        Offence more = Arrested(child, OffenceModel.Ordinary(draw, Alongside(main.Date, occasion.Date), occasion.Release is not null && draw.Chance(400)), occasion.Date);
        Outcome outcome = main.Outcomes[^1] with { IsMain = false };
        return occasion with { Offences = occasion.Offences.Add(more with { AgeOnFirstHearing = main.AgeOnFirstHearing, Outcomes = [outcome] }) };
    }

    private DateOnly Alongside(DateOnly committed, DateOnly dealtWith)
    {
        int days = dealtWith.DayNumber - committed.DayNumber - 7;
        return days > 0 && draw.Chance(700) ? committed.AddDays(draw.Below(Math.Min(days, 45))) : committed;
    }

    private Occasion Dealt(Child child, DateOnly date, DateOnly? after, ImmutableArray<Offence> offences, Disposal disposal, bool isElsewhere)
    {
        DateOnly? release = Release(date, disposal);
        Outcome outcome = new(date, disposal) { EndDate = End(date, disposal, release), IsElsewhere = isElsewhere, CourtType = Court(disposal), AppealStatus = Appeal(disposal) };
        int? hearingAge = HearingAge(child, offences, disposal, date);
        ImmutableArray<Offence> dealt =
        [
            .. offences.Select((offence, place) =>
                Arrested(child, offence, date) with { AgeOnFirstHearing = hearingAge, Outcomes = [outcome with { IsMain = place == 0 }] }),
        ];
        return new Occasion(date, dealt) { After = after, Release = release };
    }

    private Offence Arrested(Child child, Offence offence, DateOnly latest)
    {
        DateOnly arrested = offence.Date.AddDays(draw.Below(12));
        DateOnly? arrest = arrested > latest || draw.Chance(120) ? null : arrested;
        return offence with { ArrestDate = arrest, AgeAtArrest = draw.Chance(850) ? child.AgeOn(arrest ?? offence.Date) : null };
    }

    private int? HearingAge(Child child, ImmutableArray<Offence> offences, Disposal disposal, DateOnly date)
    {
        if (!disposal.IsGivenInCourt)
        {
            return draw.Chance(400) ? child.AgeOn(date) : null;
        }

        int sinceOffence = date.DayNumber - offences.Max(offence => offence.Date).DayNumber;
        return child.AgeOn(date.AddDays(-Math.Min(draw.Between(0, 60), sinceOffence)));
    }

    private DateOnly? End(DateOnly date, Disposal disposal, DateOnly? release) => disposal.Code switch
    {
        "REFERRAL_ORDER" => date.AddMonths(draw.Between(1, 4) * 3),
        "YOUTH_REHABILITATION_ORDER" => date.AddMonths(draw.Between(2, 6) * 3),
        "CONDITIONAL_DISCHARGE" => date.AddMonths(draw.Between(2, 4) * 3),
        "YOUTH_CONDITIONAL_CAUTION" => date.AddDays(draw.Between(60, 110)),
        "DETENTION_AND_TRAINING_ORDER" => release is { } halfway ? halfway.AddDays(halfway.DayNumber - date.DayNumber) : null,
        _ => null,
    };

    private DateOnly? Release(DateOnly date, Disposal disposal)
    {
        if (disposal.Tier != Tier.Custody)
        {
            return null;
        }

        bool isLong = disposal.Code != "DETENTION_AND_TRAINING_ORDER";
        return date.AddDays(isLong ? draw.Between(360, 800) : draw.Between(50, 240));
    }

    private string Court(Disposal disposal) => disposal.Tier switch
    {
        Tier.Custody => draw.Pick<string>([("YOUTH", 70), ("CROWN", 30)]),
        Tier.FirstTier or Tier.Community => draw.Pick<string>([("YOUTH", 880), ("MAGISTRATES", 70), ("CROWN", 40), ("OTHER", 10)]),
        _ => "",
    };

    private string Appeal(Disposal disposal) => disposal.IsGivenInCourt && draw.Chance(8) ? "Result of appeal unchanged" : "";
}
