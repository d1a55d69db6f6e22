namespace SmartBot.Data;

/// <summary>The version of a stored row: any new value will do, as long as every write brings one.</summary>
internal static class ETag
{
    public static string Next() => Guid.NewGuid().ToString("N");
}
