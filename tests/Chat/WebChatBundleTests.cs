using System.IO.Compression;
using System.Net;
using SmartBot.Chat;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Chat;

/// <summary>Web Chat's one large file: compressed when it was fetched, kept by browsers for ever.</summary>
public class WebChatBundleTests
{
    [Theory]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip, deflate", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("identity", null)]
    [InlineData("", null)]
    public async Task Browser_gets_the_smallest_form_that_it_takes(string accepted, string? coding)
    {
        await using var host = TestHost.Start();
        using var response = await GetAsync(host, accepted);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal("text/javascript", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("Accept-Encoding", Assert.Single(response.Headers.Vary));
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.GetValues("Cache-Control").Single());
    }

    [Fact]
    public async Task All_forms_hold_the_same_script()
    {
        await using var host = TestHost.Start();
        var plain = await BytesAsync(host, "identity", stream => stream);

        Assert.True(plain.Length > 3_000_000, $"{plain.Length} bytes are no Web Chat.");
        Assert.Equal(plain, await BytesAsync(host, "br", stream => new BrotliStream(stream, CompressionMode.Decompress)));
        Assert.Equal(plain, await BytesAsync(host, "gzip", stream => new GZipStream(stream, CompressionMode.Decompress)));
    }

    private static async Task<byte[]> BytesAsync(TestHost host, string accepted, Func<Stream, Stream> decode)
    {
        using var response = await GetAsync(host, accepted);
        await using var decoded = decode(await response.Content.ReadAsStreamAsync());
        using var bytes = new MemoryStream();
        await decoded.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    private static Task<HttpResponseMessage> GetAsync(TestHost host, string accepted)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, WebChatBundle.Address);
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
        return host.Http.SendAsync(request);
    }
}
