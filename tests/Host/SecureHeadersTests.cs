using System.Net;
using Microsoft.AspNetCore.Routing;

namespace SmartBot.Tests.Host;

/// <summary>Every answer says the same to a browser, also those that refuse; and no address asks without end.</summary>
public sealed class SecureHeadersTests
{
    [Fact]
    public async Task Every_path_answers_with_them_whatever_it_answers()
    {
        await using var host = TestHost.Start();
        var paths = host.Service<IEnumerable<EndpointDataSource>>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal))
            .Append("/chat/main.js").Append("/no/such/page").Distinct().ToList();
        Assert.True(paths.Count > 15, string.Join(' ', paths));
        foreach (var path in paths)
        {
            using var response = await host.Http.GetAsync(path);
            Assert.True(response.StatusCode != HttpStatusCode.InternalServerError, path);
            Assert.Equal("nosniff", One(response, "X-Content-Type-Options", path));
            Assert.Equal("same-origin", One(response, "Cross-Origin-Opener-Policy", path));
            Assert.Equal("same-origin", One(response, "Cross-Origin-Resource-Policy", path));
            Assert.Contains("camera=()", One(response, "Permissions-Policy", path), StringComparison.Ordinal);
            Assert.False(response.Headers.Contains("Server"), path);
        }
    }

    [Fact]
    public async Task Over_https_browsers_are_told_to_come_back_by_https_alone()
    {
        await using var host = TestHost.Start(null, ("AllowedHosts", "*"), ("ForwardedHeaders_Enabled", "true"));
        Assert.False((await AskAsync(host, "http")).Headers.Contains("Strict-Transport-Security"));
        Assert.Equal("max-age=31536000; includeSubDomains", One(await AskAsync(host, "https"), "Strict-Transport-Security", "/"));
    }

    [Theory]
    [InlineData("/take")]
    [InlineData("/my-data")]
    [InlineData("/chat/session")]
    public async Task Who_asks_without_end_is_told_to_wait_and_others_are_served(string path)
    {
        await using var host = TestHost.Start(null, ("RequestRate:PerMinute", "5"));
        for (var asked = 0; asked < 5; asked++)
        {
            using var served = await host.Http.GetAsync(path);
            Assert.NotEqual(HttpStatusCode.TooManyRequests, served.StatusCode);
        }

        using var refused = await host.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(TimeSpan.FromMinutes(1), refused.Headers.RetryAfter?.Delta);
        using var other = await host.Http.GetAsync("/health/live");
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    // As a proxy in front of the host passes it on.
    private static async Task<HttpResponseMessage> AskAsync(TestHost host, string scheme)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = "goals.example.org";
        request.Headers.Add("X-Forwarded-Proto", scheme);
        return await host.Http.SendAsync(request);
    }

    private static string One(HttpResponseMessage response, string name, string path)
    {
        Assert.True(response.Headers.TryGetValues(name, out var values), $"{path} ({response.StatusCode}) has no {name}.");
        return Assert.Single(values);
    }
}
