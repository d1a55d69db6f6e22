using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace SmartBot.Chat;

/// <summary>The chat page. A GET hands out the page and changes nothing: the guest comes to be with the first POST /chat/session.</summary>
internal sealed class IndexModel(
    PageLanguages languages, IAntiforgery antiforgery, IWebHostEnvironment environment, IOptions<ChatOptions> options) : PageModel
{
    /// <summary>All are named in the page's head, so that the browser need not find them one import after the other.</summary>
    public IEnumerable<string> Modules => environment.WebRootFileProvider.GetDirectoryContents("chat").Select(file => file.Name).Order();

    /// <summary>Where the page goes when somebody has to leave it fast.</summary>
    public Uri LeaveTo => options.Value.LeaveTo;

    public string Language => Words.Language;

    public PageCommands Commands => Words.Commands;

    public string Script => Words.Script.GetRawText();

    public string Nonce { get; private set; } = "";

    public string ForgeryToken { get; private set; } = "";

    private PageWords Words => field ??= languages.Of(Request);

    public string Say(string name) => Words.Page[name];

    public void OnGet()
    {
        ForgeryToken = antiforgery.GetAndStoreTokens(HttpContext).RequestToken!;
        Nonce = ContentSecurity.Apply(HttpContext);
    }
}
