using System.Text.Encodings.Web;
using System.Text.Json;
using KpiAnalytics.Dashboard.Loading;
using KpiAnalytics.Ingest.Quality;
using KpiAnalytics.Ingest.Quality.WorkLists;

namespace KpiAnalytics.Dashboard;

/// <summary>What the data page offers to take away: the work-list and every finding. They hold children's records and are never kept by the browser.</summary>
internal static class DataDownloads
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Letters stay readable: the answer is a file, never part of a page.
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapDataDownloads(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/data/worklist.xlsx", (HttpContext context, ICaseloadSource source) => Answer(context, source, Workbook, "work-list.xlsx", WorkList));
        routes.MapGet("/data/findings.json", (HttpContext context, ICaseloadSource source) => Answer(context, source, "application/json", "findings.json", Json));
    }

    private static IResult Answer(HttpContext context, ICaseloadSource source, string type, string name, Action<QualityReport, Stream> write)
    {
        if (source.Stage is not LoadStage.Ready ready)
            return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);

        context.Response.Headers.CacheControl = "no-store";
        using MemoryStream file = new();
        write(ready.Caseload.Quality, file);
        return Results.File(file.ToArray(), type, name);
    }

    private static void WorkList(QualityReport report, Stream stream) => WorkListFile.Write(stream, report.WorkList());

    private static void Json(QualityReport report, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, Readable);
        FindingsJson.Write(json, report);
    }
}
