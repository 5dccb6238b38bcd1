using KpiAnalytics.Ingest.Matching.Names;

namespace KpiAnalytics.Ingest.Tests.Matching;

[TestFixture]
internal sealed class NamesTests
{
    // Winkler WE (1990) and (2006), Overview of record linkage, table 6: printed to three places; the fourth by hand.
    [TestCase("MARTHA", "MARHTA", 0.9611)]
    [TestCase("DIXON", "DICKSONX", 0.8133)]
    [TestCase("DWAYNE", "DUANE", 0.8400)]
    [TestCase("DUNNINGHAM", "CUNNIGHAM", 0.8963)]
    [TestCase("SHACKLEFORD", "SHACKELFORD", 0.9818)]
    [TestCase("ABROMS", "ABRAMS", 0.9222)]
    [TestCase("JERALDINE", "GERALDINE", 0.9259)]
    [TestCase("SAME", "SAME", 1)]
    [TestCase("ABC", "XYZ", 0)]
    [TestCase("", "A", 0)]
    public void Jaro_Winkler_is_as_published(string a, string b, double printed)
    {
        Assert.That(JaroWinkler.Of(a, b), Is.EqualTo(printed).Within(0.00005));
        Assert.That(JaroWinkler.Of(b, a), Is.EqualTo(JaroWinkler.Of(a, b)));
    }

    // US National Archives, The Soundex Indexing System.
    [TestCase("ROBERT", "R163")]
    [TestCase("RUPERT", "R163")]
    [TestCase("ASHCRAFT", "A261")]
    [TestCase("TYMCZAK", "T522")]
    [TestCase("PFISTER", "P236")]
    [TestCase("LEE", "L000")]
    [TestCase("", "")]
    public void Soundex_is_as_published(string name, string code) => Assert.That(Soundex.Of(name), Is.EqualTo(code));

    [TestCase("O'Brien", "OBRIEN")]
    [TestCase("O’BRIEN", "OBRIEN")]
    [TestCase("o brien", "OBRIEN")]
    [TestCase("Mc Donald", "MCDONALD")]
    [TestCase("Smith-Jones", "SMITH JONES")]
    [TestCase("  smith   JONES ", "SMITH JONES")]
    [TestCase("Wójcik", "WOJCIK")]
    [TestCase("Müller", "MULLER")]
    [TestCase("Strauß", "STRAUSS")]
    [TestCase("Mr Lee", "LEE")]
    [TestCase("Master", "MASTER")]
    [TestCase("van der Berg", "VANDERBERG")]
    [TestCase("not known", "")]
    [TestCase("N/A", "")]
    [TestCase("Иванов", "ИВАНОВ")]
    public void Surnames_come_into_one_form(string written, string form) => Assert.That(NameText.Surname(written), Is.EqualTo(form));

    [TestCase("Zoë", "", "ZOE", "")]
    [TestCase("Mary-Jane", "", "MARY", "JANE")]
    [TestCase("Mary Jane", "Ann", "MARY", "JANE ANN")]
    [TestCase("Miss Amy", "", "AMY", "")]
    [TestCase("Unknown", "", "", "")]
    public void A_second_forename_is_a_middle_name(string forename, string middle, string first, string rest) =>
        Assert.That(NameText.Forenames(forename, middle), Is.EqualTo((first, rest)));

    [TestCase("ALEX", "ALEXANDER", true)]
    [TestCase("ALEX", "ALEXANDRA", true)]
    [TestCase("ALEXANDER", "ALEXANDRA", false)]
    [TestCase("BILL", "BILLY", true)]
    [TestCase("MOHAMMED", "MUHAMMAD", true)]
    [TestCase("JACK", "DANIEL", false)]
    [TestCase("HARRY", "HENRY", true)]
    public void Short_forms_belong_to_one_name_or_several(string a, string b, bool areOne)
    {
        Assert.That(Nicknames.AreOfOneName(a, b), Is.EqualTo(areOne));
        Assert.That(Nicknames.AreOfOneName(b, a), Is.EqualTo(areOne));
    }

    [TestCase("NN1 1AA", "NN11AA", "NN1 1", "NN1")]
    [TestCase("nn11aa", "NN11AA", "NN1 1", "NN1")]
    [TestCase("NN11 1AA", "NN111AA", "NN11 1", "NN11")]
    [TestCase("W1A 1AA", "W1A1AA", "W1A 1", "W1A")]
    [TestCase("NN1 1", "", "NN1 1", "NN1")]
    [TestCase("NN11", "", "", "NN11")]
    [TestCase("ZZ99 3VZ", "", "", "")]
    [TestCase("no fixed abode", "", "", "")]
    [TestCase("", "", "", "")]
    public void Postcodes_come_apart(string written, string full, string sector, string district) =>
        Assert.That(PostcodeText.Of(written), Is.EqualTo(new PostcodeText(full, sector, district)));

    [TestCase("2012/0123456A", "12/123456A")]
    [TestCase("12/123456a", "12/123456A")]
    [TestCase("2012/123456 A", "12/123456A")]
    [TestCase("20120123456A", "12/123456A")]
    [TestCase("N/A", "")]
    [TestCase("", "")]
    [TestCase("UNKNOWN 12345", "UNKNOWN12345")]
    public void Pnc_ids_come_into_one_form(string written, string form) => Assert.That(PncText.Of(written), Is.EqualTo(form));

    [TestCase("12/123456A", "12/123457A", true)]
    [TestCase("12/123456A", "12/132456A", true)]
    [TestCase("12/123456A", "12/12346A", true)]
    [TestCase("12/123456A", "12/123456A", false)]
    [TestCase("12/123456A", "12/213465A", false)]
    [TestCase("12/123456A", "12/1234A", false)]
    public void One_slip_is_one_character(string a, string b, bool isOne)
    {
        Assert.That(OneSlip.Between(a, b), Is.EqualTo(isOne));
        Assert.That(OneSlip.Between(b, a), Is.EqualTo(isOne));
    }
}
