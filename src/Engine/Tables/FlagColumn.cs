using KpiAnalytics.Engine.Kernels;

namespace KpiAnalytics.Engine.Tables;

/// <summary>Any number of categories a row, one bit each: a child can live in two places on one day.</summary>
internal sealed class FlagColumn(uint[] flags, int categories) : ICategoryColumn
{
    private readonly Bitmap?[] _categories = new Bitmap?[categories];

    public Bitmap Category(byte code) => _categories[code] ??= Bitmap.WhereBit(flags, code);
}
