using System.Reflection;
using System.Text.RegularExpressions;
using KpiAnalytics.Engine.Measures;

namespace KpiAnalytics.Engine.Tests.Conventions;

/// <summary>What the layout promises, held by tests (docs/decisions/0004).</summary>
[TestFixture]
internal sealed partial class EngineConventionsTests
{
    private static readonly string[] FoldersInOrder =
        ["Domain", "Statistics", "Measures", "Kernels", "Tables", "Cohorts", "Comparisons", "Evaluation", "Disclosure", "Analyses"];

    [Test]
    public void Each_folder_uses_only_those_before_it()
    {
        Assert.That(Directory.GetDirectories(Source()).Select(Path.GetFileName).Except(["bin", "obj"]), Is.EquivalentTo(FoldersInOrder));
        foreach (string folder in FoldersInOrder)
        {
            string[] later = FoldersInOrder[(Array.IndexOf(FoldersInOrder, folder) + 1)..];
            foreach (string file in Directory.GetFiles(Path.Combine(Source(), folder), "*.cs", SearchOption.AllDirectories))
            {
                IEnumerable<string> used = EngineNamespace().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);
                Assert.That(used.Intersect(later), Is.Empty, $"{folder}/{Path.GetFileName(file)}");
            }
        }
    }

    [Test]
    public void The_engine_references_no_io_and_no_web()
    {
        IEnumerable<string?> references = typeof(KpiEngine).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name);
        Assert.That(references.Where(name => !name!.StartsWith("System.", StringComparison.Ordinal)), Is.EqualTo(new[] { "MathNet.Numerics" }));
        Assert.That(references, Has.None.Contains("System.Net"));
    }

    [Test]
    public void Public_types_are_sealed_or_static() =>
        Assert.That(typeof(KpiEngine).Assembly.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false }), Is.Empty);

    [TestCaseSource(nameof(MeasureIds))]
    public void Every_measure_has_golden_cases(string id) =>
        Assert.That(Directory.GetFiles(RepositoryFolder.Path("tests", "golden", id), "*.json"), Has.Length.GreaterThanOrEqualTo(3));

    [Test]
    public void Every_measure_file_is_in_the_catalogue() =>
        Assert.That(
            typeof(Measure).Assembly.GetTypes()
                .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public))
                .Where(field => field.FieldType == typeof(Measure))
                .Select(field => (Measure)field.GetValue(null)!),
            Is.EquivalentTo(MeasureCatalogue.All));

    [Test]
    public void Ids_are_unique() => Assert.That(MeasureCatalogue.All.Select(measure => measure.Id), Is.Unique);

    private static IEnumerable<string> MeasureIds => MeasureCatalogue.All.Select(measure => measure.Id);

    private static string Source() => RepositoryFolder.Path("src", "Engine");

    [GeneratedRegex(@"KpiAnalytics\.Engine\.([A-Z]\w+)")]
    private static partial Regex EngineNamespace();
}
