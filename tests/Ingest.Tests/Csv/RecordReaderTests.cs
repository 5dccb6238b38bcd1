using System.Text;
using KpiAnalytics.Ingest.Csv;

namespace KpiAnalytics.Ingest.Tests.Csv;

[TestFixture]
internal sealed class RecordReaderTests
{
    [TestCase("a,b\n1,2\n", TestName = "Lines_end_in_LF")]
    [TestCase("a,b\r\n1,2\r\n", TestName = "Lines_end_in_CRLF")]
    [TestCase("a,b\n1,2", TestName = "The_last_line_has_no_end")]
    [TestCase("\uFEFFa,b\n1,2", TestName = "A_byte_order_mark_comes_first")]
    public void The_same_records_are_read_when(string text)
    {
        Assert.That(Read(text).Select(record => record.ToString()), Is.EqualTo(["1: [a|b]", "2: [1|2]"]));
    }

    [Test]
    public void A_line_is_where_the_record_begins_also_after_line_ends_in_quotes()
    {
        string text = "h\r\n\"one\r\ntwo\nthree\",x\r\nlast,y";

        Assert.That(Read(text).Select(record => record.Line), Is.EqualTo([1, 2, 5]));
    }

    [Test]
    public void Blank_lines_are_skipped_and_still_count_as_lines()
    {
        string text = "\nh,i\n\n  \t \r\n1,2\n\n\n3,4\n\n";

        Assert.That(Read(text).Select(record => record.Line), Is.EqualTo([2, 5, 8]));
    }

    [Test]
    public void A_quote_inside_an_unquoted_field_is_text()
    {
        PlainRecord record = Read("37.8\"N 17.9\"W,\"a \"\"b\"\"\",c\"").Single();

        Assert.That(record.Fields, Is.EqualTo(["37.8\"N 17.9\"W", "a \"b\"", "c\""]));
        Assert.That(record.IsBroken, Is.False);
    }

    [TestCase("\"a\"b,c")]
    [TestCase("\"a\" ,c")]
    [TestCase("\"a\" \"b\",c")]
    [TestCase("x\"y,\"a\"b")]
    public void Text_after_a_closing_quote_breaks_its_record_alone(string broken)
    {
        List<PlainRecord> records = Read($"before,1\n{broken}\nafter,2\n");

        Assert.That(records.Select(record => record.IsBroken), Is.EqualTo([false, true, false]));
        Assert.That(records[2].Fields, Is.EqualTo(["after", "2"]));
    }

    [Test]
    public void A_broken_record_knows_the_last_line_it_swallowed()
    {
        using RecordReader reader = Open("h\n\"a\nb\n\"c\"\nnext\n");
        reader.Read();
        reader.Read();

        Assert.That((reader.HasBrokenQuoting, reader.Line, reader.LastLine), Is.EqualTo((true, 2L, 4L)));
    }

    [TestCase("h\n1\n\"never closed\n2\n3\n")]
    [TestCase("h\n1\n\"never closed\"\"")]
    [TestCase("h\n1\nx\"y,\"never closed")]
    [TestCase("h\n1\n\"a\"b,\"never closed\n")]
    public void A_quote_never_closed_stops_the_run_and_names_its_line(string text)
    {
        Assert.That(
            () => Read(text, name: "offences.csv", throwWhereLeftOpen: true),
            Throws.TypeOf<UnreadableInputException>().With.Message.EqualTo(
                "offences.csv: the record that begins on line 3 has a quote that is never closed."));
    }

    [Test]
    public void A_record_of_a_million_characters_is_read_and_one_more_stops_the_run()
    {
        string longest = new('é', RecordReader.LongestRecord);

        Assert.That(Read("h\n" + longest + "\nx").Count, Is.EqualTo(3));
        Assert.That(
            () => Read("h\n" + longest + "é\nx", name: "a.csv"),
            Throws.TypeOf<UnreadableInputException>().With.Message.StartsWith("a.csv: the record that begins on line 2 is longer than 1,000,000"));
    }

    [TestCase((byte)'x')]
    [TestCase((byte)',')]
    [TestCase((byte)'"')]
    public void A_line_that_never_ends_stops_the_run_without_filling_the_memory(byte content)
    {
        using EndlessStream endless = new(content, length: 200_000_000);
        using RecordReader reader = new("a.csv", endless);

        Assert.That(() => reader.Read(), Throws.TypeOf<UnreadableInputException>().With.Message.Contains("line 1 is longer than"));
        Assert.That(endless.Given, Is.LessThan(20_000_000));
    }

    [Test]
    public void Bytes_that_are_not_utf8_are_replaced_and_noticed_in_their_record_only()
    {
        byte[] bytes = [.. "h\nJos"u8, 0xE9, .. "\nJos\uFFFD\n"u8];
        using RecordReader reader = new("a.csv", new MemoryStream(bytes));
        List<(string, bool)> records = [];
        while (reader.Read())
        {
            records.Add((reader[0], reader.HasInvalidBytes));
        }

        Assert.That(records, Is.EqualTo([("h", false), ("Jos\uFFFD", true), ("Jos\uFFFD", false)]));
    }

    [Test]
    public void A_file_that_Excel_saved_as_Unicode_text_is_read_by_its_byte_order_mark()
    {
        byte[] bytes = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("h,é\r\n1,2\r\n")];
        using RecordReader reader = new("a.csv", new MemoryStream(bytes));

        Assert.That((reader.Read(), reader[1], reader.HasInvalidBytes), Is.EqualTo((true, "é", false)));
    }

    [Test]
    public void It_agrees_with_the_plain_reader_on_random_text_at_every_buffer_size([Values(256, 257, 300, 65536)] int bufferSize)
    {
        Random random = new(20261122);
        string[] pieces = [",", ",", "\"", "\"\"", "\n", "\r\n", "\r", "a", "bc", " ", "é", "xyz", ",\"", "\",", "\"\n", "\n\"", "\n\n"];
        for (int round = 0; round < 1_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(1, 250)).Select(_ => pieces[random.Next(pieces.Length)]));
            List<string> expected = [.. PlainCsv.Read(text).Select(record => record.ToString())];

            Assert.That(Read(text, bufferSize).Select(record => record.ToString()), Is.EqualTo(expected), () => $"round {round}: {text}");
        }
    }

    private static List<PlainRecord> Read(
        string text, int bufferSize = 65536, string name = "a.csv", bool throwWhereLeftOpen = false)
    {
        List<PlainRecord> records = [];
        using RecordReader reader = Open(text, bufferSize, name);
        try
        {
            while (reader.Read())
            {
                records.Add(Copy(reader, isLeftOpen: false));
            }
        }
        catch (UnreadableInputException fault) when (!throwWhereLeftOpen && fault.Message.EndsWith("never closed.", StringComparison.Ordinal))
        {
            records.Add(Copy(reader, isLeftOpen: true));
        }

        return records;
    }

    private static PlainRecord Copy(RecordReader reader, bool isLeftOpen) => new(
        reader.Line, [.. Enumerable.Range(0, reader.Count).Select(field => reader[field])], reader.HasBrokenQuoting && !isLeftOpen, isLeftOpen);

    private static RecordReader Open(string text, int bufferSize = 65536, string name = "a.csv") =>
        new(name, new MemoryStream(Encoding.UTF8.GetBytes(text)), bufferSize);
}
