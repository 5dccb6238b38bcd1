namespace KpiAnalytics.Ingest.Tables;

/// <summary>
/// Numbers digests in the order they are added, and finds the number of one. Millions are held in one array, with no object and
/// no pointer for each: looking one up touches memory in one place. 96 of the 128 bits tell digests apart; among ten million
/// the chance that any two are mistaken is under one in 10^14.
/// </summary>
internal sealed class DigestTable
{
    private const int FirstSize = 1 << 8;

    /// <summary>A power of two of them, at most three quarters taken.</summary>
    private Slot[] _slots = new Slot[FirstSize];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>0 for the first added; null where it was not added.</summary>
    public int? NumberOf(Digest digest)
    {
        ref Slot slot = ref SlotOf(_slots, digest.First, (uint)(digest.Second >> 32));
        return slot.IsFree ? null : slot.Number;
    }

    /// <summary>Adds a digest that is not there yet.</summary>
    public void Add(Digest digest)
    {
        if ((long)Count * 4 >= (long)_slots.Length * 3)
        {
            Grow();
        }

        SlotOf(_slots, digest.First, (uint)(digest.Second >> 32)) = new Slot(digest.First, (uint)(digest.Second >> 32), Count++);
    }

    /// <summary>Where a digest is, or the free slot where it would be.</summary>
    private static ref Slot SlotOf(Slot[] slots, ulong first, uint second)
    {
        int mask = slots.Length - 1;
        int at = (int)(first & (uint)mask);
        while (!slots[at].IsFree && !slots[at].Holds(first, second))
        {
            at = (at + 1) & mask;
        }

        return ref slots[at];
    }

    private void Grow()
    {
        var slots = new Slot[_slots.Length * 2];
        foreach (Slot slot in _slots)
        {
            if (!slot.IsFree)
            {
                SlotOf(slots, slot.First, slot.Second) = slot;
            }
        }

        _slots = slots;
    }

    private readonly struct Slot(ulong first, uint second, int number)
    {
        // One more than the number, so that an empty array is an empty table.
        private readonly int _place = number + 1;

        public ulong First => first;

        public uint Second => second;

        public int Number => _place - 1;

        public bool IsFree => _place == 0;

        public bool Holds(ulong otherFirst, uint otherSecond) => first == otherFirst && second == otherSecond;
    }
}
