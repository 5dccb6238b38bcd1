using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;
using KpiAnalytics.Engine.Tables;

namespace KpiAnalytics.Engine.Cohorts;

/// <summary>What the counting rules ask of an outcome, over the columns as they stand on the extract's end (contract, "Words").</summary>
internal sealed class Outcomes
{
    public const int YoungestAge = 10;
    public const int OldestAge = 17;

    private readonly RecordColumns _columns;
    private readonly int _end;
    private readonly OutcomeState[] _states;
    private readonly byte[] _seriousness;
    private readonly byte[] _tier;
    private readonly byte[] _orderType;
    private readonly byte[] _legalOutcome;

    /// <param name="end">The extract's end: an outcome dated later is not valid.</param>
    public Outcomes(RecordColumns columns, DateOnly end)
    {
        (_columns, _end) = (columns, end.DayNumber);
        _states = States();
        _seriousness = Array.ConvertAll(columns.Disposals, disposal => disposal.Seriousness);
        _tier = Array.ConvertAll(columns.Disposals, disposal => (byte)disposal.Tier);
        _orderType = Array.ConvertAll(columns.Disposals, disposal => (byte)disposal.OrderType);
        _legalOutcome = Array.ConvertAll(columns.Disposals, disposal => Dimensions.LegalOutcome.CodeOf(disposal.Code) ?? 0);
    }

    public RecordColumns Columns => _columns;

    /// <summary>Dated no later than the extract's end.</summary>
    public bool IsDated(int outcome) => _columns.Decided[outcome] <= _end;

    /// <summary>Not appealed away and dated no later than the extract's end; deleted children are left out by who asks.</summary>
    public bool IsValid(int outcome) => (_states[outcome] & OutcomeState.Valid) != 0;

    /// <summary>Valid and substantive.</summary>
    public bool IsProven(int outcome) => (_states[outcome] & OutcomeState.Proven) != 0;

    public bool IsCustody(int outcome) => (_states[outcome] & OutcomeState.Custody) != 0;

    public bool IsElsewhere(int outcome) => (_states[outcome] & OutcomeState.Elsewhere) != 0;

    public bool IsBreach(int offence) => (_columns.Marks[offence] & OffenceMarks.Breach) != 0;

    public OutcomeTier TierOf(int outcome) => (OutcomeTier)_tier[_columns.Disposal[outcome]];

    public Disposal DisposalOf(int outcome) => _columns.Disposals[_columns.Disposal[outcome]];

    /// <summary>As supplied, else completed years on the outcome's own day.</summary>
    public int AgeOnFirstHearing(int child, int offence, int outcome) =>
        _columns.AgeOnFirstHearing[offence] is var age && age != RecordColumns.None ? age : AgeOn(child, _columns.Decided[outcome]);

    /// <summary>Completed years on a day.</summary>
    public int AgeOn(int child, int day) =>
        Days.CompletedYears(_columns.Born[child], day);

    /// <summary>
    /// The seriousness order: the most serious first (one without a rank last), then the latest, then by offence id, then by
    /// child. Below zero: the first goes before the second.
    /// </summary>
    public int Compare((int Offence, int Outcome) one, (int Offence, int Outcome) other)
    {
        int order = _seriousness[_columns.Disposal[one.Outcome]].CompareTo(_seriousness[_columns.Disposal[other.Outcome]]);
        order = order != 0 ? order : _columns.Decided[other.Outcome].CompareTo(_columns.Decided[one.Outcome]);
        return order != 0 ? order : CompareIds(one.Offence, other.Offence);
    }

    /// <summary>By offence id, then by child. Of one child places are in the order of ids; of two children (one person) they need not be.</summary>
    private int CompareIds(int one, int other)
    {
        int order = _columns.OffenceIds.Length == 0 ? 0 : string.CompareOrdinal(_columns.OffenceIds[one], _columns.OffenceIds[other]);
        return order != 0 ? order : one.CompareTo(other);
    }

    /// <summary>The row of an outcome, dated and described by it.</summary>
    public EventRow Row(int child, int offence, int outcome, int age) => new()
    {
        Child = child,
        Day = _columns.Decided[outcome],
        Service = _columns.OutcomeService[outcome],
        Sex = _columns.Sex[child],
        Ethnicity = _columns.Ethnicity[child],
        Age = (byte)age,
        Tier = Dimensions.OutcomeTier.Known(_tier[_columns.Disposal[outcome]]),
        OrderType = _orderType[_columns.Disposal[outcome]],
        LegalOutcome = _legalOutcome[_columns.Disposal[outcome]],
        Court = _columns.Court[outcome],
        Category = _columns.Category[offence],
        Gravity = _columns.Gravity[offence],
    };

    /// <summary>What every measure asks of an outcome, found once.</summary>
    private OutcomeState[] States()
    {
        OutcomeState[] disposals = Array.ConvertAll(_columns.Disposals, disposal =>
            (disposal.IsSubstantive ? OutcomeState.Proven : 0) | (disposal.Tier == OutcomeTier.Custody ? OutcomeState.Custody : 0));
        var states = new OutcomeState[_columns.Outcomes];
        for (int outcome = 0; outcome < states.Length; outcome++)
        {
            OutcomeMarks marks = _columns.OutcomeMark[outcome];
            OutcomeState state = disposals[_columns.Disposal[outcome]];
            bool isValid = (marks & OutcomeMarks.AppealedAway) == 0 && IsDated(outcome);
            state = isValid ? state | OutcomeState.Valid : state & ~OutcomeState.Proven;
            states[outcome] = (marks & OutcomeMarks.Elsewhere) == 0 ? state : state | OutcomeState.Elsewhere;
        }

        return states;
    }
}
