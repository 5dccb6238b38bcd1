using KpiAnalytics.Ingest.Layouts;

namespace KpiAnalytics.Ingest.Tables;

/// <summary>The records of one file, batch after batch. While one is checked the next are read on another thread, where the source allows it.</summary>
internal sealed class RowBatches(FileLayout layout, RowReader reader, IRecordSource source)
{
    /// <summary>Enough that neither thread waits where some records take longer than others.</summary>
    private const int Ahead = 3;

    private readonly int _size = RowBatch.Size(source, reader.Header.Width);

    /// <summary>Each batch is good until the next is asked for.</summary>
    /// <exception cref="UnreadableInputException">The file cannot be read on.</exception>
    public IEnumerable<RowBatch> Read()
    {
        RowBatch first = new RowBatch(layout, _size).Fill(reader);
        return source.CanReadAhead ? ReadAhead(first) : ReadOn(first);
    }

    private IEnumerable<RowBatch> ReadOn(RowBatch batch)
    {
        yield return batch;
        while (!batch.IsLast)
        {
            yield return batch.Fill(reader);
        }
    }

    private IEnumerable<RowBatch> ReadAhead(RowBatch batch)
    {
        Queue<Task<RowBatch>> ahead = [];
        Task<RowBatch> last = Task.FromResult(batch);
        while (!batch.IsLast && ahead.Count < Ahead)
        {
            ahead.Enqueue(last = FillAfter(last, new RowBatch(layout, _size)));
        }

        yield return batch;
        while (!batch.IsLast)
        {
            ahead.Enqueue(last = FillAfter(last, batch));
            batch = ahead.Dequeue().GetAwaiter().GetResult();
            yield return batch;
        }
    }

    /// <summary>Records are read one after another: a batch is filled once the one before it is. After the last there are no more.</summary>
    private Task<RowBatch> FillAfter(Task<RowBatch> before, RowBatch spare) => Task.Run(async () =>
    {
        RowBatch read = await before.ConfigureAwait(false);
        return read.IsLast ? read : spare.Fill(reader);
    });
}
