using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Ingest.Recognition;

namespace KpiAnalytics.Ingest.Tests.Hostile;

/// <summary>What must hold of accepted records whatever the files were, written from the contract (extract-layout.md) and not from the code that reads.</summary>
internal static class AcceptedRecords
{
    /// <summary>The rules the records break; empty where they keep all.</summary>
    public static IEnumerable<string> Broken(LoadedInbox loaded) =>
    [
        .. loaded.Extract is { } extract ? Broken(extract) : [],
        .. loaded.Reference is { } reference ? AcceptedReference.Broken(reference) : [],
        .. AcceptedValues.Broken("people", loaded.People),
        .. AcceptedValues.Broken(loaded.Police),
        .. Tallies(loaded),
    ];

    public static IEnumerable<string> Broken(Extract extract) =>
    [
        .. AcceptedValues.Broken(extract), .. Keys(extract), .. Required(extract), .. Codes(extract),
        .. AcceptedParents.Broken(extract),
    ];

    private static IEnumerable<string> Keys(Extract extract) =>
    [
        .. Doubles("children.csv", extract.Children.Select(one => one.Ypid)),
        .. Doubles("offences.csv", extract.Offences.Select(one => (one.Ypid, one.OffenceId))),
        .. Doubles("programmes.csv", extract.Programmes.Select(one => (one.Ypid, one.ProgrammeId))),
    ];

    private static IEnumerable<string> Doubles<T>(string file, IEnumerable<T> keys) =>
        keys.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => $"{file}: {group.Key} is there twice");

    private static IEnumerable<string> Required(Extract extract)
    {
        IEnumerable<(string Where, string Value)> values =
        [
            .. extract.Children.SelectMany(one => new[] { ("child", one.Ypid), ("service of a child", one.Service) }),
            .. extract.Offences.Select(one => ("offence", one.OffenceId)),
            .. extract.Programmes.Select(one => ("programme", one.ProgrammeId)),
            .. extract.Victims.Select(one => ("victim", one.VictimId)),
            .. extract.Hearings.Select(one => ("hearing", one.HearingId)),
            .. extract.RemandPlacements.Select(one => ("episode", one.EpisodeId)),
            .. extract.BoardSeats.Select(one => ("service of a board", one.Service)),
            .. extract.TemplateFigures.SelectMany(one => new[] { ("service of a figure", one.Service), ("measure", one.Measure) }),
        ];
        return values.Where(pair => pair.Value.Length == 0).Select(pair => $"{pair.Where}: a required value is missing");
    }

    // An unknown code is read as not known, but in these the row is rejected.
    private static IEnumerable<string> Codes(Extract extract) =>
    [
        .. extract.RemandPlacements.Where(one => one.Establishment == EstablishmentType.NotKnown).Select(_ => "remand_placements.csv: unknown establishment"),
        .. extract.BoardSeats.Where(one => one.Sector == Sector.NotKnown).Select(_ => "board_meetings.csv: unknown sector"),
        .. extract.Offences.Where(one => one.Gravity > 8 || one.AgeAtArrestOrOffence < 0 || one.AgeOnFirstHearing < 0).Select(one => $"offences.csv: {one}"),
        .. extract.TemplateFigures.Where(one => one.Numerator < 0 || one.Denominator < 0).Select(one => $"kpi_templates.csv: {one}"),
    ];

    private static IEnumerable<string> Tallies(LoadedInbox loaded)
    {
        foreach (FileTally tally in loaded.Files)
        {
            if (tally.Accepted < 0 || tally.Rejected < 0 || (tally.Rejected > 0 && !loaded.Findings.Any(finding => finding.File == tally.File && finding.Level != FindingLevel.Note)))
            {
                yield return $"{tally}: not every row is accepted, or rejected with a finding";
            }
        }

        foreach ((string target, int records) in Counts(loaded))
        {
            HashSet<string> places = [.. loaded.Tables.Where(table => table.Status == RecognitionStatus.Recognised && table.Target == target).Select(table => table.Place)];
            bool areOthers = loaded.Tables.Any(table => table.Status == RecognitionStatus.Recognised && table.Target != target && places.Contains(table.Place));
            long accepted = loaded.Files.Where(file => places.Contains(file.File)).Sum(file => file.Accepted);
            if (!areOthers && accepted != records)
            {
                yield return $"{target}: {accepted} rows are accepted and {records} are records";
            }
        }
    }

    private static IEnumerable<(string Target, int Records)> Counts(LoadedInbox loaded)
    {
        Extract none = new() { Children = [], Offences = [], Outcomes = [] };
        Extract extract = loaded.Extract ?? none;
        return
        [
            ("children.csv", extract.Children.Length), ("offences.csv", extract.Offences.Length), ("outcomes.csv", extract.Outcomes.Length),
            ("custody_releases.csv", extract.CustodyReleases?.Length ?? 0), ("programmes.csv", extract.Programmes.Length),
            ("programme_offences.csv", extract.ProgrammeOffences.Length), ("residences.csv", extract.Residences.Length),
            ("ete_statuses.csv", extract.EteStatuses.Length), ("sendaln.csv", extract.SendRecords.Length), ("health.csv", extract.HealthRecords.Length),
            ("care_statuses.csv", extract.CareStatuses.Length), ("victims.csv", extract.Victims.Length), ("hearings.csv", extract.Hearings.Length),
            ("remand_placements.csv", extract.RemandPlacements.Length), ("board_meetings.csv", extract.BoardSeats.Length),
            ("kpi_templates.csv", extract.TemplateFigures.Length), ("police_suspects", loaded.Police.Suspects.Length), ("police_custody", loaded.Police.Custody.Length), ("pnc_entrants", loaded.Police.PncEntrants.Length),
            ("stop_and_searches", loaded.Police.StopAndSearches.Length), ("street_crimes", loaded.Police.StreetCrimes.Length),
            ("crime_outcomes", loaded.Police.CrimeOutcomes.Length), ("service_people", loaded.People.Length),
        ];
    }
}
