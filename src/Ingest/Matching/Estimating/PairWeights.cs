using KpiAnalytics.Ingest.Matching.Comparing;

namespace KpiAnalytics.Ingest.Matching.Estimating;

/// <summary>The weight of any pair of two lists: prior, fields, and the rarity of names they agree on.</summary>
internal sealed class PairWeights
{
    private readonly double[] _patterns;
    private readonly int[] _forename;
    private readonly int[] _surname;
    private readonly NameRarity _forenames;
    private readonly NameRarity _surnames;

    public PairWeights(MatchModel model, PersonColumns people)
    {
        Model = model;
        _forename = people[PersonTrait.Forename];
        _surname = people[PersonTrait.Surname];
        _patterns = [.. Enumerable.Range(0, LevelPattern.Count).Select(pattern => model.WeightOf(pattern))];
        _forenames = new(people, PersonTrait.Forename, model.ChanceOf(ComparedFields.Forename, ComparedField.Same));
        _surnames = new(people, PersonTrait.Surname, model.ChanceOf(ComparedFields.Surname, ComparedField.Same));
    }

    public MatchModel Model { get; }

    /// <summary>A weight the pair cannot have more than, whatever the names.</summary>
    public double MostOf(int pattern) => Model.PriorWeight + _patterns[pattern] + Math.Max(0, _forenames.Largest) + Math.Max(0, _surnames.Largest);

    /// <summary>The logarithm (base 2) of the odds that the two are one person, each pair taken by itself.</summary>
    public double Of(int child, int pattern) =>
        Model.PriorWeight + _patterns[pattern] + RarityOf(ComparedFields.Forename, child, pattern) + RarityOf(ComparedFields.Surname, child, pattern);

    /// <summary>What the name they agree on adds; 0 where they do not agree on it, and for other fields.</summary>
    public double RarityOf(int field, int child, int pattern)
    {
        if (LevelPattern.LevelOf(pattern, field) != ComparedField.Same)
        {
            return 0;
        }

        return field switch
        {
            ComparedFields.Forename => _forenames.Of(_forename[child]),
            ComparedFields.Surname => _surnames.Of(_surname[child]),
            _ => 0,
        };
    }
}
