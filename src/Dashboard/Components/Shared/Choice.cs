namespace KpiAnalytics.Dashboard.Components.Shared;

/// <summary>One entry of an input: the text shown and the value it stands for ("" = nothing chosen).</summary>
public sealed record Choice(string Value, string Text);
