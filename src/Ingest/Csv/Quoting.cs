namespace KpiAnalytics.Ingest.Csv;

/// <summary>
/// Follows the quotes of one whole record. The parser names only the first oddity of a record, which may be a harmless
/// one, so a record it calls malformed is looked through again.
/// </summary>
internal static class Quoting
{
    public static QuotingFault Of(string record, char separator)
    {
        QuotingFault fault = QuotingFault.None;
        int position = 0;
        while (position < record.Length)
        {
            if (record[position] == '"')
            {
                position = AfterClosingQuote(record, position + 1);
                if (position < 0)
                {
                    return QuotingFault.LeftOpen;
                }

                if (position < record.Length && record[position] != separator)
                {
                    fault = QuotingFault.TextAfterClosingQuote;
                }
            }

            int next = record.IndexOf(separator, position);
            position = next < 0 ? record.Length : next + 1;
        }

        return fault;
    }

    // -1 where there is none. A doubled quote is one quote of the text.
    private static int AfterClosingQuote(string record, int position)
    {
        while (true)
        {
            int quote = record.IndexOf('"', position);
            if (quote < 0)
            {
                return -1;
            }

            if (quote + 1 == record.Length || record[quote + 1] != '"')
            {
                return quote + 1;
            }

            position = quote + 2;
        }
    }
}
