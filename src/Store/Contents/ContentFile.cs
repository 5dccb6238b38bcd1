namespace KpiAnalytics.Store.Contents;

/// <summary>One file of an extract.</summary>
/// <param name="Name">Its name without a folder, as it is written there.</param>
/// <param name="Open">Opens it for one forward read.</param>
internal sealed record ContentFile(string Name, Func<Stream> Open);
