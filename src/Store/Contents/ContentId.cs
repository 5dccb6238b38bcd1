using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using KpiAnalytics.Ingest;

namespace KpiAnalytics.Store.Contents;

/// <summary>
/// The id of an extract's content: SHA-256 over, for each file by name, the name's length (four bytes, little-endian), the name in UTF-8
/// and the SHA-256 of the file's bytes. Lengths are fixed or given, so no two contents run together into the same input.
/// </summary>
internal static class ContentId
{
    /// <summary>64 bits: among a million snapshots, a chance of one in 37 million that any two share an id.</summary>
    public const int Length = 16;

    /// <param name="path">A folder, or a zip of it.</param>
    /// <exception cref="StoreUnavailableException">A file cannot be read.</exception>
    public static string Of(string path)
    {
        return Translate(() =>
        {
            using ExtractContent content = ExtractContent.Open(path);
            return Of(content.Files);
        });
    }

    /// <exception cref="StoreUnavailableException">A file cannot be read.</exception>
    public static string Of(IEnumerable<GivenFile> files) =>
        Translate(() => Of(files.Select(file => new ContentFile(file.Name, () => File.OpenRead(file.Path)))));

    private static string Translate(Func<string> id)
    {
        try
        {
            return id();
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The extract's files cannot be read again: {fault.Message}", fault);
        }
    }

    private static string Of(IEnumerable<ContentFile> files)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        byte[] length = new byte[sizeof(int)];
        foreach (ContentFile file in files.OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            byte[] name = Encoding.UTF8.GetBytes(file.Name);
            BinaryPrimitives.WriteInt32LittleEndian(length, name.Length);
            using Stream bytes = file.Open();
            hash.AppendData(length);
            hash.AppendData(name);
            hash.AppendData(SHA256.HashData(bytes));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Length];
    }
}
