using System.Globalization;
using KpiAnalytics.Engine.Domain;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Cli.Output;

/// <summary>The catalogue of measures, for people and for programs.</summary>
internal static class CatalogueOutput
{
    public static void WriteText(IEnumerable<Measure> measures, TextWriter writer)
    {
        foreach (Measure measure in measures)
        {
            writer.WriteLine(measure.Id);
            writer.WriteLine($"  name        {measure.Name}");
            writer.WriteLine($"  unit        {measure.Unit}");
            writer.WriteLine($"  polarity    {PolarityName(measure.Polarity)}");
            writer.WriteLine($"  roll-up     {RollUpName(measure.RollUp)}");
            writer.WriteLine($"  definition  {measure.Definition}");
            writer.WriteLine($"  needs       {string.Join("; ", measure.Needs.GroupBy(need => need.File).Select(FileNeeds))}");
            writer.WriteLine();
        }
    }

    public static void WriteJson(IEnumerable<Measure> measures, TextWriter writer) => Json.Write(writer, json =>
    {
        json.WriteStartArray();
        foreach (Measure measure in measures)
        {
            json.WriteStartObject();
            json.WriteString("id", measure.Id);
            json.WriteString("name", measure.Name);
            json.WriteString("unit", measure.Unit);
            json.WriteString("polarity", PolarityName(measure.Polarity));
            json.WriteString("rollUp", RollUpName(measure.RollUp));
            json.WriteString("definition", measure.Definition);
            json.WriteNumber("multiplier", measure.Multiplier);
            json.WriteNumber("decimals", measure.Decimals);
            json.WriteStartArray("needs");
            foreach (SourceField need in measure.Needs)
            {
                json.WriteStartObject();
                json.WriteString("file", need.File);
                json.WriteString("column", need.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static string FileNeeds(IGrouping<string, SourceField> file) => $"{file.Key} ({string.Join(", ", file.Select(need => need.Column))})";

    private static string PolarityName(Polarity polarity) => polarity.ToString().ToLower(CultureInfo.InvariantCulture);

    private static string RollUpName(RollUp rollUp) => rollUp.ToString().ToLower(CultureInfo.InvariantCulture);
}
