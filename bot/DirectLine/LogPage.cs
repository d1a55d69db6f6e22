namespace SmartBot.DirectLine;

/// <summary>Activities that follow a watermark, each as JSON.</summary>
/// <param name="Activities">In the order of the log.</param>
/// <param name="Watermark">Where to read on.</param>
/// <param name="IsLast">The log ends here.</param>
internal sealed record LogPage(IReadOnlyList<string> Activities, long Watermark, bool IsLast)
{
    /// <summary>The page as clients read it, over HTTP and over a stream. The log's JSON goes out as it was stored.</summary>
    public string ToJson() => $$"""{"activities":[{{string.Join(',', Activities)}}],"watermark":"{{Watermark}}"}""";
}
