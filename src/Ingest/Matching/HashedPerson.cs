using System.Collections.Immutable;
using KpiAnalytics.Engine.Domain;

namespace KpiAnalytics.Ingest.Matching;

/// <summary>
/// A person of whom only tokens are kept: HMAC-SHA256 of the id and of each trait, under the key of the service. Who has the tokens and not the key
/// cannot try names and dates until one fits. Sex is not hashed: it names nobody, and two tokens would hide nothing.
/// </summary>
/// <param name="Id">The token of the source id.</param>
/// <param name="Sex">As recorded.</param>
/// <param name="Tokens">By <see cref="PersonTrait"/>; empty = not known.</param>
public sealed record HashedPerson(string Id, Sex Sex, ImmutableArray<string> Tokens);
