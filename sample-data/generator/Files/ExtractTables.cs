using System.Collections.Immutable;
using KpiAnalytics.SampleData.Careers;
using KpiAnalytics.SampleData.Records;

namespace KpiAnalytics.SampleData.Files;

/// <summary>The rows of the extract, with the ids and habits of a case system.</summary>
internal sealed class ExtractTables(SplitMix64 draw)
{
    private const int GenderInsteadOfSexInThousand = 40;
    private const int NoOccasionIdInThousand = 60;
    private const int NoResidenceInThousand = 20;
    private const int NoLinkedOffenceInThousand = 80;

    private readonly List<CaseFile> _files = [];
    private int _children;
    private int _offences;
    private int _occasions;
    private int _persons;

    public CsvTable Children { get; } = new(
        "ypid,yotoucode,dateOfBirth,originatingYOTPersonID,currentYOTID,pncnumber,sex,gender,ethnicity,deleted");

    public CsvTable Offences { get; } = new(
        "ypid,offenceID,offenceDate,yjboffenceCategory,yjbseriousnessScore,cjscode,offenceDescription,arrestDate,"
        + "ageAtArrestOrOffence,ageOnFirstHearing,programmeBreachID,knifeRelatedOffence");

    public CsvTable Outcomes { get; } = new(
        "ypid,offenceID,outcomeDate,legalOutcome,legalOutcomeGroup,cmslegalOutcome,outcomeEndDate,mainOrOther,"
        + "residenceOnLegalOutcomeDate,outcomeAppealStatus,sentencingOccasionID,courtType,yotoucode");

    public CsvTable Releases { get; } = new("ypid,releaseDate,offenceID");

    /// <summary>Everybody written so far, with the ids given.</summary>
    public IReadOnlyList<CaseFile> Files => _files;

    public void Add(Person person)
    {
        _persons++;
        string originatingId = person.Ids.Length > 1 || draw.Chance(970) ? $"NYOS{_persons:00000}" : draw.Pick<string>([("", 1), ("N/A", 1)]);
        foreach (Child child in person.Ids)
        {
            _children++;
            string ypid = $"YP{_children:000000}";
            bool isGender = child.Sex.Length > 0 && draw.Chance(GenderInsteadOfSexInThousand);
            Children.Add(
                ypid, child.Service, Text.Of(child.DateOfBirth), originatingId, $"C{_children:00000}", "",
                isGender ? "" : child.Sex, isGender ? child.Sex : "", child.Ethnicity, Text.Of(child.IsDeleted));
            _files.Add(new CaseFile(ypid, child, _persons, [.. child.Occasions.Select(occasion => new NumberedOccasion(occasion, Add(ypid, occasion)))]));
        }
    }

    private ImmutableArray<string> Add(string ypid, Occasion occasion)
    {
        string occasionId = draw.Chance(NoOccasionIdInThousand) ? "" : $"S{++_occasions:00000}";
        string service = draw.Chance(300) ? "Y34" : "";
        string local = draw.Chance(NoResidenceInThousand) ? "" : "LOCAL";
        ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>(occasion.Offences.Length);
        foreach (Offence offence in occasion.Offences)
        {
            string offenceId = $"F{++_offences:000000}";
            ids.Add(offenceId);
            Add(ypid, offenceId, offence);
            foreach (Outcome outcome in offence.Outcomes)
            {
                // A sentence changed on appeal was given on an occasion of its own.
                bool isOnOccasion = outcome.Disposal.IsGivenInCourt && outcome.Date == occasion.Date;
                Outcomes.Add(
                    ypid, offenceId, Text.Of(outcome.Date), outcome.Disposal.Code, outcome.Disposal.Group, outcome.Disposal.CaseSystemText,
                    Text.Of(outcome.EndDate), outcome.IsMain ? "MAIN" : "OTHER", outcome.IsElsewhere ? "OTHER" : local, outcome.AppealStatus,
                    isOnOccasion ? occasionId : "", outcome.CourtType, service);
            }
        }

        AddRelease(ypid, occasion, ids[0]);
        return ids.MoveToImmutable();
    }

    private void Add(string ypid, string offenceId, Offence offence) => Offences.Add(
        ypid, offenceId, Text.Of(offence.Date), offence.Category, Text.Of(offence.Gravity), offence.CjsCode, offence.Description,
        Text.Of(offence.ArrestDate), Text.Of(offence.AgeAtArrest), Text.Of(offence.AgeOnFirstHearing),
        offence.HasProgrammeBreach ? $"B{_offences:000000}" : "", Text.Of(offence.IsKnifeRelated));

    private void AddRelease(string ypid, Occasion occasion, string firstOffence)
    {
        if (occasion.Release is not { } release || release > Coverage.To)
        {
            return;
        }

        // Where the sentence is of no account, only the link says so; elsewhere the link is sometimes not entered.
        bool counts = occasion.Offences[0].Outcomes.Any(outcome => !outcome.IsAppealedAway && !outcome.IsElsewhere);
        Releases.Add(ypid, Text.Of(release), counts && draw.Chance(NoLinkedOffenceInThousand) ? "" : firstOffence);
    }
}
