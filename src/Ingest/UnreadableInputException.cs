namespace KpiAnalytics.Ingest;

/// <summary>
/// The run cannot go on: a required file or column is missing, or a file is not what it should be.
/// The message is one clear line for a person.
/// </summary>
public sealed class UnreadableInputException : Exception
{
    public UnreadableInputException()
    {
    }

    public UnreadableInputException(string message)
        : base(message)
    {
    }

    public UnreadableInputException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
