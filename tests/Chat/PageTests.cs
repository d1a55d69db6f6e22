using System.Text.RegularExpressions;
using SmartBot.Tests.Host;

namespace SmartBot.Tests.Chat;

/// <summary>What the page is served with.</summary>
public partial class PageTests
{
    [Fact]
    public async Task Policy_allows_our_own_files_and_our_own_socket_only()
    {
        await using var host = TestHost.Start();
        var (response, html) = await new PageVisitor(host).OpenPageAsync();

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        var nonce = NoncePattern().Match(policy).Groups[1].Value;
        Assert.Equal(
            "default-src 'none'; script-src 'self'; "
            + $"style-src 'self' 'nonce-{nonce}' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
            + $"img-src 'self' blob: data:; connect-src 'self' ws://{host.Address.Authority}; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            policy);
        Assert.Contains("no-store", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
        Assert.DoesNotMatch(InlinePattern(), html);
    }

    [Fact]
    public async Task Nonce_is_fresh_for_each_response()
    {
        await using var host = TestHost.Start();
        var visitor = new PageVisitor(host);

        var nonces = new HashSet<string>();
        for (var visit = 0; visit < 5; visit++)
        {
            var (response, html) = await visitor.OpenPageAsync();
            var nonce = NoncePattern().Match(response.Headers.GetValues("Content-Security-Policy").Single()).Groups[1].Value;
            Assert.Contains($"nonce=\"{System.Text.Encodings.Web.HtmlEncoder.Default.Encode(nonce)}\"", html, StringComparison.Ordinal);
            nonces.Add(nonce);
        }

        Assert.Equal(5, nonces.Count);
    }

    [Fact]
    public async Task Every_file_that_the_page_names_is_served_from_here_and_never_sniffed()
    {
        await using var host = TestHost.Start();
        var (_, html) = await new PageVisitor(host).OpenPageAsync();
        var files = FilePattern().Matches(html).Select(match => match.Groups[1].Value).Where(file => !file.StartsWith('#')).ToList();
        Assert.True(files.Remove(new SmartBot.Chat.ChatOptions().LeaveTo.AbsoluteUri), "It leads away, and nothing of it is loaded.");
        Assert.True(files.Remove("/my-data"), "It is there for guests alone, and this is none.");

        Assert.True(files.Count > 20, $"Only {files.Count} files are named.");
        foreach (var file in files)
        {
            Assert.StartsWith("/", file, StringComparison.Ordinal);
            using var response = await host.Http.GetAsync(file);
            Assert.True(response.IsSuccessStatusCode, file);
            Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
            Assert.NotNull(response.Headers.CacheControl);
        }
    }

    [Fact]
    public void Every_word_that_a_script_says_stands_in_the_words_file_and_none_is_left_over()
    {
        var scripts = string.Concat(Directory.GetFiles(Path.Combine(Root(), "bot", "wwwroot", "chat"), "*.js").Select(File.ReadAllText));
        var said = WordPattern().Matches(scripts).Select(match => match.Groups[1].Value).ToHashSet();
        var known = SmartBot.Chat.PageWords.Load("en").Script.EnumerateObject().Select(word => word.Name).ToHashSet();

        Assert.NotEmpty(said);
        Assert.Equal(known.Order(), said.Order());
    }

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex NoncePattern();

    /// <summary>A script or style in the page itself, or an event handler in an attribute.</summary>
    [GeneratedRegex(@"<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=", RegexOptions.IgnoreCase)]
    private static partial Regex InlinePattern();

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex FilePattern();

    [GeneratedRegex(@"\bwords\.(\w+)")]
    private static partial Regex WordPattern();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "SmartBot.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
