using System.Collections.Frozen;

namespace KpiAnalytics.SampleData.Police;

/// <summary>What some of the invented people are called.</summary>
internal static class ShortForms
{
    private static readonly FrozenDictionary<string, string> Forms = new (string Name, string Short)[]
    {
        ("Mohammed", "Muhammad"), ("Thomas", "Tom"), ("James", "Jamie"), ("Joshua", "Josh"), ("Daniel", "Dan"), ("William", "Billy"), ("Samuel", "Sam"),
        ("Benjamin", "Ben"), ("Joseph", "Joe"), ("Matthew", "Matt"), ("Alexander", "Alex"), ("Michael", "Mikey"), ("Cameron", "Cam"), ("Zachary", "Zac"),
        ("Sebastian", "Seb"), ("Edward", "Eddie"), ("Robert", "Bobby"), ("Christopher", "Chris"), ("Anthony", "Tony"), ("Nathan", "Nate"), ("Oliver", "Ollie"),
        ("Tyler", "Ty"), ("Bradley", "Brad"), ("Callum", "Calum"), ("Kieran", "Ciaran"), ("Patrick", "Paddy"), ("Jessica", "Jess"), ("Charlotte", "Charlie"),
        ("Megan", "Meg"), ("Abigail", "Abbie"), ("Isabella", "Bella"), ("Katie", "Kate"), ("Elizabeth", "Beth"), ("Rebecca", "Becky"), ("Bethany", "Beth"),
        ("Eleanor", "Ellie"), ("Georgia", "Georgie"), ("Jasmine", "Jas"), ("Sophie", "Soph"), ("Lauren", "Loz"), ("Amelia", "Millie"), ("Olivia", "Liv"),
    }.ToFrozenDictionary(pair => pair.Name, pair => pair.Short, StringComparer.Ordinal);

    /// <summary>The short or other form; the name itself where it has none here.</summary>
    public static string Of(string forename) => Forms.GetValueOrDefault(forename, forename);
}
