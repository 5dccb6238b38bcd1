using System.Collections.Immutable;
using KpiAnalytics.Reports.Charts.Geometry;

namespace KpiAnalytics.Reports.Tests.Charts;

internal sealed class AnnotationRowsTests
{
    [Test]
    public void Texts_never_overlap_and_stay_inside()
    {
        var random = new Random(20165);
        for (int round = 0; round < 300; round++)
        {
            ImmutableArray<PlacedNote> notes = Place([.. Enumerable.Range(0, random.Next(1, 10)).Select(_ =>
                (random.NextDouble() * 600, "New families of similar services from now"[..random.Next(3, 41)]))]);
            foreach (PlacedNote note in notes)
            {
                Assert.That(note.Left, Is.GreaterThanOrEqualTo(0));
                Assert.That(note.Right, Is.LessThanOrEqualTo(600));
            }
            foreach (IGrouping<int, PlacedNote> row in notes.GroupBy(note => note.Row))
            {
                PlacedNote[] across = [.. row.OrderBy(note => note.Left)];
                for (int i = 1; i < across.Length; i++)
                    Assert.That(across[i].Left, Is.GreaterThan(across[i - 1].Right));
            }
        }
    }

    [Test]
    public void No_line_runs_through_the_text_of_another_note()
    {
        var random = new Random(20166);
        for (int round = 0; round < 300; round++)
        {
            // Short notes: two notes as wide as the drawing cannot help crossing.
            ImmutableArray<PlacedNote> notes = Place([.. Enumerable.Range(0, 4).Select(_ => (20 + (random.NextDouble() * 560), "Rebased"))]);
            foreach (PlacedNote line in notes)
            {
                IEnumerable<PlacedNote> passed = notes.Where(note => note != line && note.Row < line.Row);
                Assert.That(passed.Where(note => note.Left < line.X && line.X < note.Right), Is.Empty);
            }
        }
    }

    [Test]
    public void Notes_far_apart_share_the_lowest_row_and_stand_right_of_their_line()
    {
        ImmutableArray<PlacedNote> notes = Place([(50, "New families"), (300, "Rebased")]);
        Assert.That(notes.Select(note => note.Row), Is.All.Zero);
        Assert.That(notes.Select(note => note.Left - note.X), Is.All.EqualTo(AnnotationRows.Offset));
        Assert.That(notes.Select(note => note.StandsBesideLine), Is.All.True);
    }

    [Test]
    public void A_note_at_the_right_edge_stands_left_of_its_line() =>
        Assert.That(Place([(595, "New families")]).Single().Right, Is.LessThanOrEqualTo(600));

    [Test]
    public void No_notes_need_no_rows() => Assert.That(Place([]), Is.Empty);

    private static ImmutableArray<PlacedNote> Place((double X, string Text)[] notes) =>
        AnnotationRows.Place(notes.Select(note => (note.X, ImmutableArray.Create(note.Text))), 14, 0, 600);
}
