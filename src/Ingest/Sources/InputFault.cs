namespace KpiAnalytics.Ingest.Sources;

/// <summary>Turns faults of disks and archives into one clear line.</summary>
internal static class InputFault
{
    /// <summary>Does the work; a fault of reading is told as a fault of the thing read.</summary>
    /// <param name="name">The file or folder, as a person would name it.</param>
    /// <exception cref="UnreadableInputException">It cannot be read.</exception>
    public static T Translate<T>(string name, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (IsOfReading(fault))
        {
            throw Of(name, fault);
        }
    }

    /// <summary>A fault that lies in the input or its disk, not in this program.</summary>
    public static bool IsOfReading(Exception fault) =>
        fault is IOException or InvalidDataException or UnauthorizedAccessException;

    public static UnreadableInputException Of(string name, Exception fault) =>
        new($"{name}: cannot be read ({OneLine(fault.Message)})", fault);

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd(' ', '.');
}
