using KpiAnalytics.Engine.Kernels;

namespace KpiAnalytics.Engine.Tables;

/// <summary>One category a row, as a byte. Bitmaps are made when first asked for; made twice at once they are equal.</summary>
internal sealed class CodeColumn(byte[] codes, int categories) : ICategoryColumn
{
    private readonly Bitmap?[] _categories = new Bitmap?[categories];

    public Bitmap Category(byte code) => _categories[code] ??= Bitmap.Where(codes, new EqualTo(code));
}
