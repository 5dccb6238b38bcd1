namespace KpiAnalytics.Dashboard.Drops;

/// <summary>A drop cannot be taken, opened or discarded. Its message is one clear sentence for a person.</summary>
internal sealed class DropRefusedException(string message, Exception? inner = null) : Exception(message, inner);
