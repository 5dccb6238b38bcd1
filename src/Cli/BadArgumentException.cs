namespace KpiAnalytics.Cli;

/// <summary>An argument that cannot be used. The message is one clear line.</summary>
internal sealed class BadArgumentException : Exception
{
    public BadArgumentException()
    {
    }

    public BadArgumentException(string message)
        : base(message)
    {
    }

    public BadArgumentException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
