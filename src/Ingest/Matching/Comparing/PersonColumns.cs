using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Matching.Comparing;

/// <summary>
/// Everybody of both lists, the children first, a column of codes for each trait: equal codes are equal values, 0 is not known.
/// Names of every kind share one code book, so that a forename can be found among surnames and middle names; so do all full dates.
/// </summary>
internal sealed class PersonColumns
{
    private readonly int[][] _codes;

    private PersonColumns(IReadOnlyList<PersonRow> children, IReadOnlyList<PersonRow> nominals, bool isReadable)
    {
        Children = children.Count;
        Count = children.Count + nominals.Count;
        IsReadable = isReadable;
        Ids = [.. children.Select(row => row.Id), .. nominals.Select(row => row.Id)];
        Sex = [.. children.Select(row => row.Sex), .. nominals.Select(row => row.Sex)];
        CodeBook[] books = Books();
        _codes = [.. PersonTraits.All.Select(_ => new int[Count])];
        for (int person = 0; person < Count; person++)
        {
            string[] traits = (person < Children ? children[person] : nominals[person - Children]).Traits;
            for (int trait = 0; trait < _codes.Length; trait++)
            {
                _codes[trait][person] = books[trait].CodeOf(traits[trait]);
            }
        }

        Names = books[(int)PersonTrait.Forename].Texts;
        Dates = books[(int)PersonTrait.BirthDate].Texts;
        PncIds = books[(int)PersonTrait.PncId].Texts;
    }

    /// <summary>How many of the list's people, from the first, are children of the service; the others are nominals.</summary>
    public int Children { get; }

    public int Count { get; }

    /// <summary>Whether the texts can be compared letter by letter; of hashed people only equality is left.</summary>
    public bool IsReadable { get; }

    public string[] Ids { get; }

    public Sex[] Sex { get; }

    /// <summary>The names by code.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The dates by code, year month day in eight digits.</summary>
    public IReadOnlyList<string> Dates { get; }

    public IReadOnlyList<string> PncIds { get; }

    /// <param name="children">The children, in the order their results are to be found in.</param>
    /// <param name="nominals">The nominals, likewise.</param>
    /// <param name="isReadable">Whether the traits are texts and not tokens.</param>
    public static PersonColumns Of(IReadOnlyList<PersonRow> children, IReadOnlyList<PersonRow> nominals, bool isReadable) =>
        new(children, nominals, isReadable);

    /// <summary>The codes of a trait by person.</summary>
    public int[] this[PersonTrait trait] => _codes[(int)trait];

    private static CodeBook[] Books()
    {
        CodeBook names = new();
        CodeBook dates = new();
        return
        [
            .. PersonTraits.All.Select(trait => trait switch
            {
                PersonTrait.Forename or PersonTrait.Initial or PersonTrait.ForenameRoot or PersonTrait.MiddleName or PersonTrait.Surname => names,
                PersonTrait.BirthDate or PersonTrait.BirthDateTurned or PersonTrait.BirthDateNextYear => dates,
                _ => new CodeBook(),
            }),
        ];
    }
}
