using KpiAnalytics.Engine.Kernels;

namespace KpiAnalytics.Engine.Tables;

/// <summary>The categories of one dimension, row by row.</summary>
internal interface ICategoryColumn
{
    /// <summary>The rows of one category.</summary>
    Bitmap Category(byte code);
}
