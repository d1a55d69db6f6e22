using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace SmartBot.Chat;

/// <summary>Microsoft's Web Chat as one file of ours, 3.9 MB plain and 0.65 MB compressed when it was fetched.</summary>
internal static class WebChatBundle
{
    private static readonly (string Coding, string Suffix)[] Codings = [("br", ".br"), ("gzip", ".gz")];

    /// <summary>The address holds the version, so that a browser may keep the file for ever.</summary>
    public static string Address { get; } = $"/webchat/{Version()}/webchat.js";

    public static IResult Serve(HttpContext context, IWebHostEnvironment environment)
    {
        var (coding, file) = Choose(context.Request, environment.WebRootFileProvider);
        if (!file.Exists)
        {
            return Results.NotFound();
        }

        var headers = context.Response.Headers;
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.Vary = HeaderNames.AcceptEncoding;
        headers.XContentTypeOptions = "nosniff";
        if (coding is not null)
        {
            headers.ContentEncoding = coding;
        }

        return Results.File(file.CreateReadStream(), "text/javascript; charset=utf-8");
    }

    private static (string? Coding, IFileInfo File) Choose(HttpRequest request, IFileProvider files)
    {
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        foreach (var (coding, suffix) in Codings)
        {
            if (accepted.Any(value => value.Value == coding && value.Quality is not 0)
                && files.GetFileInfo(Address + suffix) is { Exists: true } compressed)
            {
                return (coding, compressed);
            }
        }

        return (null, files.GetFileInfo(Address));
    }

    private static string Version() => typeof(WebChatBundle).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(metadata => metadata.Key == "WebChatVersion").Value!;
}
