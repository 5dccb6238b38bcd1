namespace KpiAnalytics.Store;

/// <summary>The store cannot be opened, read or written. Its message is one clear line for a person.</summary>
public sealed class StoreUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
